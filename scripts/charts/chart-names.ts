import type { ChartView } from '../../src/lib/view/kinds.ts';

/** Short names for the kinds of charts, and what each shows. */
export const CHART_NAMES = {
	heatmap: 'grades by judgement area and service',
	compare: 'safeguarding beside looked-after children',
	grades: 'how many judgements of each grade',
	counts: 'headline counts',
	percentages: 'headline percentages',
	parts: 'parts of wholes',
	actions: 'areas for improvement by deadline'
} as const;

const KINDS: Readonly<Record<keyof typeof CHART_NAMES, ChartView['kind']>> = {
	heatmap: 'heatmap',
	compare: 'comparison',
	grades: 'grade-counts',
	counts: 'headline-counts',
	percentages: 'percentages',
	parts: 'parts-of-wholes',
	actions: 'actions'
};

/** Whether a word asks for a chart: by a short name, its kind or its own name. */
export function isAskedFor(word: string, { kind, id }: Pick<ChartView, 'kind' | 'id'>): boolean {
	const short = Object.entries(KINDS).find(([name]) => name === word)?.[1];
	return word === id || word === kind || short === kind;
}

/** Whether a word names a kind of chart, in this inspection or another. */
export function isKind(word: string): boolean {
	return Object.entries(KINDS).some(([name, kind]) => name === word || kind === word);
}

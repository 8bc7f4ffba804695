import { kitOf, KITS, type ChartKind, type ChartView } from '../../src/lib/view/kinds.ts';

/** The kinds of charts that one inspection can have. */
const KINDS = (Object.keys(KITS) as ChartKind[]).filter(
	(kind) => kitOf({ kind }).ofMany === undefined
);

/** Short names for the kinds of charts, with what each shows. */
export const CHART_NAMES: readonly (readonly [string, string])[] = KINDS.map((kind) => {
	const { short, shows } = KITS[kind];
	return [short, shows];
});

/** Whether a word asks for a chart: by a short name, its kind or its own name. */
export function isAskedFor(word: string, { kind, id }: Pick<ChartView, 'kind' | 'id'>): boolean {
	return word === id || word === kind || word === KITS[kind].short;
}

/** Whether a word names a kind of chart, in this inspection or another. */
export function isKind(word: string): boolean {
	return KINDS.some((kind) => word === kind || word === KITS[kind].short);
}

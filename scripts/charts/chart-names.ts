import { KITS, type ChartView } from '../../src/lib/view/kinds.ts';

/** Short names for the kinds of charts, with what each shows. */
export const CHART_NAMES: readonly (readonly [string, string])[] = Object.values(KITS).map(
	({ short, shows }) => [short, shows]
);

/** Whether a word asks for a chart: by a short name, its kind or its own name. */
export function isAskedFor(word: string, { kind, id }: Pick<ChartView, 'kind' | 'id'>): boolean {
	return word === id || word === kind || word === KITS[kind].short;
}

/** Whether a word names a kind of chart, in this inspection or another. */
export function isKind(word: string): boolean {
	return Object.entries(KITS).some(([kind, { short }]) => word === kind || word === short);
}

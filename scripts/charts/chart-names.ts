import { kitOf, KITS, type ChartKind, type ChartView } from '../../src/lib/view/kinds.ts';

const ALL = Object.keys(KITS) as ChartKind[];

/** The kinds of charts that one inspection can have. */
const KINDS = ALL.filter((kind) => kitOf({ kind }).ofMany === undefined);

/** The kinds that are of many. */
const MANY_KINDS = ALL.filter((kind) => !KINDS.includes(kind));

type Named = readonly (readonly [short: string, shows: string])[];

/** Short names for the kinds of charts of one inspection, with what each shows. */
export const CHART_NAMES: Named = KINDS.map(nameOf);

/** The same for charts of many. */
export const MANY_NAMES: Named = MANY_KINDS.map(nameOf);

function nameOf(kind: ChartKind) {
	const { short, shows } = KITS[kind];
	return [short, shows] as const;
}

/** Whether a word asks for a chart: by a short name, its kind or its own name. */
export function isAskedFor(word: string, { kind, id }: Pick<ChartView, 'kind' | 'id'>): boolean {
	return word === id || isKind(word, kind);
}

/** Whether a word names a kind of chart, in this inspection or another. */
export function isOfOne(word: string): boolean {
	return KINDS.some((kind) => isKind(word, kind));
}

/** The kind of chart of many that a word names; `undefined`: none. */
export function manyKind(word: string): ChartKind | undefined {
	return MANY_KINDS.find((kind) => isKind(word, kind));
}

function isKind(word: string, kind: ChartKind): boolean {
	return word === kind || word === KITS[kind].short;
}

import type { Figure } from '../domain/figure.ts';
import type { Inspection } from '../domain/inspection.ts';
import { contextLast } from './context-last.ts';
import { headlineFigures, type Topic, type Whole } from './headline-figures.ts';

/** More numbers than this do not stay in mind. */
export const MOST_NUMBERS = 5;

/** Fewer than this are no chart of their own. */
export const FEWEST = 3;

/** The headline figures as they are drawn: each once, and none beside one it must not be compared with. */
export interface HeadlineCharts {
	/** The numbers that stand large. */
	readonly numbers: readonly Figure[];
	/** One or two more, for which a list of their own would be too much: they stand under the numbers. */
	readonly beneath: readonly Figure[];
	/** All other numbers, as a list. */
	readonly others: readonly Figure[];
	/** Topics with percentages enough to be compared. */
	readonly percentages: readonly Topic[];
	/** Wholes with their parts. */
	readonly wholes: readonly Whole[];
}

/**
 * Numbers stand in file order, the place after the services. A percentage that is alone in its topic
 * has no neighbour to be compared with: it is a number, after those that count.
 */
export function headlineCharts(inspection: Inspection): HeadlineCharts {
	const { counts, percentages, wholes } = headlineFigures(inspection);
	const alone = percentages.filter(({ figures }) => figures.length === 1);
	const all = [inFileOrder(inspection, counts), inFileOrder(inspection, alone)].flat();
	const rest = all.slice(MOST_NUMBERS);
	return {
		numbers: all.slice(0, MOST_NUMBERS),
		beneath: rest.length < FEWEST ? rest : [],
		others: rest.length < FEWEST ? [] : rest,
		percentages: percentages.filter(({ figures }) => figures.length > 1),
		wholes: contextLast(wholes, ({ first }) => first)
	};
}

function inFileOrder({ figures }: Inspection, topics: readonly Topic[]): readonly Figure[] {
	const chosen = new Set(topics.flatMap((topic) => topic.figures));
	return contextLast(
		figures.filter((figure) => chosen.has(figure)),
		(figure) => figure
	);
}

import type { Figure } from '../domain/figure.ts';
import type { Inspection } from '../domain/inspection.ts';
import { grouped } from './grouped.ts';

/** Parts counted out of one whole. */
export interface Whole {
	/** The first part: they share service, topic, period and denominator. */
	readonly first: Figure;
	readonly parts: readonly Figure[];
}

/** Figures of one topic. */
export interface Topic {
	readonly topic: string;
	readonly figures: readonly Figure[];
}

/** The headline figures, each in the one chart that suits it. */
export interface HeadlineFigures {
	/** Counts with a denominator. */
	readonly wholes: readonly Whole[];
	/** Percentages by topic. */
	readonly percentages: readonly Topic[];
	/** All others by topic. */
	readonly counts: readonly Topic[];
}

/** Sorts headline figures into charts by rule, never by name; file order is kept. */
export function headlineFigures({ figures }: Inspection): HeadlineFigures {
	const headline = figures.filter((figure) => figure.headline);
	const isPart = ({ outOf, unit }: Figure) => outOf !== null && unit === 'count';
	const isPercentage = ({ unit }: Figure) => unit === 'percent';
	return {
		wholes: [...grouped(headline.filter(isPart), wholeKey).values()].flatMap((parts) => {
			const [first] = parts;
			return first === undefined ? [] : [{ first, parts }];
		}),
		percentages: topics(headline.filter(isPercentage)),
		counts: topics(headline.filter((figure) => !isPart(figure) && !isPercentage(figure)))
	};
}

function wholeKey({ service, topic, period, outOf }: Figure): string {
	return JSON.stringify([service, topic, period, outOf]);
}

function topics(figures: readonly Figure[]): readonly Topic[] {
	const byTopic = grouped(figures, ({ topic }) => topic);
	return [...byTopic].map(([topic, group]) => ({ topic, figures: group }));
}

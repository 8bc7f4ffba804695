import type { Inspection } from '../../src/lib/domain/inspection.ts';
import type { IsoDay } from '../../src/lib/domain/iso-date.ts';
import { uniqueKeys } from '../../src/lib/domain/slug.ts';
import { allCharts, type ChartView } from '../../src/lib/view/kinds.ts';
import type { Order } from './arguments.ts';
import { CHART_NAMES, isAskedFor, isOfOne, MANY_NAMES } from './chart-names.ts';
import { jobsOf, type Job, type Ordered } from './make-files.ts';
import { noSuch } from './near.ts';
import { UsageError } from './one-pair.ts';
import type { Surroundings } from './read-inputs.ts';

/**
 * The files of every inspection.
 *
 * @throws {UsageError} where a chart is asked for that there is not
 */
export function filesOf(
	read: readonly Inspection[],
	order: Order & { readonly today: IsoDay },
	say: Surroundings['say']
): Ordered {
	const inspections = underKeysOfTheirOwn(read);
	const drawn = inspections.map((inspection) => ({ inspection, views: allCharts(inspection) }));
	const all = drawn.flatMap(({ views }) => views);
	// Where nothing could be read, that has been said.
	if (inspections.length > 0) checkCharts(order, all);
	let whole = true;
	const jobs = drawn.flatMap(({ inspection, views }): readonly Job[] => {
		const chosen = chosenFrom(views, order);
		const lacks = [
			...(views.length === 0 ? ['grade, headline figure or action to draw'] : []),
			...(views.length === 0 ? [] : missing(order, chosen)).map((word) => `chart "${word}"`)
		];
		for (const lack of lacks) say(`${inspection.key}: the data has no ${lack}.`);
		if (lacks.length > 0) whole = false;
		if (chosen.length === 0) return [];
		return jobsOf(inspection, chosen, order);
	});
	return { jobs, whole };
}

/** Two files may hold inspections of one key; their files must not overwrite each other. */
function underKeysOfTheirOwn(inspections: readonly Inspection[]): readonly Inspection[] {
	const unique = uniqueKeys();
	return inspections.map((inspection) => ({ ...inspection, key: unique(inspection.key) }));
}

function chosenFrom(views: readonly ChartView[], { charts }: Order): readonly ChartView[] {
	if (charts.length === 0) return views;
	return views.filter((view) => charts.some((word) => isAskedFor(word, view)));
}

function missing({ charts }: Order, chosen: readonly ChartView[]): readonly string[] {
	return charts.filter((word) => !chosen.some((view) => isAskedFor(word, view)));
}

/** Each word must name a chart. */
function checkCharts({ charts }: Order, views: readonly ChartView[]): void {
	const word = charts.find(
		(name) => !isOfOne(name) && !views.some((view) => isAskedFor(name, view))
	);
	if (word === undefined) return;
	const names = new Set(
		[...CHART_NAMES, ...MANY_NAMES].map(([name]) => name).concat(views.map(({ id }) => id))
	);
	throw new UsageError(noSuch('chart', word, [...names]));
}

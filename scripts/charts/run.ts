import type { Inspection } from '../../src/lib/domain/inspection.ts';
import type { IsoDay } from '../../src/lib/domain/iso-date.ts';
import { slug, uniqueKeys } from '../../src/lib/domain/slug.ts';
import { isVisit } from '../../src/lib/domain/is-visit.ts';
import { byAuthority } from '../../src/lib/select/many/by-authority.ts';
import { councilPack } from '../../src/lib/view/pack/council-pack.ts';
import { allCharts, type ChartView } from '../../src/lib/view/kinds.ts';
import type { Order } from './arguments.ts';
import { CHART_NAMES, isAskedFor, isKind } from './chart-names.ts';
import { makeAll } from './make-all.ts';
import { jobsOf, packJobs, type Job } from './make-files.ts';
import { readInputs, type Surroundings as Reading } from './read-inputs.ts';
import { chartsTelling } from './tell-reading.ts';

/** What the command has around it; tests put their own in its place. */
export interface Surroundings extends Reading {
	readonly today: IsoDay;
}

/** How the command ends: all made, something could not be read or made, or not understood. */
export type ExitCode = 0 | 1 | 2;

/** Reads every file and makes everything that was ordered and can be made. */
export async function run(order: Order, around: Surroundings): Promise<ExitCode> {
	const read = await readInputs(order, around, chartsTelling(around));
	const ordered =
		order.each === 'authority'
			? packsOf(read.inspections, order, around)
			: filesOf(read.inspections, order, around);
	if (ordered === null) return 2;
	const made = await makeAll(ordered.jobs, order, around);
	return read.whole && ordered.whole && made ? 0 : 1;
}

/** What is to be made, and whether everything that was asked for can be. */
interface Ordered {
	readonly jobs: readonly Job[];
	readonly whole: boolean;
}

/** The packs of every authority that has been graded. */
function packsOf(
	inspections: readonly Inspection[],
	order: Order,
	{ today }: Surroundings
): Ordered {
	const graded = inspections.filter((each) => !isVisit(each));
	const unique = uniqueKeys();
	const jobs = [...byAuthority(graded).values()].flatMap(([first, ...others]) => {
		if (first === undefined) return [];
		const stem = unique(slug((others.at(-1) ?? first).authority, 'council'));
		// Made when its turn comes, so that memory holds one at a time.
		const pack = () => ({ ...councilPack([first, ...others], inspections), stem });
		return packJobs(stem, pack, { ...order, today });
	});
	return { jobs, whole: true };
}

/** The files of every inspection; `null` where a chart is asked for that there is not. */
function filesOf(read: readonly Inspection[], order: Order, around: Surroundings): Ordered | null {
	const inspections = underKeysOfTheirOwn(read);
	const drawn = inspections.map((inspection) => ({ inspection, views: allCharts(inspection) }));
	const unknown = unknownChart(
		order,
		drawn.flatMap(({ views }) => views)
	);
	if (unknown !== null && inspections.length > 0) {
		around.say(unknown);
		return null;
	}
	let whole = true;
	const jobs = drawn.flatMap(({ inspection, views }): readonly Job[] => {
		const chosen = chosenFrom(views, order);
		const lacks = [
			...(views.length === 0 ? ['grade, headline figure or action to draw'] : []),
			...(views.length === 0 ? [] : missing(order, chosen)).map((word) => `chart "${word}"`)
		];
		for (const lack of lacks) around.say(`${inspection.key}: the data has no ${lack}.`);
		if (lacks.length > 0) whole = false;
		if (chosen.length === 0) return [];
		return jobsOf(inspection, chosen, { ...order, today: around.today });
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

/** Says which word names no chart at all, and which words do; `null` when each names one. */
function unknownChart({ charts }: Order, views: readonly ChartView[]): string | null {
	const word = charts.find(
		(name) => !isKind(name) && !views.some((view) => isAskedFor(name, view))
	);
	if (word === undefined) return null;
	const names = new Set([...CHART_NAMES.map(([name]) => name), ...views.map(({ id }) => id)]);
	return `There is no chart "${word}". Choose from ${[...names].join(', ')}.`;
}

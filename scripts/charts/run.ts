import type { IsoDay } from '../../src/lib/domain/iso-date.ts';
import type { ChartKind } from '../../src/lib/view/kinds.ts';
import type { Order } from './arguments.ts';
import { manyKind } from './chart-names.ts';
import { filesOf } from './files-of-one.ts';
import { makeAll } from './make-all.ts';
import { chartJobs, type Ordered } from './make-files.ts';
import { chartsOfMany } from './many/charts-of-many.ts';
import { knownFrom, type Everything } from './many/known.ts';
import { UsageError } from './one-pair.ts';
import { packsOf } from './packs.ts';
import { readInputs, type Surroundings as Reading } from './read-inputs.ts';
import { chartsTelling } from './tell-reading.ts';

/** What the command has around it; tests put their own in its place. */
export interface Surroundings extends Reading {
	readonly today: IsoDay;
}

/** How the command ends: all made, something could not be read or made, or not understood. */
export type ExitCode = 0 | 1 | 2;

/** What was ordered, and on which day. */
type Dated = Order & { readonly today: IsoDay };

/** Reads every file and makes everything that was ordered and can be made. */
export async function run(order: Order, around: Surroundings): Promise<ExitCode> {
	const read = await readInputs(order, around, chartsTelling(around));
	const everything = await knownFrom(read, order);
	try {
		const ordered = await orderedOf(everything, { ...order, today: around.today }, around.say);
		const made = await makeAll(ordered.jobs, order, around);
		return read.whole && ordered.whole && made ? 0 : 1;
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		around.say(error.message);
		return 2;
	}
}

/** @throws {UsageError} for what there is not */
async function orderedOf(
	everything: Everything,
	order: Dated,
	say: Surroundings['say']
): Promise<Ordered> {
	if (order.each === 'authority') return packsOf(everything, order);
	const kinds = new Set(order.charts.flatMap((word) => manyKind(word) ?? []));
	const words = order.charts.filter((word) => manyKind(word) === undefined);
	const isManyOnly = kinds.size > 0 && words.length === 0;
	const one = isManyOnly ? NOTHING : filesOf(everything.own, { ...order, charts: words }, say);
	const many = await manyOf([...kinds], everything, order, say);
	return { jobs: [...one.jobs, ...many.jobs], whole: one.whole && many.whole };
}

const NOTHING: Ordered = { jobs: [], whole: true };

/** The files of charts of many inspections; what one of them lacks is said. */
async function manyOf(
	kinds: readonly ChartKind[],
	{ known }: Everything,
	order: Dated,
	say: Surroundings['say']
): Promise<Ordered> {
	if (kinds.length === 0) {
		const [name] = Object.keys(order.chosen);
		if (name === undefined) return NOTHING;
		throw new UsageError(`--${name} is for charts of many inspections. Name one with --chart.`);
	}
	// Nothing could be read, which has been said.
	if (known.all.length === 0) return { jobs: [], whole: false };
	const { views, lacks } = await chartsOfMany(kinds, order.chosen, known);
	for (const lack of lacks) say(lack);
	return { jobs: chartJobs(views, order), whole: lacks.length === 0 };
}

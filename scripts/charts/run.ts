import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Inspection } from '../../src/lib/domain/inspection.ts';
import type { IsoDay } from '../../src/lib/domain/iso-date.ts';
import { uniqueKeys } from '../../src/lib/domain/slug.ts';
import { boxedWords } from '../../src/lib/export/fonts/boxed-words.ts';
import { allCharts, type ChartView } from '../../src/lib/view/kinds.ts';
import type { Order } from './arguments.ts';
import { CHART_NAMES, isAskedFor, isKind } from './chart-names.ts';
import { jobsOf, type Job } from './make-files.ts';
import { readInputs, type Surroundings as Reading } from './read-inputs.ts';
import { reasonOf } from './reasons.ts';
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
	const inspections = underKeysOfTheirOwn(read.inspections);
	const drawn = inspections.map((inspection) => ({ inspection, views: allCharts(inspection) }));

	const unknown = unknownChart(
		order,
		drawn.flatMap(({ views }) => views)
	);
	if (unknown !== null && inspections.length > 0) {
		around.say(unknown);
		return 2;
	}
	let { whole } = read;
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
	for (const [index, job] of jobs.entries()) {
		const progress = `${index + 1} of ${jobs.length}`;
		if (!(await done(job, progress, order, around))) whole = false;
	}
	return whole ? 0 : 1;
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

/** Makes a file, and says how far the command is, where the file is, and what it lacks. */
async function done(
	{ name, make }: Job,
	progress: string,
	{ out }: Order,
	around: Surroundings
): Promise<boolean> {
	const folder = resolve(around.folder, out);
	const shown = (file: string) => {
		const path = join(folder, file);
		return relative(around.folder, path) || path;
	};
	try {
		const files = await make();
		await mkdir(folder, { recursive: true });
		for (const file of files) {
			await writeFile(join(folder, file.name), file.content);
			around.say(`${progress}: ${shown(file.name)}`);
			const lacking = boxedWords(file.boxed);
			if (lacking !== null) around.say(`${shown(file.name)}: ${lacking}`);
		}
		return true;
	} catch (error) {
		around.say(`${progress}: ${shown(name)} could not be made (${reasonOf(error)}).`);
		return false;
	}
}

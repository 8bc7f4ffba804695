import { isOfCouncil } from '../../domain/area-group.ts';
import type { Subject } from '../../domain/crosswalk-table.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { allJudgedAreas, type JudgedArea } from './area-change.ts';

/** One line through several inspections: in each of them the area that stands for the same. */
export interface AreaLine {
	/** Unique among the lines. */
	readonly key: string;
	/** What its areas are about; `null`: an area that stands for none of another framework. */
	readonly subject: Subject | null;
	/** By inspection; `null`: it has no judgement there. */
	readonly at: readonly (JudgedArea | null)[];
}

/** The lines of several inspections, and by inspection how many judgements stand in none of them. */
export interface AreaLines {
	readonly lines: readonly AreaLine[];
	readonly leftOut: readonly number[];
}

/** The order in which a reader looks for them. */
const ORDER: readonly Subject[] = ['overall', 'protection', 'in-care', 'care-leavers', 'leaders'];

/** More areas than these that no other framework has would bury those that can be followed. */
const MOST_ALONE = 3;

/**
 * The judgements of inspections in lines by what they are about; then the areas of one framework alone,
 * and the board, which was another body, last. An inspection that has many of those besides areas that
 * can be followed keeps them to its own heatmap.
 */
export function areaLines(inspections: readonly Inspection[]): AreaLines {
	const places = inspections.map(placesOf);
	const keys = [...new Set(places.flatMap(({ areas }) => [...areas.keys()]))];
	const lines = keys.map((key): AreaLine => {
		const at = places.map(({ areas }) => areas.get(key) ?? null);
		const first = at.find((each) => each !== null);
		return { key, subject: first?.column.subject ?? null, at };
	});
	return {
		lines: lines.sort((left, right) => rank(left) - rank(right)),
		leftOut: places.map(({ leftOut }) => leftOut)
	};
}

function rank({ subject, at }: AreaLine): number {
	if (subject !== null) return ORDER.indexOf(subject);
	return at.every((each) => each === null || isOfCouncil(each.area))
		? ORDER.length
		: ORDER.length + 1;
}

/** The areas of one inspection by the line that they belong to. */
function placesOf(inspection: Inspection) {
	const all = allJudgedAreas(inspection);
	const followed = all.filter(({ column }) => column.subject !== null);
	const alone = all.filter(({ column }) => column.subject === null);
	const board = alone.filter(({ area }) => !isOfCouncil(area));
	const own = alone.filter(({ area }) => isOfCouncil(area));
	const keepsOwn = followed.length === 0 || own.length <= MOST_ALONE;
	const areas = new Map<string, JudgedArea>();
	// The overall one stands for all that the others of its subject are of.
	const overallFirst = [...followed].sort(
		(left, right) => Number(right.area.overall) - Number(left.area.overall)
	);
	for (const judged of overallFirst) areas.set(freeKey(judged.column.subject ?? '', areas), judged);
	for (const judged of [...(keepsOwn ? own : []), ...board]) areas.set(judged.column.id, judged);
	return { areas, leftOut: keepsOwn ? 0 : own.length };
}

/** The subject, or the subject as the second of its kind. */
function freeKey(subject: string, taken: ReadonlyMap<string, JudgedArea>): string {
	let key = subject;
	for (let place = 2; taken.has(key); place++) key = `${subject} ${place}`;
	return key;
}

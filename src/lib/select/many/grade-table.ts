import type { Area } from '../../domain/area.ts';
import { GRADES, type Grade } from '../../domain/grade.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { NO_GRADES } from '../../domain/no-grade.ts';
import { oncePer } from '../once-per.ts';
import { columnOf, type GradeColumn } from './grade-column.ts';
import { areasIn } from '../../domain/find-area.ts';
import { frameworkOf } from '../../domain/frameworks.ts';
import { JUDGED_SERVICES } from '../../domain/service.ts';
import { nameKey } from '../../domain/name-key.ts';
import { slug, uniqueKeys } from '../../domain/slug.ts';

/** Many inspections by areas: one small number a cell, so that thousands are sorted and counted at once. */
export interface GradeTable {
	readonly inspections: readonly Inspection[];
	/** In the order of their framework's reports, the services of one area side by side. */
	readonly columns: readonly GradeColumn[];
	/** Short names of the columns for addresses, in their order: `looked-after.overall-effectiveness`. */
	readonly keys: readonly string[];
	/** By row, then column: a grade, or one of the other states. */
	readonly states: Uint8Array;
}

/** States of a cell that are no grade. Grades are the numbers 1 to 4. */
export const STATE = {
	notJudged: 0,
	/** The first of the kinds of no grade, in their order. */
	noGrade: GRADES.length + 1,
	otherScale: GRADES.length + 1 + NO_GRADES.length,
	conflict: GRADES.length + 2 + NO_GRADES.length
} as const;

/** The inspections of one framework as a table. Areas that none of them has are no columns. */
export const gradeTable = oncePer((inspections: readonly Inspection[]): GradeTable => {
	const places = placesOf(inspections);
	const columns = [...places.values()].map(({ column }) => column);
	const states = new Uint8Array(inspections.length * columns.length);
	for (const [row, inspection] of inspections.entries()) {
		const idOf = columnIds(inspection);
		for (const judgement of inspection.judgements) {
			const place = places.get(idOf(judgement));
			if (place !== undefined) states[row * columns.length + place.at] = stateOf(judgement);
		}
	}
	return { inspections, columns, keys: keysOf(columns), states };
});

/** The state of a cell. */
export function stateAt({ columns, states }: GradeTable, row: number, column: number): number {
	return states[row * columns.length + column] ?? STATE.notJudged;
}

/** The grade of a cell; `null` where it has none, or several. */
export function gradeAt(table: GradeTable, row: number, column: number): Grade | null {
	const state = stateAt(table, row, column);
	return state >= 1 && state <= GRADES.length ? (state as Grade) : null;
}

/** The judgement of a cell; `null` where the inspection has none. */
export function judgementAt(table: GradeTable, row: number, column: number): Judgement | null {
	const inspection = table.inspections[row];
	const id = table.columns[column]?.id;
	if (inspection === undefined || id === undefined) return null;
	const idOf = columnIds(inspection);
	return inspection.judgements.find((each) => idOf(each) === id) ?? null;
}

/** The state of a cell with a judgement. */
export function stateOf({ result }: Judgement): number {
	switch (result.kind) {
		case 'graded':
			return result.grade;
		case 'no-grade':
			return STATE.noGrade + NO_GRADES.indexOf(result.why);
		case 'other-scale':
			return STATE.otherScale;
		case 'conflict':
			return STATE.conflict;
	}
}

interface Place {
	readonly column: GradeColumn;
	readonly at: number;
}

/** By id; in report order, those that the framework does not know as they come. */
function placesOf(inspections: readonly Inspection[]): ReadonlyMap<string, Place> {
	const found = new Map<string, GradeColumn>();
	for (const inspection of inspections) {
		const idOf = columnIds(inspection);
		for (const judgement of inspection.judgements) {
			const id = idOf(judgement);
			if (found.has(id)) continue;
			const area = inspection.areas.find(({ key }) => key === judgement.area);
			if (area !== undefined) found.set(id, columnOf(inspection, area, judgement.service));
		}
	}
	const order = orderOf(inspections[0]?.framework ?? null);
	const rank = ({ id }: GradeColumn) => order.get(id) ?? order.size;
	const sorted = [...found.values()].sort((left, right) => rank(left) - rank(right));
	return new Map(sorted.map((column, at) => [column.id, { column, at }]));
}

function orderOf(framework: string | null): ReadonlyMap<string, number> {
	const ids = areasIn(frameworkOf(framework)).flatMap(({ name }) =>
		JUDGED_SERVICES.map((service) => `${service} ${nameKey(name)}`)
	);
	return new Map(ids.map((id, at) => [id, at]));
}

function keysOf(columns: readonly GradeColumn[]): readonly string[] {
	const unique = uniqueKeys();
	return columns.map(({ service, short }) => unique(`${service}.${slug(short, 'area')}`));
}

type IdOf = (judgement: Pick<Judgement, 'area' | 'service'>) => string;

/** The id of each judgement's column, worked out once for all inspections of a file that share their areas. */
const columnIds = ({ areas, framework }: Inspection): IdOf => idsOf(areas)(framework);

const idsOf = oncePer((areas: readonly Area[]) => {
	const known = new Map<string | null, IdOf>();
	return (framework: string | null) => {
		const idOf = known.get(framework) ?? madeIds(areas, framework);
		known.set(framework, idOf);
		return idOf;
	};
});

function madeIds(areas: readonly Area[], framework: string | null): IdOf {
	const places = new Map(areas.map((area) => [area.key, { area, ids: new Map<string, string>() }]));
	return ({ area: key, service }) => {
		const place = places.get(key);
		if (place === undefined) return '';
		const id = place.ids.get(service) ?? columnOf({ framework }, place.area, service).id;
		place.ids.set(service, id);
		return id;
	};
}

import { REGION_NAMES } from '../../../domain/region.ts';
import type { Grade } from '../../../domain/grade.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { grouped } from '../../../select/grouped.ts';
import { councilOf } from '../../../select/many/by-authority.ts';
import { regionIn } from '../../../select/many/choice.ts';
import { distributions } from '../../../select/many/distribution.ts';
import type { GradeColumn } from '../../../select/many/grade-column.ts';
import { gradeAt, gradeTable } from '../../../select/many/grade-table.ts';
import { standingAt } from '../../../select/many/standing-at.ts';
import { standingDays } from '../../../select/many/standing-days.ts';
import { keyOf } from '../../many/choice-in.ts';
import { dateWords } from '../../words/date-words.ts';
import { areaWords } from './area-labels.ts';
import type { BarParts } from './distribution-bar.ts';

/** One bar for each area that is judged on councils themselves. */
export function barsByArea(
	inspections: readonly Inspection[],
	own: string | null
): readonly BarParts[] {
	const table = gradeTable(inspections);
	const words = areaWords(table.columns);
	return distributions(table).flatMap((distribution, at): BarParts | readonly [] => {
		const { column } = distribution;
		const said = words.get(column);
		if (said === undefined || !column.ofCouncil) return [];
		return {
			key: table.keys[at] ?? column.id,
			...said,
			isOverall: column.overall,
			distribution,
			own: gradeOf(inspections, column.id, own)
		};
	});
}

/** One bar for each region that has councils, for one area. */
export function barsByRegion(
	inspections: readonly Inspection[],
	{ id }: Pick<GradeColumn, 'id'>,
	own: string | null
): readonly BarParts[] {
	const groups = grouped(inspections, (each) => regionIn(each) ?? UNKNOWN);
	return [...REGION_NAMES, UNKNOWN].flatMap((region) => {
		const some = groups.get(region);
		if (some === undefined) return [];
		const phrase = region === UNKNOWN ? 'where the region is not known' : regionPhrase(region);
		return barOf(some, id, own, { key: keyOf(region), label: region, phrase });
	});
}

/** One bar for each 31 March, for one area: how councils stood by their latest inspection until then. */
export function barsByDay(
	within: readonly Inspection[],
	{ id }: Pick<GradeColumn, 'id'>,
	own: string | null
): readonly BarParts[] {
	return standingDays(within).map((day) => {
		const label = dateWords(day as IsoDate);
		return barOf(standingAt(within, day), id, own, { key: day, label, phrase: `at ${label}` });
	});
}

const UNKNOWN = 'Region not known';

/** Two regions are called without an article. */
function regionPhrase(region: string): string {
	return /^(London|Yorkshire)/.test(region) ? `in ${region}` : `in the ${region}`;
}

function barOf(
	inspections: readonly Inspection[],
	id: string,
	own: string | null,
	names: Pick<BarParts, 'key' | 'label' | 'phrase'>
): BarParts {
	const distribution = distributions(gradeTable(inspections)).find(
		({ column }) => column.id === id
	);
	return {
		...names,
		isOverall: false,
		distribution: distribution ?? {
			counts: { 1: 0, 2: 0, 3: 0, 4: 0 },
			graded: 0,
			ungraded: inspections.length,
			conflicts: 0,
			otherScale: 0
		},
		own: gradeOf(inspections, id, own)
	};
}

/** The grade of one council in a column; `null`: none, or the council is not among them. */
function gradeOf(inspections: readonly Inspection[], id: string, own: string | null): Grade | null {
	const table = gradeTable(inspections);
	const row = inspections.findIndex((each) => councilOf(each) === own);
	const column = table.columns.findIndex((each) => each.id === id);
	return row < 0 || column < 0 ? null : gradeAt(table, row, column);
}

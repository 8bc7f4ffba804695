import { gradeWord } from '../../../domain/grade-words.ts';
import type { Grade } from '../../../domain/grade.ts';
import { isOverallHeading, isOverallName } from '../../../domain/overall-name.ts';
import { readGradeCell } from '../../cell/grade-cell.ts';
import type { Scale } from '../scale.ts';
import { areaName } from './area-name.ts';
import { asOurs, unorderedScale } from './guess-scale.ts';
import type { Mapping } from './mapping.ts';
import { valuesIn, type MappableColumn, type TableToMap } from './table-to-map.ts';

/** A grade that no column but that of the overall grades has, though these have empty cells. */
export interface MissingMiddle {
	readonly word: string;
	/** Headings of the columns without it. */
	readonly under: readonly string[];
	readonly overall: string;
	/** Empty cells under those. */
	readonly blank: number;
	/** The scale by which these stand for it; `null` where no cell may, as those of the overall grades are empty too. */
	readonly filled: Scale | null;
}

/**
 * Where a middle grade never occurs in a block of columns although the overall column uses it, its cells
 * may have been left empty: their reader must say so before they are shown as without a grade.
 */
export function missingMiddle(table: TableToMap, mapping: Mapping): MissingMiddle | null {
	const isOurs = mapping.scale === null || isFilled(mapping.scale);
	if (mapping.form !== 'wide' || !isOurs) return null;
	const columns = mapping.columns.flatMap(({ role, heading }, index) => {
		const column = table.columns[index];
		return role === 'grade' && column !== undefined ? [{ heading, column }] : [];
	});
	const overall = columns.find(({ heading }) => isOverall(heading));
	const others = columns.filter((each) => each !== overall);
	const blank = others.reduce((sum, { column }) => sum + column.blank, 0);
	if (overall === undefined || others.length === 0 || blank === 0) return null;
	const used = new Set(others.flatMap(({ column }) => gradesOf(column).map(({ grade }) => grade)));
	const missing = gradesOf(overall.column).find(
		({ grade }) => (grade === 2 || grade === 3) && !used.has(grade)
	);
	if (missing === undefined || used.size === 0) return null;
	const word = gradeWord(missing.grade, missing.wording ?? 'requires-improvement');
	const whole = asOurs(unorderedScale(valuesIn(table, mapping)));
	return {
		word,
		under: others.map(({ heading }) => heading),
		overall: overall.heading,
		blank,
		filled: whole === null || overall.column.blank > 0 ? null : withBlankAs(whole, missing.grade)
	};
}

/** Whether empty cells stand for a grade. */
export function isFilled({ steps }: Scale): boolean {
	return steps.some(({ spellings }) => spellings.includes(''));
}

function withBlankAs(scale: Scale, grade: Grade): Scale {
	const steps = scale.steps.map((step, place) =>
		place === grade - 1 ? { ...step, spellings: [...step.spellings, ''] } : step
	);
	return { ...scale, steps };
}

function isOverall(heading: string): boolean {
	return isOverallName(areaName(heading)) || isOverallHeading(heading);
}

function gradesOf({ values }: MappableColumn) {
	return values.flatMap(({ value }) => {
		const cell = readGradeCell(value);
		return cell?.kind === 'graded' ? cell : [];
	});
}

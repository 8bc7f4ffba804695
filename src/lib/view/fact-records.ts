import type { Action } from '../domain/action.ts';
import type { Area } from '../domain/area.ts';
import type { Figure } from '../domain/figure.ts';
import type { Inspection } from '../domain/inspection.ts';
import { withFileWrites } from '../domain/file-writes.ts';
import type { Judgement, NotJudged, StatedGrade } from '../domain/judgement.ts';
import { NO_GRADE_WORDS, NOT_JUDGED_WORDS } from '../domain/no-grade.ts';
import { otherScaleWords } from '../domain/other-scale.ts';
import { SERVICE_VALUES } from '../domain/service.ts';
import { areaWithKey } from '../select/area-with-key.ts';
import type { DataTable, TableValue } from './data-table.ts';
import { shownGrade } from './grade-cell.ts';

/** Columns of the tidy file that hold a fact, and the number of a grade, with their headings. */
const HEADINGS = {
	kind: 'Kind',
	service: 'Service',
	area: 'Area',
	measure: 'Measure',
	value: 'Value',
	grade_number: 'Grade as a number',
	unit: 'Unit',
	qualifier: 'Hedge',
	out_of: 'Out of',
	out_of_qualifier: 'Hedge of the base',
	period: 'Period',
	comparison: 'What the report says of it',
	relates_to: 'Bears on',
	headline: 'Headline',
	paragraph: 'Paragraph',
	note: 'Note'
} as const;

type FactColumn = keyof typeof HEADINGS;

/** One row of the tidy file; a column that is left out is empty. */
export type FactRecord = Readonly<Partial<Record<FactColumn, TableValue>>>;

const TIDY = (Object.keys(HEADINGS) as FactColumn[]).filter((name) => name !== 'grade_number');

/** Records as a table of the tidy file's columns. */
export function recordTable(
	records: readonly FactRecord[],
	names: readonly FactColumn[] = TIDY
): DataTable {
	return {
		columns: names.map((name) => ({ name, heading: HEADINGS[name] })),
		rows: records.map((record) => names.map((name) => record[name] ?? null))
	};
}

/**
 * A judgement as rows: one, or one for each grade of a conflict, in the order of the file. The grade is
 * a word, so that `Adequate` and `Requires improvement` stay apart in files that name no framework.
 */
export function judgementRecords(
	inspection: Inspection,
	judgement: Judgement
): readonly FactRecord[] {
	const { result, paragraph, note } = judgement;
	const record = placeRecord(inspection, judgement);
	switch (result.kind) {
		case 'graded':
			return [{ ...record, ...gradeRecord({ ...result, paragraph, note }) }];
		case 'conflict':
			return result.grades.map((stated) => ({ ...record, ...gradeRecord(stated) }));
		case 'no-grade': {
			// An empty cell stays one: it does not say why.
			const value = result.why === 'blank' ? null : NO_GRADE_WORDS[result.why];
			return [{ ...record, value, paragraph, note }];
		}
		case 'other-scale':
			return [{ ...record, value: otherScaleWords(result.written), paragraph, note }];
	}
}

/** A row that says that a service was not judged on an area. */
export function notJudgedRecord(inspection: Inspection, notJudged: NotJudged): FactRecord {
	const { paragraph, note } = notJudged;
	return { ...placeRecord(inspection, notJudged), value: NOT_JUDGED_WORDS, paragraph, note };
}

function placeRecord({ areas }: Inspection, { service, area }: NotJudged): FactRecord {
	return {
		kind: 'judgement',
		service: SERVICE_VALUES[service],
		area: areaName(areas, area)
	};
}

function gradeRecord({ paragraph, note, ...given }: StatedGrade): FactRecord {
	const { grade, word } = shownGrade(given);
	return {
		value: word,
		grade_number: grade,
		paragraph,
		note: withFileWrites(note, given.written)
	};
}

export function figureRecord({ areas }: Inspection, figure: Figure): FactRecord {
	return {
		kind: 'figure',
		service: SERVICE_VALUES[figure.service],
		area: figure.topic,
		measure: figure.measure,
		value: typeof figure.value === 'number' ? figure.value : figure.value.written,
		unit: figure.unit,
		qualifier: figure.hedge?.words ?? null,
		out_of: figure.outOf,
		out_of_qualifier: figure.outOfHedge?.words ?? null,
		period: figure.period,
		comparison: figure.comparison,
		relates_to: areaName(areas, figure.relatesTo),
		headline: figure.headline ? 'yes' : null,
		paragraph: figure.paragraph,
		note: figure.note
	};
}

export function actionRecord({ areas }: Inspection, action: Action): FactRecord {
	return {
		kind: 'action',
		service: SERVICE_VALUES[action.service],
		area: action.deadline,
		measure: action.text,
		value: action.months,
		unit: 'months',
		relates_to: areaName(areas, action.relatesTo),
		paragraph: action.paragraph,
		note: action.note
	};
}

/** Name of the area a fact is linked to. */
export function areaName(areas: readonly Area[], key: Area['key'] | null): string | null {
	return key === null ? null : (areaWithKey(areas, key)?.name ?? null);
}

import type { Action } from '../../domain/action.ts';
import {
	columnsOf,
	FACT_COLUMNS,
	headingOf,
	type FactColumn,
	type WrittenColumn
} from '../../domain/column-names.ts';
import type { FactKind } from '../../domain/column.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { withFileWrites } from '../../domain/file-writes.ts';
import type { Judgement, NotJudged, StatedGrade, Statement } from '../../domain/judgement.ts';
import { NO_GRADE_WORDS, NOT_JUDGED_WORDS } from '../../domain/no-grade.ts';
import { otherScaleWords } from '../../domain/other-scale.ts';
import { SERVICE_VALUES } from '../../domain/service.ts';
import type { Visit } from '../../domain/visit.ts';
import { compareDue } from '../../select/actions-by-deadline.ts';
import { areaName } from './area-name.ts';
import type { DataTable, TableValue } from './data-table.ts';
import { shownGrade } from '../grade-cell.ts';

/** The number of a grade stands beside its word in files of a chart, and not in the tidy file. */
const GRADE_NUMBER = { name: 'grade_number', heading: 'Grade as a number' } as const;

type RecordColumn = FactColumn | typeof GRADE_NUMBER.name;

/** One row of the tidy file; a column that is left out is empty. */
export type FactRecord = Readonly<Partial<Record<RecordColumn, TableValue>>>;

/** What must be written of a fact; columns that are kept as text are written without more. */
type Written<Kind extends FactKind> = Readonly<Record<WrittenColumn<Kind>, TableValue>>;

/** Columns of a table of judgements alone. */
export const JUDGED_COLUMNS: readonly RecordColumn[] = columnsOf('judgement')
	.filter((name) => name !== 'kind')
	.flatMap((name) => (name === 'value' ? [name, GRADE_NUMBER.name] : [name]));

/** Records as a table of the tidy file's columns. */
export function recordTable(
	records: readonly FactRecord[],
	names: readonly RecordColumn[] = FACT_COLUMNS
): DataTable {
	return {
		columns: names.map((name) =>
			name === GRADE_NUMBER.name ? GRADE_NUMBER : { name, heading: headingOf(name) }
		),
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
	const { result } = judgement;
	switch (result.kind) {
		case 'graded':
			return [gradeRecord(inspection, judgement, { ...judgement, ...result })];
		case 'conflict':
			return result.grades.map((stated) => gradeRecord(inspection, judgement, stated));
		case 'no-grade': {
			// An empty cell stays one: it does not say why.
			const value = result.why === 'blank' ? null : NO_GRADE_WORDS[result.why];
			return [judgedRecord(inspection, judgement, value)];
		}
		case 'other-scale':
			return [judgedRecord(inspection, judgement, otherScaleWords(result))];
	}
}

/** A row that says that a service was not judged on an area. */
export function notJudgedRecord(inspection: Inspection, notJudged: NotJudged): FactRecord {
	return judgedRecord(inspection, notJudged, NOT_JUDGED_WORDS);
}

function gradeRecord(
	inspection: Inspection,
	judgement: Judgement,
	stated: StatedGrade
): FactRecord {
	const { grade, word } = shownGrade(stated);
	const note = withFileWrites(stated.note, stated.written);
	const record = judgedRecord(inspection, judgement, word, { ...stated, note });
	return { ...record, [GRADE_NUMBER.name]: grade };
}

function judgedRecord(
	{ areas }: Inspection,
	{ service, area, ...judgement }: NotJudged,
	value: TableValue,
	{ paragraph, note, texts }: Statement = judgement
): FactRecord {
	const record: Written<'judgement'> = {
		kind: 'judgement',
		service: SERVICE_VALUES[service],
		area: areaName(areas, area),
		value,
		paragraph,
		note
	};
	return { ...record, ...texts };
}

export function figureRecord({ areas }: Inspection, figure: Figure): FactRecord {
	const record: Written<'figure'> = {
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
	return { ...record, ...figure.texts };
}

/** Figures as a table of the tidy file's columns. */
export function figureRecords(inspection: Inspection, figures: readonly Figure[]): DataTable {
	return recordTable(figures.map((figure) => figureRecord(inspection, figure)));
}

/** The actions of an inspection as such a table, those due first at its top, those without a deadline last. */
export function actionRecords(inspection: Inspection): DataTable {
	const dueFirst = [...inspection.actions].sort(compareDue);
	return recordTable(
		dueFirst.map((action) => actionRecord(inspection, action)),
		columnsOf('action')
	);
}

export function visitRecord({ theme, paragraph, note, texts }: Visit): FactRecord {
	const record: Written<'visit'> = { kind: 'visit', area: theme, paragraph, note };
	return { ...record, ...texts };
}

export function actionRecord({ areas }: Inspection, action: Action): FactRecord {
	const record: Written<'action'> = {
		kind: 'action',
		service: SERVICE_VALUES[action.service],
		area: action.deadline,
		measure: action.text,
		value: action.months,
		unit: action.months === null ? null : 'months',
		relates_to: areaName(areas, action.relatesTo),
		paragraph: action.paragraph,
		note: action.note
	};
	return { ...record, ...action.texts };
}

import type { Grade } from '../../domain/grade.ts';
import type { Fact } from '../fact.ts';
import { readGradeCell } from '../cell/grade-cell.ts';
import type { Problem } from '../problem.ts';
import { readAction } from './read-action-row.ts';
import { readFigure } from './read-figure-row.ts';
import { InspectionCellsReader } from './read-inspection-cells.ts';
import { readJudgement } from './read-judgement-row.ts';
import { cellOf, otherValue, withValueOf, type TableRow } from '../table/table-row.ts';
import { RowReader } from './row-reader.ts';
import { readVisit } from './read-visit-row.ts';

/** The facts of rows, and what could not be read of them. */
export interface FactsReading {
	readonly facts: readonly Fact[];
	readonly problems: readonly Problem[];
	/** Rows that gave no fact, each with at least one problem that says why. */
	readonly leftOut: number;
	/** Other rows with a grade that could not be read, whose judgement is kept without it. */
	readonly gradesLost: number;
}

const KINDS = new Map<string, Fact['kind']>([
	['judgement', 'judgement'],
	['judgment', 'judgement'],
	['figure', 'figure'],
	['action', 'action'],
	['visit', 'visit']
]);

/** Turns rows of cells into judgements, figures, actions and visits. */
export function readFacts(rows: readonly TableRow[]): FactsReading {
	const problems: Problem[] = [];
	const facts: Fact[] = [];
	const inspections = new InspectionCellsReader();
	for (const row of rows) {
		const fact = readRow(row, facts.length, problems, inspections);
		if (fact !== null) facts.push(fact);
	}
	const unread = facts.filter((fact) => fact.kind === 'judgement' && fact.grade.kind === 'unread');
	// A file of nothing but such rows would show no grade at all in place of what was open before.
	if (unread.length === facts.length) {
		return { facts: [], problems, leftOut: leftOutOf(rows, []), gradesLost: 0 };
	}
	const gradesLost = placesOf(unread).size;
	return { facts, problems, leftOut: leftOutOf(rows, facts), gradesLost };
}

/** Rows of the file that gave no fact: one with a column for each area makes several rows of ours. */
function leftOutOf(rows: readonly TableRow[], facts: readonly Fact[]): number {
	if (rows[0]?.origin === undefined) return rows.length - facts.length;
	const read = placesOf(facts);
	const all = placesOf(rows.map(({ line, origin }) => ({ line, sheet: origin?.sheet ?? null })));
	return [...all].filter((row) => !read.has(row)).length;
}

function placesOf(all: readonly Pick<Fact, 'line' | 'sheet'>[]): ReadonlySet<string> {
	return new Set(all.map(({ line, sheet }) => `${line} ${sheet ?? ''}`));
}

/** The fact of a row; `null` where it gives none, of which a problem then says why. */
export function readRow(
	row: TableRow,
	order: number,
	problems: Problem[],
	inspections: InspectionCellsReader
): Fact | null {
	const cells = new RowReader(row, problems);
	const inspection = inspections.read(cells);
	const kind = readKind(cells);
	if (inspection === null || kind === null) return null;
	const { line, origin } = row;
	const heading = origin?.cells.get('value')?.heading ?? null;
	const sheet = origin?.sheet ?? null;
	const valued = withValueOf(row, kind === 'judgement');
	const reader = valued === row ? cells : new RowReader(valued, problems);
	reportOtherValue(reader, kind);
	switch (kind) {
		case 'judgement': {
			const judgement = readJudgement(reader);
			return judgement && { kind, order, sheet, line, heading, inspection, ...judgement };
		}
		case 'figure': {
			const figure = readFigure(reader);
			return figure && { kind, order, sheet, line, heading, inspection, figure };
		}
		case 'action': {
			const action = readAction(reader);
			return action && { kind, order, sheet, line, heading, inspection, action };
		}
		case 'visit':
			return { kind, order, sheet, line, heading, inspection, visit: readVisit(reader) };
	}
}

/** Says what stands under value or grade and was not read, unless it means the same. */
function reportOtherValue(reader: RowReader, kind: Fact['kind']): void {
	const other = otherValue(reader.row);
	if (other === '') return;
	const own = cellOf(reader.row, 'value');
	if (other === own) return;
	const isSameGrade =
		kind === 'judgement' && gradeIn(own) !== null && gradeIn(own) === gradeIn(other);
	if (!isSameGrade) reader.report('two-values', 'value', other);
}

function gradeIn(text: string): Grade | null {
	const cell = readGradeCell(text);
	return cell?.kind === 'graded' ? cell.grade : null;
}

function readKind(reader: RowReader): Fact['kind'] | null {
	const written = reader.text('kind');
	if (written !== null) {
		return KINDS.get(written.toLowerCase()) ?? reader.reportSlip('bad-kind', 'kind');
	}
	return reader.text('measure') === null ? 'judgement' : reader.report('missing-kind', 'kind');
}

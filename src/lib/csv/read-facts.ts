import type { Fact } from './fact.ts';
import type { Problem } from './problem.ts';
import { readAction } from './read-action-row.ts';
import { readFigure } from './read-figure-row.ts';
import { InspectionCellsReader } from './read-inspection-cells.ts';
import { readJudgement } from './read-judgement-row.ts';
import type { TableRow } from './table-row.ts';
import { RowReader } from './row-reader.ts';

/** The facts of rows, and what could not be read of them. */
export interface FactsReading {
	readonly facts: readonly Fact[];
	readonly problems: readonly Problem[];
	/** Rows that gave no fact, each with at least one problem that says why. */
	readonly leftOut: number;
	/** Judgements kept without the grade of their row, which could not be read. */
	readonly gradesLost: number;
}

const KINDS = new Map<string, Fact['kind']>([
	['judgement', 'judgement'],
	['judgment', 'judgement'],
	['figure', 'figure'],
	['action', 'action']
]);

/** Turns rows of cells into judgements, figures and actions. */
export function readFacts(rows: readonly TableRow[]): FactsReading {
	const problems: Problem[] = [];
	const facts: Fact[] = [];
	const inspections = new InspectionCellsReader();
	for (const row of rows) {
		const fact = readRow(new RowReader(row, problems), inspections);
		if (fact !== null) facts.push(fact);
	}
	const unread = facts.filter((fact) => fact.kind === 'judgement' && fact.grade.kind === 'unread');
	return {
		facts,
		problems,
		leftOut: rows.length - facts.length,
		gradesLost: unread.length
	};
}

function readRow(reader: RowReader, inspections: InspectionCellsReader): Fact | null {
	const inspection = inspections.read(reader);
	const kind = readKind(reader);
	if (inspection === null || kind === null) return null;
	const { line } = reader.row;
	switch (kind) {
		case 'judgement': {
			const judgement = readJudgement(reader);
			return judgement && { kind, line, inspection, ...judgement };
		}
		case 'figure': {
			const figure = readFigure(reader);
			return figure && { kind, line, inspection, figure };
		}
		case 'action': {
			const action = readAction(reader);
			return action && { kind, line, inspection, action };
		}
	}
}

function readKind(reader: RowReader): Fact['kind'] | null {
	const written = reader.text('kind');
	if (written !== null) {
		return KINDS.get(written.toLowerCase()) ?? reader.report('bad-kind', 'kind');
	}
	return reader.text('measure') === null ? 'judgement' : reader.report('missing-kind', 'kind');
}

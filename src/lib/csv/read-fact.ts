import type { Fact } from './fact.ts';
import type { Problem } from './problem.ts';
import { readAction } from './read-action-row.ts';
import { readFigure } from './read-figure-row.ts';
import { readInspectionCells } from './read-inspection-cells.ts';
import { readJudgement } from './read-judgement-row.ts';
import type { TableRow } from './read-table.ts';
import { RowReader } from './row-reader.ts';

/** The fact of one row, or `null` with at least one problem that says why there is none. */
export interface FactReading {
	readonly fact: Fact | null;
	readonly problems: readonly Problem[];
}

const KINDS = new Map<string, Fact['kind']>([
	['judgement', 'judgement'],
	['judgment', 'judgement'],
	['figure', 'figure'],
	['action', 'action']
]);

/** Turns a row of cells into a judgement, figure or action. */
export function readFact(row: TableRow): FactReading {
	const problems: Problem[] = [];
	return { fact: readRow(new RowReader(row, problems)), problems };
}

function readRow(reader: RowReader): Fact | null {
	const inspection = readInspectionCells(reader);
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

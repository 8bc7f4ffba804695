import type { FoundTable } from '../found-table.ts';
import { gradesIn, type GradesIn } from '../mapping/grade-column.ts';
import { plainTable, type TableColumn } from '../table-columns.ts';
import { isCounting, isNumeric } from './column-kinds.ts';

/** A column with what its grades would be written in. */
export interface LookedColumn extends TableColumn {
	/** `null` where it cannot be one of grades. */
	readonly grades: GradesIn | null;
	readonly isNumeric: boolean;
}

/** A table as it is looked at to tell whether it can hold judgements. */
export interface LookedAt {
	readonly columns: readonly LookedColumn[];
	/** Whether some column is written so, if it is one of grades. */
	readonly has: (written: GradesIn) => boolean;
	/** The column of grades that only name the rows, each once, beside numbers. */
	readonly counted: LookedColumn | null;
	/** A sheet of words alone is a cover, contents or notes of its workbook. */
	readonly isOfWords: boolean;
}

/** A mark of a note behind a cell. */
const NOTE = /\s*\[note[^\]]*\]$/i;

/** `null` for a table without rows. */
export function lookedAt({ sheet, header, rows }: FoundTable): LookedAt | null {
	const table = plainTable([header, ...rows], header.line);
	if (table === null || table.rows.length === 0) return null;
	const columns = table.columns.map((column): LookedColumn => {
		const cells = column.cells.map((cell) => cell.replace(NOTE, ''));
		const looked = { ...column, cells };
		return { ...looked, grades: gradesIn(looked), isNumeric: isNumeric(looked) };
	});
	return {
		columns,
		has: (written) => columns.some(({ grades }) => grades === written),
		counted: countedBy(columns),
		isOfWords: sheet !== null && columns.every((each) => !each.isNumeric || isCounting(each))
	};
}

function countedBy(columns: readonly LookedColumn[]): LookedColumn | null {
	const [label, ...others] = columns.filter(({ grades }) => grades === 'words');
	if (label === undefined || others.length > 0) return null;
	const names = label.cells.filter((cell) => cell !== '');
	const rest = columns.filter((column) => column !== label);
	const isEach = names.length > 1 && new Set(names).size === names.length;
	return isEach && rest.length > 0 && rest.every((column) => column.isNumeric) ? label : null;
}

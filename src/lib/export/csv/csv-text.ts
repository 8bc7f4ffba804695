import Papa from 'papaparse';
import { writeFormulaCell } from '../../read/cell/formula-cell.ts';
import type { DataTable } from '../../view/facts/data-table.ts';

/** Tells Excel that the file is UTF-8; readers of CSV skip it. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as CSV text that spreadsheets open safely and in the right encoding. */
export function csvText({ columns, rows }: DataTable): string {
	const cells = rows.map((row) =>
		row.map((value) => (value === null ? '' : writeFormulaCell(String(value))))
	);
	const text = Papa.unparse([columns.map(({ name }) => name), ...cells]);
	return `${BYTE_ORDER_MARK}${text}\r\n`;
}

import { whereWords } from '../../src/lib/read/problem.ts';
import type { TableReading } from '../../src/lib/read/table/table-reading.ts';
import { counted } from '../../src/lib/view/words/number-words.ts';

/** What became of a table; `null` where a sheet has none. */
export function tableWords({ sheet, line, state, shape, rows, why }: TableReading): string | null {
	const where = whereWords(sheet, `line ${line}`, null);
	const of = counted(rows, 'row');
	switch (state) {
		case 'read':
			return `${where}: read as "${shape ?? ''}", ${of}.`;
		case 'near':
			return `${where}: not read. Its headings are nearly those of "${shape ?? ''}"; open the file on the site to say whether it is one.`;
		case 'unknown':
			return `${where}: not read, ${of}. Open the file on the site to say which column is what.`;
		case 'refused':
			return `${where}: not read, ${of}. ${why ?? ''}`;
		case 'no-table':
			return null;
	}
}

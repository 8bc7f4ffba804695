import type { Grid, GridRow } from '../grid.ts';
import { MONTHS } from '../../domain/calendar.ts';
import { readDateCell } from '../cell/date-cell.ts';
import { headingWords } from './headings.ts';
import type { SharedCells } from './tidy-cells.ts';

/**
 * What the cover of a workbook says of its source and licence, as the covers of official statistics do:
 * who issued it, what it is, when it was published. Only what stands there; nothing where no sheet names
 * who issued it.
 */
export function coverOf(grids: readonly Grid[]): SharedCells {
	for (const { rows } of grids) {
		const issuer = valueBeside(rows, 'issued by');
		if (issuer === null) continue;
		const publisher = /\(([^()]+)\)/.exec(issuer)?.[1] ?? issuer.split('\n')[0] ?? issuer;
		const published = publishedWords(valueBeside(rows, 'published on'));
		const parts = [publisher, titleOf(rows), published].filter((part) => part !== null);
		const licence = licenceOf(rows);
		return { source: parts.map(headingWords).join(', '), ...(licence === null ? {} : { licence }) };
	}
	return {};
}

/** The first line of the cover, unless it says only that it is one. */
function titleOf(rows: readonly GridRow[]): string | null {
	const first = rows[0]?.cells[0]?.trim() ?? '';
	return first === '' || /^cover/i.test(first) ? valueBeside(rows, 'policy area') : first;
}

function publishedWords(written: string | null): string | null {
	const date = written === null ? null : readDateCell(written);
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '') ?? [];
	if (year === undefined) return null;
	return `published ${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

function licenceOf(rows: readonly GridRow[]): string | null {
	const lines = rows.flatMap(({ cells }) => cells.map((cell) => cell.trim()));
	const isOpen = lines.some((line) => /open government licence/i.test(line));
	const copyright = lines.find((line) => /^©/.test(line));
	const terms = isOpen ? 'Open Government Licence' : null;
	return [copyright, terms].filter(Boolean).join(', ') || null;
}

/** What stands beside a label in the first two columns. */
function valueBeside(rows: readonly GridRow[], label: string): string | null {
	const row = rows.find(({ cells }) => cells[0]?.trim().toLowerCase().replace(/:$/, '') === label);
	return row?.cells[1]?.trim() || null;
}

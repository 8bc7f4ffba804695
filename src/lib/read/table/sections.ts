import type { HeaderMatch } from '../column.ts';
import type { Header } from './find-header.ts';
import { LOOKED_AT } from './judgement-heading.ts';
import { severityOf } from '../problem.ts';
import { headsAuthorities, secondHeader } from './second-header.ts';
import type { GridRow } from '../grid.ts';

/** A header and the rows below it, down to the next one. */
export interface Section {
	readonly line: number;
	readonly headers: readonly string[];
	readonly match: HeaderMatch;
	readonly rows: GridRow[];
}

/** The tables of a file, the first with the header that was found. */
export function sectionsOf(
	{ line, cells, match }: Header,
	rows: readonly GridRow[]
): readonly Section[] {
	let section: Section = { line, headers: cells, match, rows: [] };
	const sections = [section];
	/** The row above, where it has no heading of authorities. */
	let above: readonly string[] = [];
	rows.forEach((row, index) => {
		const below = () => rows.slice(index + 1, index + 1 + LOOKED_AT).map(({ cells }) => cells);
		const isTorn = row.fault !== null && severityOf(row.fault) === 'row';
		// Asked of every row, so what nearly all of them lack is looked for first.
		const isMaybe = !isTorn && headsAuthorities(row.cells, above);
		const again = isMaybe ? secondHeader(row.cells, section.match, below) : null;
		above = isTorn || isMaybe ? [] : row.cells;
		if (again === null) section.rows.push(row);
		else {
			section = { line: row.line, headers: row.cells, match: again, rows: [] };
			sections.push(section);
		}
	});
	return sections;
}

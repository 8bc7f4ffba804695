import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';

/** A row of `data/authorities.csv`. An empty cell is an empty text. */
export interface AuthorityRow {
	readonly authority_code: string;
	readonly authority: string;
	readonly former_codes: readonly string[];
	readonly la_code: string;
	readonly region: string;
	readonly ofsted_region: string;
	readonly other_names: readonly string[];
	/** Since 2009 only. */
	readonly first_day: string;
	/** Empty while there is one. */
	readonly last_day: string;
	readonly successors: readonly string[];
}

/** A row of `data/statistical-neighbours-2025.csv`. */
export interface NeighbourRow {
	readonly authority_code: string;
	readonly authority: string;
	readonly rank: string;
	readonly neighbour_code: string;
	readonly neighbour: string;
	readonly closeness: string;
}

/** The text of a file in `data/`. */
export function dataText(name: string): Promise<string> {
	return readFile(new URL(`../../data/${name}`, import.meta.url), 'utf8');
}

export function authorityRows(text: string): readonly AuthorityRow[] {
	return rowsOf<keyof AuthorityRow>(text).map((row) => ({
		...row,
		former_codes: listIn(row.former_codes),
		other_names: listIn(row.other_names),
		successors: listIn(row.successors)
	}));
}

export function neighbourRows(text: string): readonly NeighbourRow[] {
	return rowsOf<keyof NeighbourRow>(text);
}

function rowsOf<Column extends string>(text: string): readonly Readonly<Record<Column, string>>[] {
	return Papa.parse<Record<Column, string>>(text.trimEnd(), { header: true, delimiter: ',' }).data;
}

/** Cells hold lists with semicolons between. */
function listIn(cell: string): readonly string[] {
	return cell.split('; ').filter((item) => item !== '');
}

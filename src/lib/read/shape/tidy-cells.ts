import { COLUMN_NAMES, type Column, type InspectionColumn } from '../../domain/column-names.ts';
import { isBefore } from '../../domain/iso-date.ts';
import { readDateCell } from '../cell/date-cell.ts';
import { matchHeader, type HeaderMatch } from '../column.ts';
import type { OriginCell, RowOrigin, TableRow } from '../table/table-row.ts';
import { headingWords, placeOf, type Headings } from './headings.ts';
import type { Scale } from './scale.ts';
import type { From } from './shape.ts';

/** What is the same for all tables of a workbook, and stands on its cover. */
export type SharedCells = Readonly<Partial<Record<InspectionColumn, string>>>;

/** Where a shape reads. */
export interface ReadFrom {
	readonly sheet: string | null;
	readonly headings: Headings;
	/** The header as the file has it. */
	readonly header: readonly string[];
	readonly shared: SharedCells;
	/** What the grades are, where they are not written as ours always are. */
	readonly scale?: Scale | undefined;
}

/** The header of every row that a shape makes: all tidy columns, in their order. */
const MATCH: HeaderMatch = { ...matchHeader(COLUMN_NAMES), valueIsGrade: true };

/** What stands under each tidy column of a row that a shape makes. */
export type TidyCells = Partial<Record<Column, string>>;

/** How one tidy column is filled from the cells of a row. */
export interface Filling {
	readonly column: Column;
	/** The cell it is read from; none where it is the same for every row. */
	readonly cell: OriginCell | null;
	readonly read: (cells: readonly string[]) => string;
}

/** How a column is filled; `null` where the table lacks its heading. */
export function filling(column: Column, from: From, place: ReadFrom): Filling | null {
	if ('is' in from) return { column, cell: null, read: () => from.is };
	const at = placeOf(place.headings, from.under);
	if (at === undefined) return null;
	const { means, blankAfter } = from;
	const ofBlank = blankAfter === undefined ? () => '' : blankReader(blankAfter, place);
	return {
		column,
		cell: cellAt(place, at),
		read: (cells) => {
			const written = (cells[at] ?? '').trim();
			const meant = means === undefined ? written : means[written.toLowerCase()];
			return meant || ofBlank(cells);
		}
	};
}

/** What an empty cell is, which the date of its row tells. */
function blankReader(
	{ under, date, is }: NonNullable<Extract<From, { under: string }>['blankAfter']>,
	{ headings }: ReadFrom
): Filling['read'] {
	const at = placeOf(headings, under);
	return (cells) => {
		const known = at === undefined ? null : readDateCell((cells[at] ?? '').trim());
		return known !== null && isBefore(date, known) ? is : '';
	};
}

export function cellAt({ header }: ReadFrom, place: number): OriginCell {
	return { heading: headingWords(header[place] ?? ''), place };
}

/** How all columns that tell of an inspection are filled, those of the workbook among them. */
export function inspectionFillings(
	inspection: Readonly<Partial<Record<InspectionColumn, From>>>,
	place: ReadFrom
): readonly Filling[] {
	const shared = Object.entries(place.shared).map(([column, is]) => [column, { is }] as const);
	const all = { ...Object.fromEntries(shared), ...inspection } as Record<InspectionColumn, From>;
	return Object.entries(all).flatMap(
		([column, from]) => filling(column as InspectionColumn, from, place) ?? []
	);
}

/** The origin of rows whose columns are filled so. */
export function originOf(sheet: string | null, fillings: readonly Filling[]): RowOrigin {
	const cells = fillings.flatMap(({ column, cell }) =>
		cell === null ? [] : ([[column, cell]] as const)
	);
	return { sheet, cells: new Map(cells) };
}

export function tidyRow(line: number, origin: RowOrigin, cells: TidyCells): TableRow {
	const values = COLUMN_NAMES.map((column) => cells[column] ?? '');
	return { line, values, match: MATCH, origin };
}

import {
	COLUMN_NAMES,
	FACT_COLUMNS,
	headingOf,
	INSPECTION_COLUMNS,
	type InspectionColumn,
	type WrittenInspectionColumn
} from '../../domain/column-names.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { sourceLine } from '../../domain/source.ts';
import type { DataTable, TableValue } from './data-table.ts';

/** What an inspection has under each column; one that is kept as text has its text. */
const WRITTEN: Readonly<Record<WrittenInspectionColumn, (inspection: Inspection) => TableValue>> = {
	authority: ({ authority }) => authority,
	authority_code: ({ authorityCode }) => authorityCode,
	framework: ({ framework }) => framework,
	inspection: ({ label }) => label,
	inspected_from: ({ inspectedFrom }) => inspectedFrom,
	inspected_to: ({ inspectedTo }) => inspectedTo,
	published: ({ published }) => published,
	source: ({ source }) => source.text ?? sourceLine(source),
	source_url: ({ source }) => source.url,
	licence: ({ source }) => source.licence
};

/** Adds to every row whose fact it is and where it comes from, in the order of the tidy file. */
export function withInspection(inspection: Inspection, { columns, rows }: DataTable): DataTable {
	const places = placesAmong(columns.map(({ name }) => name));
	const values = new Map(INSPECTION_COLUMNS.map((name) => [name, valueOf(inspection, name)]));
	return {
		columns: places.flatMap((place) =>
			typeof place === 'number'
				? (columns[place] ?? [])
				: { name: place, heading: headingOf(place) }
		),
		rows: rows.map((row) =>
			places.map((place) => (typeof place === 'number' ? row[place] : values.get(place)) ?? null)
		)
	};
}

function valueOf(inspection: Inspection, column: InspectionColumn): TableValue {
	const written: Readonly<Partial<Record<InspectionColumn, (typeof WRITTEN)['authority']>>> =
		WRITTEN;
	return written[column]?.(inspection) ?? inspection.texts[column] ?? null;
}

/**
 * The columns of an inspection among those of a table, which are given by number: those that stand
 * before the facts of the tidy file come first, each other before what the tidy file has behind it.
 */
function placesAmong(names: readonly string[]): readonly (number | InspectionColumn)[] {
	const orderOf = (name: string) => COLUMN_NAMES.findIndex((column) => column === name);
	const firstFact = Math.min(...FACT_COLUMNS.map(orderOf));
	const placed = INSPECTION_COLUMNS.map((column) => {
		const order = orderOf(column);
		const behind = names.findIndex((name) => orderOf(name) > order);
		const at = order < firstFact ? 0 : behind;
		return { column, at: at < 0 ? names.length : at };
	});
	const before = (place: number) =>
		placed.filter(({ at }) => at === place).map(({ column }) => column);
	return [...names.flatMap((_, place) => [...before(place), place]), ...before(names.length)];
}

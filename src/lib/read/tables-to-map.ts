import type { Decisions } from './decisions.ts';
import { readTables } from './read-tables.ts';
import { headingsOf, isHeaderOf } from './shape/headings.ts';
import type { Shape } from './shape/shape.ts';
import { tableToMap, type TableToMap } from './shape/mapping/table-to-map.ts';
import { sourceRows } from './source-rows.ts';
import type { SourceReading } from './source/read-source.ts';
import type { TableReading } from './table/table-reading.ts';

/**
 * The tables of a file whose reader can say which column is what: those of which nobody has, and those of
 * which a reader has, as it stands now.
 */
export function tablesToMap(
	source: Pick<SourceReading, 'text' | 'grids'>,
	decisions: Decisions,
	mappings: readonly Shape[]
): readonly TableToMap[] {
	const rows = sourceRows(source, decisions);
	return readTables(source, decisions, mappings).tables.flatMap(({ table }) => {
		const shape = shapeSaid(table, decisions, mappings);
		if (table.state !== 'unknown' && table.state !== 'near' && shape === null) return [];
		return tableToMap(rows.get(table.sheet) ?? [], table, shape) ?? [];
	});
}

/** The shape by which a reader has said that a table is read; `null` where none has. */
function shapeSaid(
	{ sheet, line, state, headings }: TableReading,
	{ shapes }: Decisions,
	mappings: readonly Shape[]
): Shape | null {
	const said = shapes.find((each) => each.sheet === sheet && each.line === line)?.shape;
	if (said !== undefined) return said.mapped === undefined ? null : said;
	if (state !== 'read') return null;
	const places = headingsOf(headings);
	return mappings.find((each) => isHeaderOf(each, places)) ?? null;
}

import type { RowPlace } from '../../decisions.ts';
import type { GridRow } from '../../grid.ts';
import { plainTable } from '../table-columns.ts';
import { spellingKey, type Scale } from '../scale.ts';
import type { Shape } from '../shape.ts';
import { guessMapping } from './guess.ts';
import { addUp, countedValues, guessScale, type CountedValue } from './guess-scale.ts';
import { mappingOf } from './mapping-of.ts';
import type { Mapping } from './mapping.ts';

/** What a page must know of a table to ask its reader which column is what, without all of its rows. */
export interface TableToMap extends RowPlace {
	/** What it can be taken for, or what its reader has said of it. */
	readonly guess: Mapping;
	/** For each column of the mapping, in its order. */
	readonly columns: readonly MappableColumn[];
	readonly rowCount: number;
}

export interface MappableColumn {
	/** The first cells, for a look. */
	readonly first: readonly string[];
	/** What stands in it, as far as that are few different values; else empty. */
	readonly values: readonly CountedValue[];
	/** How many of its cells are empty. */
	readonly blank: number;
}

const ROWS_SHOWN = 8;
/** A column of more different values is not one of grades. */
const MOST_VALUES = 30;

/**
 * @param shape by which its reader has said that it is read
 * @returns `null` where no table begins there
 */
export function tableToMap(
	rows: readonly GridRow[],
	{ sheet, line }: RowPlace,
	shape: Shape | null
): TableToMap | null {
	const table = plainTable(rows, line);
	if (table === null) return null;
	return {
		sheet,
		line,
		guess: (shape && mappingOf(shape, table)) ?? guessMapping(table),
		columns: table.columns.map(({ cells }) => {
			const values = countedValues(cells);
			return {
				first: cells.slice(0, ROWS_SHOWN),
				values: values.length > MOST_VALUES ? [] : values,
				blank: cells.filter((cell) => cell === '').length
			};
		}),
		rowCount: table.rows.length
	};
}

/** What stands in the columns of grades of a mapping, counted over all of them. */
export function valuesIn(table: TableToMap, { columns }: Mapping): readonly CountedValue[] {
	return addUp(
		columns.flatMap(({ role }, index) =>
			role === 'grade' ? (table.columns[index]?.values ?? []) : []
		)
	);
}

/** The mapping after one of its answers: with the scale of the columns that are read as grades now. */
export function rescaled(table: TableToMap, mapping: Mapping): Mapping {
	const values = valuesIn(table, mapping);
	const guess = guessScale(values, mapping.framework);
	const { scale } = mapping;
	// What its reader has said of the same values holds.
	const isSaid = scale !== null && scale.is !== 'unordered' && covers(scale, values);
	return isSaid && guess !== null ? mapping : { ...mapping, scale: guess };
}

function covers({ steps, none }: Scale, values: readonly CountedValue[]): boolean {
	const spelled = [
		...steps.flatMap(({ spellings }) => spellings),
		...none.map(({ spelling }) => spelling)
	];
	const keys = new Set(spelled.map(spellingKey));
	return values.every(({ value }) => keys.has(spellingKey(value)));
}

import { IDENTITY_COLUMNS, type InspectionColumn } from '../../../domain/column-names.ts';
import type { NoGrade } from '../../../domain/no-grade.ts';
import type { Scale } from '../scale.ts';

/** What a column of a table can be taken for. `null` stands for one that is not read. */
export const COLUMN_ROLES = [
	...IDENTITY_COLUMNS,
	'service',
	'area',
	'grade'
] as const satisfies readonly (InspectionColumn | 'service' | 'area' | 'grade')[];

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/**
 * How a table has its judgements. `wide`: a column of grades for each area. `long`: a row for each
 * judgement, the area in a column. `by-date`: a column of grades for each date. `turned`: a column of
 * grades for each authority, a row for each area.
 */
export const TABLE_FORMS = ['wide', 'long', 'by-date', 'turned'] as const;

export type TableForm = (typeof TABLE_FORMS)[number];

/** A column and what it is taken for. */
export interface MappedColumn {
	readonly place: number;
	readonly heading: string;
	readonly role: ColumnRole | null;
}

/** What a reader says of a table: the answers of the form from which a shape is made. */
export interface Mapping {
	/** Line of its header. */
	readonly line: number;
	readonly form: TableForm;
	readonly columns: readonly MappedColumn[];
	/** Name or code of the kind of inspection, for all rows; empty where a column has it, or nobody says. */
	readonly framework: string;
	/** The one area that is judged, where the columns are dates. */
	readonly area: string;
	/** What an empty cell of a grade means. */
	readonly blank: NoGrade;
	/** `null`: its grades are ours, written as they always are. */
	readonly scale: Scale | null;
}

/** The columns of a role, from left to right. */
export function columnsAs(
	{ columns }: Pick<Mapping, 'columns'>,
	role: ColumnRole
): readonly MappedColumn[] {
	return columns.filter((column) => column.role === role);
}

/**
 * The mapping with another role for a column. Only grades may have several: the column that had the
 * role before has none then.
 */
export function withRole(mapping: Mapping, place: number, role: ColumnRole | null): Mapping {
	const columns = mapping.columns.map((column) => {
		if (column.place === place) return { ...column, role };
		return role !== 'grade' && column.role === role ? { ...column, role: null } : column;
	});
	return { ...mapping, columns };
}

/** What a mapping still lacks before a table can be read by it. */
export type Lack = 'authority' | 'area' | 'grade';

export function lacksOf(mapping: Mapping): readonly Lack[] {
	const lacks: Lack[] = [];
	const has = (role: ColumnRole) => columnsAs(mapping, role).length > 0;
	if (mapping.form !== 'turned' && !has('authority')) lacks.push('authority');
	if ((mapping.form === 'long' || mapping.form === 'turned') && !has('area')) lacks.push('area');
	if (!has('grade')) lacks.push('grade');
	return lacks;
}

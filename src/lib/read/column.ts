import { REQUIRED_COLUMNS, type Column } from '../domain/column-names.ts';
import { COLUMNS, type ColumnEntry } from '../domain/column.ts';
import { remember } from './cached.ts';

/** What a header is known by: its letters and digits, and one spelling of a word that has two. */
export const squeeze = remember((header) =>
	header
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '')
		.replace('judgment', 'judgement')
);

const ENTRIES: readonly (ColumnEntry & { readonly name: Column })[] = COLUMNS;

/** Headings of a column of grades, which is that of values unless the file has one of those too. */
const OF_GRADES = ['grade', 'judgementgrade'] as const;

const COLUMN_OF: ReadonlyMap<string, Column | 'grade'> = new Map<string, Column | 'grade'>([
	...ENTRIES.flatMap(({ name, alsoHeaded = [] }) =>
		[name, ...alsoHeaded].map((heading) => [squeeze(heading), name] as const)
	),
	...OF_GRADES.map((heading) => [heading, 'grade'] as const)
]);

/** The column that a header names, whatever stands under it. */
export function columnOf(header: string): Column | 'grade' | undefined {
	return COLUMN_OF.get(squeeze(header));
}

/** Whether letters and digits are those of a heading of authorities, which nearly no line has. */
export function isAuthorityKey(key: string): boolean {
	return COLUMN_OF.get(key) === 'authority';
}

/** In our own downloads, beside a column that says the same: passed over without a word. */
const REPEATS = new Set(['gradenumber']);

/** Where the columns of a file are, and which of its headers are of no use. */
export interface HeaderMatch {
	/** A column of grades is that of values, and only has a place of its own in a file with both. */
	readonly positions: ReadonlyMap<Column | 'grade', number>;
	/** Where that of values is one of grades, which is headed so. */
	readonly valueIsGrade: boolean;
	readonly unknown: readonly string[];
	readonly repeated: readonly string[];
}

/** Whether a header has every column that rows need. */
export function isComplete({ positions }: HeaderMatch): boolean {
	return REQUIRED_COLUMNS.every((column) => positions.has(column));
}

/**
 * Whether rows can tell the service they are about, which they must: by its name, or by that of an area.
 * A row of a kind of its own may be about none.
 */
export function tellsServices({ positions }: HeaderMatch): boolean {
	return (['service', 'framework', 'kind'] as const).some((column) => positions.has(column));
}

/** Matches headers by name alone: capitals, spaces, punctuation and order do not matter. */
export function matchHeader(headers: readonly string[]): HeaderMatch {
	const positions = new Map<Column | 'grade', number>();
	const unknown: string[] = [];
	const repeated: string[] = [];
	headers.forEach((header, index) => {
		if (header.trim() === '') return;
		if (REPEATS.has(squeeze(header))) return;
		const column = columnOf(header);
		if (column === undefined) unknown.push(header.trim());
		else if (positions.has(column)) repeated.push(header.trim());
		else positions.set(column, index);
	});
	const grade = positions.get('grade');
	const valueIsGrade = grade !== undefined && !positions.has('value');
	if (valueIsGrade) {
		positions.set('value', grade);
		positions.delete('grade');
	}
	return { positions, valueIsGrade, unknown, repeated };
}

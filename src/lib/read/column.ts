/** The columns of the tidy file, in its order. `data/schema.json` describes each. */
export const COLUMNS = [
	'authority',
	'authority_code',
	'framework',
	'inspection',
	'inspected_from',
	'inspected_to',
	'published',
	'kind',
	'service',
	'area',
	'measure',
	'value',
	'unit',
	'qualifier',
	'out_of',
	'out_of_qualifier',
	'period',
	'comparison',
	'relates_to',
	'headline',
	'paragraph',
	'source',
	'source_url',
	'licence',
	'note'
] as const;

export type Column = (typeof COLUMNS)[number];

/** No row can be read without these. */
export const REQUIRED_COLUMNS = ['authority', 'area', 'value'] as const satisfies readonly Column[];

/** What a header is known by: its letters and digits, and one spelling of a word that has two. */
export const squeeze = (header: string) =>
	header
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '')
		.replace('judgment', 'judgement');

const COLUMN_OF = new Map<string, Column | 'grade'>([
	...COLUMNS.map((column) => [squeeze(column), column] as const),
	['grade', 'grade'],
	...[
		'localauthority',
		'localauthorityname',
		'authorityname',
		'la',
		'laname',
		'council',
		'councilname'
	].map((header) => [header, 'authority'] as const),
	...['judgementarea', 'areaofjudgement', 'areaname'].map((header) => [header, 'area'] as const),
	['judgementgrade', 'grade']
]);

/** The column that a header names, whatever stands under it. */
export function columnOf(header: string): Column | 'grade' | undefined {
	return COLUMN_OF.get(squeeze(header));
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

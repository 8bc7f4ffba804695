import { COLUMNS, type ColumnEntry, type FactKind } from './column.ts';

type Entry = (typeof COLUMNS)[number];
type NameIn<Some extends Entry> = Some['name'];
type About<Kind extends FactKind, Each = Entry> = Each extends Entry & { of: readonly (infer Of)[] }
	? Kind extends Of
		? Each
		: never
	: never;

/** A column of the tidy file. */
export type Column = NameIn<Entry>;

/** Those that tell of the whole inspection, and are the same on all its rows. */
export type InspectionColumn = NameIn<Extract<Entry, { of: 'inspection' }>>;

/** Those that tell one inspection from another. */
export const IDENTITY_COLUMNS = [
	'authority',
	'authority_code',
	'framework',
	'inspection',
	'inspected_from',
	'inspected_to',
	'published'
] as const satisfies readonly InspectionColumn[];

/** Those that tell of one fact. */
export type FactColumn = Exclude<Column, InspectionColumn>;

/** Those whose cells are kept as they stand. */
type TextColumn = NameIn<Extract<Entry, { kept: 'as text' }>>;

/** Columns of a kind of fact that have a home of their own, and so a writer. */
export type WrittenColumn<Kind extends FactKind> = Exclude<NameIn<About<Kind>>, TextColumn>;

/** Columns of an inspection that have a home of their own, and so a writer. */
export type WrittenInspectionColumn = Exclude<InspectionColumn, TextColumn>;

/** What stands under the columns of an inspection that are kept as text; an empty cell is left out. */
export type InspectionTexts = Readonly<Partial<Record<InspectionColumn, string>>>;

/** What stands under the columns of a fact that are kept as text; an empty cell is left out. */
export type FactTexts = Readonly<Partial<Record<FactColumn, string>>>;

const ENTRIES: readonly (ColumnEntry & { readonly name: Column })[] = COLUMNS;

const namesWhere = (is: (entry: ColumnEntry) => boolean): readonly Column[] =>
	ENTRIES.filter(is).map(({ name }) => name);

/** All columns, in the order of the tidy file, as those of the other lists. */
export const COLUMN_NAMES = namesWhere(() => true);

export const REQUIRED_COLUMNS = namesWhere(({ needed }) => needed === 'always');

export const INSPECTION_COLUMNS = namesWhere(isOfInspection) as readonly InspectionColumn[];

export const FACT_COLUMNS = namesWhere((each) => !isOfInspection(each)) as readonly FactColumn[];

/** The columns of an inspection that are kept as text. */
export const INSPECTION_TEXTS = namesWhere(
	(each) => isOfInspection(each) && isText(each)
) as readonly InspectionColumn[];

const OF_KIND = byKind((kind) => namesWhere((each) => isOf(each, kind)) as readonly FactColumn[]);

const TEXTS_OF_KIND = byKind(
	(kind) => namesWhere((each) => isOf(each, kind) && isText(each)) as readonly FactColumn[]
);

const HEADINGS = new Map(ENTRIES.map(({ name, heading }) => [name, heading]));

/** The columns that rows of a kind have of their own. */
export function columnsOf(kind: FactKind): readonly FactColumn[] {
	return OF_KIND[kind];
}

/** Those of them that are kept as text. */
export function textsOf(kind: FactKind): readonly FactColumn[] {
	return TEXTS_OF_KIND[kind];
}

/** A column's heading for people. */
export function headingOf(column: Column): string {
	return HEADINGS.get(column) ?? column;
}

function isOfInspection({ of }: ColumnEntry): boolean {
	return of === 'inspection';
}

function isOf({ of }: ColumnEntry, kind: FactKind): boolean {
	return of !== 'inspection' && of.includes(kind);
}

function isText({ kept }: ColumnEntry): boolean {
	return kept === 'as text';
}

function byKind<Value>(of: (kind: FactKind) => Value): Readonly<Record<FactKind, Value>> {
	return {
		judgement: of('judgement'),
		figure: of('figure'),
		action: of('action'),
		visit: of('visit')
	};
}

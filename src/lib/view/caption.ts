import type { Inspection } from '../domain/inspection.ts';
import { sourceLine } from '../domain/source.ts';
import type { DataTable, TableColumn, TableValue } from './data-table.ts';
import type { ChartCaption, SourceNote } from './chart-caption.ts';
import { scaleNotes } from './scale-notes.ts';
import { inspectionWords } from './words/place-words.ts';

/** The source note of an inspection. */
export function sourceNote({ source }: Inspection): SourceNote {
	return { line: sourceLine(source), url: source.url, licence: source.licence };
}

/**
 * What every chart of an inspection must say beside its drawing, one function for each reason to say
 * something. A chart adds what is true of it alone.
 */
const NOTES: readonly ((inspection: Inspection) => readonly string[])[] = [scaleNotes];

/** The sentences that stand with every chart of an inspection. */
export function inspectionNotes(inspection: Inspection): readonly string[] {
	return NOTES.flatMap((notesOf) => notesOf(inspection));
}

type Parts = Pick<ChartCaption, 'id' | 'title' | 'alt' | 'table'> & {
	/** What is measured: the first part of the subtitle. */
	readonly measure: string;
	/** What a part of the chart is called in file names, after the chart: `safeguarding`. */
	readonly part?: string;
	/** What must stand with this chart besides what stands with every chart. */
	readonly notes?: readonly string[];
	/** One fact a row; the table itself where it already is that. */
	records?(): DataTable;
} & Partial<Pick<ChartCaption, 'isBlank' | 'nothing' | 'asList'>>;

/** Puts place, date, source and file name to a chart's own words. */
export function caption(inspection: Inspection, parts: Parts): ChartCaption {
	const { id, title, alt, table, measure, part = '', notes = [], records = table } = parts;
	const { isBlank = false, nothing = null, asList = null } = parts;
	return {
		id,
		title,
		subtitle: `${measure}, ${inspectionWords(inspection)}`,
		alt,
		notes: [...inspectionNotes(inspection), ...notes],
		source: sourceNote(inspection),
		fileStem: [inspection.key, id, part].filter(Boolean).join('-'),
		isBlank,
		nothing,
		asList,
		table,
		records: () => withInspection(inspection, records())
	};
}

type InspectionColumn = readonly [TableColumn, (inspection: Inspection) => TableValue];

const BEFORE: readonly InspectionColumn[] = [
	[{ name: 'authority', heading: 'Authority' }, ({ authority }) => authority],
	[{ name: 'authority_code', heading: 'Authority code' }, ({ authorityCode }) => authorityCode],
	[{ name: 'framework', heading: 'Framework' }, ({ framework }) => framework],
	[{ name: 'inspection', heading: 'Inspection' }, ({ label }) => label],
	[{ name: 'inspected_from', heading: 'Inspected from' }, ({ inspectedFrom }) => inspectedFrom],
	[{ name: 'inspected_to', heading: 'Inspected to' }, ({ inspectedTo }) => inspectedTo],
	[{ name: 'published', heading: 'Published' }, ({ published }) => published]
];

const AFTER: readonly InspectionColumn[] = [
	[{ name: 'source', heading: 'Source' }, ({ source }) => source.text ?? sourceLine(source)],
	[{ name: 'source_url', heading: 'Source address' }, ({ source }) => source.url],
	[{ name: 'licence', heading: 'Licence' }, ({ source }) => source.licence]
];

/** Adds to every row whose fact it is and where it comes from, in the order of the tidy file. */
export function withInspection(inspection: Inspection, { columns, rows }: DataTable): DataTable {
	const before = BEFORE.map(([, of]) => of(inspection));
	const after = AFTER.map(([, of]) => of(inspection));
	const end = columns.at(-1)?.name === 'note' ? columns.length - 1 : columns.length;
	const place = <Cell>(first: readonly Cell[], own: readonly Cell[], last: readonly Cell[]) => [
		...first,
		...own.slice(0, end),
		...last,
		...own.slice(end)
	];
	return {
		columns: place(
			BEFORE.map(([column]) => column),
			columns,
			AFTER.map(([column]) => column)
		),
		rows: rows.map((row) => place(before, row, after))
	};
}

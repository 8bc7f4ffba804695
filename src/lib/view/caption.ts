import type { Inspection } from '../domain/inspection.ts';
import { aboutOne, sourceNote, type AboutOne } from './about-one.ts';
import type { DataTable } from './facts/data-table.ts';
import type { ChartCaption, SourceNote } from './chart-caption.ts';
import { frameworkNotes } from './framework-notes.ts';
import { scaleNotes } from './scale-notes.ts';

export { sourceNote };

/**
 * What every chart of an inspection must say beside its drawing, one function for each reason to say
 * something. A chart adds what is true of it alone.
 */
const NOTES: readonly ((inspection: Inspection) => readonly string[])[] = [
	scaleNotes,
	frameworkNotes
];

/** The sentences that stand with every chart of an inspection. */
export function inspectionNotes(inspection: Inspection): readonly string[] {
	return NOTES.flatMap((notesOf) => notesOf(inspection));
}

export type Parts = Pick<ChartCaption, 'id' | 'title' | 'alt' | 'table'> & {
	/** What is measured: the first part of the subtitle. */
	readonly measure: string;
	/** What a part of the chart is called in file names, after the chart: `safeguarding`. */
	readonly part?: string;
	/** What must stand with this chart besides what stands with every chart. */
	readonly notes?: readonly string[];
	/** One fact a row; the table itself where it already is that. */
	readonly records?: () => DataTable | Promise<DataTable>;
} & Partial<Pick<ChartCaption, 'isBlank' | 'nothing' | 'asList'>>;

/** Puts place, date, source and file name to the own words of a chart of one inspection. */
export function caption(inspection: Inspection, parts: Parts): ChartCaption {
	const { table, notes = [], records = table } = parts;
	return captionFrom(aboutOne(inspection), sourceNote(inspection), {
		...parts,
		notes: [...inspectionNotes(inspection), ...notes],
		records: async () => {
			const { withInspection } = await import('./facts/with-inspection.ts');
			return withInspection(inspection, await records());
		}
	});
}

/** Puts what is said of what a chart is about to its own words. */
export function captionFrom(
	{ place, fileName }: Pick<AboutOne, 'place' | 'fileName'>,
	source: SourceNote,
	parts: Parts
): ChartCaption {
	const { id, title, alt, table, measure, part = '', notes = [], records = table } = parts;
	const { isBlank = false, nothing = null, asList = null } = parts;
	return {
		id,
		title,
		subtitle: `${measure}, ${place}`,
		alt,
		notes,
		source,
		fileStem: [fileName, id, part].filter(Boolean).join('-'),
		isBlank,
		nothing,
		asList,
		table,
		records: () => Promise.resolve(records())
	};
}

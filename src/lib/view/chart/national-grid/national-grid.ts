import type { Grade } from '../../../domain/grade.ts';
import { gradeWord } from '../../../domain/grade-words.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { oncePer } from '../../../select/once-per.ts';
import type { GridChoice } from '../../../select/many/grid-choice.ts';
import { gridRows, placeRows, rowsOfCouncil } from '../../../select/many/grid-rows.ts';
import { gridTable, type GridTable } from '../../../select/many/grid-table.ts';
import { inadequateCounts, regionAt } from '../../../select/many/row-facts.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { captionOfMany } from '../../many/caption-of-many.ts';
import { bothAnswer } from './both-words.ts';
import { gridAnswers } from './grid-answers.ts';
import { describedGrid, gridCounts } from './grid-described.ts';
import { gridFileName, gridPlace } from './grid-place.ts';
import { gridHeadings, gridStrips } from './grid-headings.ts';
import { knownChoice } from './known-choice.ts';
import { orderWords } from './order-words.ts';
import { gridDataTable } from './grid-data-table.ts';
import { placeName, rowsCounted } from './grid-nouns.ts';
import type { GridGroup, NationalGridView } from './grid-view.ts';
import { gridPart } from './grid-part.ts';
import { gridTitle } from './grid-title.ts';
import { nativeGrid } from './native-grid.ts';
import { thirdWordings } from './third-wordings.ts';

/** What a grid is made of. */
export interface GridSource {
	/** Every inspection that is known. */
	readonly all: readonly Inspection[];
	readonly choice: GridChoice;
	/** An inspection of the council that is marked; `null`: none is. */
	readonly own: Inspection | null;
}

/** Lays out a choice of many inspections. */
export function nationalGrid({ all, choice: asked, own }: GridSource): NationalGridView {
	const table = gridTable(all, asked.framework);
	const choice = knownChoice(table, asked);
	const placed = placeRows(table, choice);
	const ownRows = own === null ? [] : rowsOfCouncil(table, placed, own);
	const first = ownRows[0] === undefined ? null : regionAt(table, ownRows[0]);
	const { rows, columns, groups } = gridRows(table, choice, first);
	const spoken = { table, choice, columns };
	const headings = gridHeadings(table, columns, placed, choice);
	const place: GridGroup = {
		label: placeName(choice),
		counted: rowsCounted(choice, rows.length, placed.length),
		strips: gridStrips(table, columns, placed),
		rows
	};
	const hasGrades = place.strips.some(({ graded }) => graded > 0);
	const gradeWords = wordsOf(table);
	// One region alone is the whole place, and has been named.
	const isGrouped = choice.byRegion && (choice.region === null || groups.length > 1);
	const measure = hasGrades
		? `Grades from 1 ${gradeWords[1]} to 4 ${gradeWords[4]} by council and area`
		: 'Values by council and area';
	const title = gridTitle(spoken, rows, placed);
	const view: Omit<NationalGridView, keyof ChartCaption> = {
		kind: 'national-grid',
		grid: table,
		choice,
		headings,
		place,
		groups: groups.map((group) => ({
			label: isGrouped ? (group.region ?? 'Region not known') : null,
			counted: rowsCounted(choice, group.rows.length, group.all.length),
			strips: isGrouped ? gridStrips(table, columns, group.all) : [],
			rows: group.rows
		})),
		own: new Set(ownRows),
		inadequate: hasGrades ? inadequateCounts(table) : null,
		gradeWords,
		answers: gridAnswers(table, placed),
		both: bothAnswer(spoken, placed),
		cut: gridPart,
		describe: describedGrid,
		toNative: nativeGrid
	};
	const about = {
		place:
			gridPlace(table, choice, placed) +
			orderWords({ ...choice, byRegion: isGrouped }, headings, hasGrades),
		fileName: gridFileName(choice),
		inspections: placed.length > 0 ? inspectionsOf(table, placed) : table.inspections
	};
	return {
		...captionOfMany(about, {
			id: 'national-grid',
			title,
			measure,
			notes: table.hasNearest ? [NEAREST_NOTE] : [],
			alt: `Grid of grades. ${rowsCounted(choice, rows.length, placed.length)}. ${gridCounts(view)}`,
			isBlank: rows.length === 0,
			nothing: rows.length > 0 ? null : placed.length > 0 ? NONE_MATCHES : NONE_HERE,
			table: () => gridDataTable(view),
			records: async () => (await import('./grid-records.ts')).gridRecords(view)
		}),
		...view
	};
}

const NONE_MATCHES = 'No row matches. Choose another grade, or any, to see some.';

/** What is missing, and where it is published, which the source under it says. */
const NONE_HERE =
	'No inspection of this kind, place and time is here. Choose another region, group or day; or open a table of such inspections on the Data page. The publications that others of this kind come from are named below.';

const NEAREST_NOTE =
	'“Nearest”: the area is of more or less than that of inspections now, and of the same subject.';

/** One list for the same rows, so that what is said of all of them is worked out once. */
function inspectionsOf(table: GridTable, rows: readonly number[]): readonly Inspection[] {
	return listOf(rows)(table);
}

const listOf = oncePer((rows: readonly number[]) =>
	oncePer((table: GridTable) => rows.flatMap((row) => table.inspections[row] ?? []))
);

/** The words of the grades in a table: of the third both, where it has both. */
export const wordsOf = oncePer((table: GridTable): Readonly<Record<Grade, string>> => {
	const word = (grade: Grade) =>
		[...new Set(thirdWordings(table).map((wording) => gradeWord(grade, wording)))]
			.map((each, at) => (at === 0 ? each : each.toLowerCase()))
			.join(' or ');
	return { 1: word(1), 2: word(2), 3: word(3), 4: word(4) };
});

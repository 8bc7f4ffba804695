import { cutGroups, headingOf, partTitle, sum, tableRows } from '../../cut-rows.ts';
import { lowerFirst, listWords } from '../../words/sentence.ts';
import type { NationalGridView } from './grid-view.ts';
import { rowName } from './grid-nouns.ts';
import { standingSentence } from './standing-sentence.ts';

/** Some rows of a grid, under the headings of their regions. */
export function gridPart(view: NationalGridView, from: number, to: number): NationalGridView {
	const count = sum(view.groups.map(({ rows }) => rows.length));
	const groups = cutGroups(view.groups, from, to).map(({ group, rows, continues }) => ({
		...group,
		label: group.label === null ? null : headingOf(group.label, continues),
		rows
	}));
	return {
		...view,
		title: partTitle(view, [from, to, count], () => titleOf(view, from, to)),
		table: tableRows(view, from, to),
		// How the whole place stands is said once, before the first row.
		place: from > 0 ? { ...view.place, strips: [] } : view.place,
		groups
	};
}

/**
 * What is true of some rows. Of rows that were asked for by their grade that alone is said which is true
 * of all of them.
 */
function titleOf(view: NationalGridView, from: number, to: number): string {
	const { grid, choice, headings } = view;
	if (choice.grade !== null || choice.asked !== null || choice.both !== null) return view.title;
	const cut = cutGroups(view.groups, from, to);
	const rows = cut.flatMap((each) => each.rows);
	const isWhole = cut.every(({ group, rows: own }) => own.length === group.rows.length);
	const names = [rows[0], rows.at(-1)].flatMap((row) => {
		const inspection = grid.inspections[row ?? -1];
		return inspection === undefined ? [] : rowName(inspection);
	});
	const labels = cut.flatMap(({ group }) => group.label ?? []);
	const subject =
		isWhole && labels.length === cut.length
			? listWords(labels)
			: rows.length === 1
				? null
				: `${names.join(' to ')}${labels.length === 1 ? `, ${labels[0] ?? ''}` : ''}`;
	const said = standingSentence(
		{ table: grid, choice, columns: headings.map(({ column }) => column) },
		rows
	);
	// A sentence about one council starts with its name.
	return subject === null || rows.length === 1 ? said : `${subject}: ${lowerFirst(said)}`;
}

import { cutGroups, headingOf, partTitle, sum, tableRows } from '../../cut-rows.ts';
import { listWords, lowerFirst } from '../../words/sentence.ts';
import { rowName } from '../national-grid/grid-nouns.ts';
import { standingSentence } from '../national-grid/standing-sentence.ts';
import type { PeersView } from './peers-view.ts';

/** Some rows of a council among its peers; their title says how these stand. */
export function peersPart(view: PeersView, from: number, to: number): PeersView {
	const count = sum(view.groups.map(({ rows }) => rows.length));
	const groups = cutGroups(view.groups, from, to).map(({ group, rows, continues }) => ({
		...group,
		label: group.label === null ? null : headingOf(group.label, continues),
		rows
	}));
	const rows = groups.flatMap((group) => group.rows);
	return {
		...view,
		title: partTitle(view, [from, to, count], () => titleOf(view, rows)),
		table: tableRows(view, from, to),
		groups
	};
}

function titleOf({ grid, choice, headings }: PeersView, rows: readonly number[]): string {
	const columns = headings.map(({ column }) => column);
	const said = standingSentence({ table: grid, choice, columns }, rows);
	const names = [rows[0], rows.at(-1)].flatMap((row) => {
		const inspection = grid.inspections[row ?? -1];
		return inspection === undefined ? [] : rowName(inspection);
	});
	// A sentence about one council starts with its name.
	if (rows.length < 2) return said;
	const range = rows.length === 2 ? listWords(names) : names.join(' to ');
	return `${range}: ${lowerFirst(said)}`;
}

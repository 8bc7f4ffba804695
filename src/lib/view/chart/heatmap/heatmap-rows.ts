import { cutGroups, headingOf, partTitle, sum, tableRows } from '../../cut-rows.ts';
import { counted, countWord } from '../../words/number-words.ts';
import { capital, inSentence, listWords, lowerFirst } from '../../words/sentence.ts';
import type { HeatmapView } from './grade-heatmap.ts';

function rowsIn({ groups }: HeatmapView): number {
	return sum(groups.map(({ rows }) => rows.length));
}

/** `Outcomes: services for looked-after children are inadequate in one of five judgements`. */
function heatmapPartTitle(view: HeatmapView, from: number, to: number): string {
	const cut = cutGroups(view.groups, from, to);
	const areas = cut.flatMap(({ rows }) => rows.map(({ key }) => key));
	const names = cut.map(({ group, rows }) =>
		group.label === null || rows.length === group.rows.length
			? group.label
			: `${group.label} (part)`
	);
	// In another order than that of the report areas stand in no group.
	const subject = names.some((name) => name === null)
		? `${capital(countWord(areas.length))} of ${counted(rowsIn(view), 'area')}`
		: capital(listWords(names.map((name) => inSentence(name ?? ''))));
	return `${subject}: ${lowerFirst(view.sentenceOf(areas))}`;
}

/** Some areas of a heatmap, under the headings of their groups. */
export function heatmapRows(view: HeatmapView, from: number, to: number): HeatmapView {
	const groups = cutGroups(view.groups, from, to).map(({ group, rows, continues }) => ({
		key: group.key,
		label: group.label === null ? null : headingOf(group.label, continues),
		rows
	}));
	const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
	const states = new Set(cells.map(({ state }) => state));
	return {
		...view,
		title: partTitle(view, [from, to, rowsIn(view)], () => heatmapPartTitle(view, from, to)),
		table: tableRows(view, from, to),
		groups,
		otherStates: view.otherStates.filter((state) => states.has(state))
	};
}

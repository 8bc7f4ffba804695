import type { ChartKit } from '../../chart-kit.ts';
import { cutGroups, headingOf, sum, tableRows } from '../../cut-rows.ts';
import { gradeCell, statesNote, wordCell } from '../../native-cell.ts';
import type { NativeTable } from '../../native-form.ts';
import {
	groupSentence,
	oneServiceAreas,
	partTitle,
	type OneServiceAreasView
} from './one-service-areas.ts';

export const oneServiceAreasKit: ChartKit<OneServiceAreasView> = {
	short: 'one-service',
	shows: 'the areas judged for one service only',
	draws: 'grades',
	meetings: ['scrutiny', 'team'],
	views: (inspection) => {
		const view = oneServiceAreas(inspection);
		return view === null ? [] : [view];
	},
	nameOf: () => 'Areas judged for one service',
	rowCount: ({ groups }) => sum(groups.map(({ rows }) => rows.length)),
	rows: areaRows,
	described: ({ groups }) => groups.map(groupSentence),
	native: nativeTable
};

/** Some of the areas, under a title that is true of them. */
function areaRows(view: OneServiceAreasView, from: number, to: number): OneServiceAreasView {
	const groups = cutGroups(view.groups, from, to).map(({ group, rows, continues }) => ({
		...group,
		heading: headingOf(group.heading, continues),
		rows
	}));
	const isWhole = from === 0 && to >= sum(view.groups.map(({ rows }) => rows.length));
	return {
		...view,
		title: isWhole ? view.title : partTitle(groups),
		table: tableRows(view, from, to),
		groups
	};
}

/** Areas and grades under the service. */
function nativeTable({ groups }: OneServiceAreasView): NativeTable {
	return {
		kind: 'table',
		columns: ['Judgement area', 'Grade'],
		rows: groups.flatMap(({ heading, rows }) => [
			{ kind: 'group' as const, words: heading },
			...rows.map(({ label, cell }) => ({
				kind: 'cells' as const,
				cells: [wordCell(label), gradeCell(cell)]
			}))
		]),
		note: statesNote(groups.flatMap(({ rows }) => rows.map(({ cell }) => cell)))
	};
}

import type { ChartKit } from '../../chart-kit.ts';
import { sum } from '../../cut-rows.ts';
import { standsBy } from '../../words/deadline-words.ts';
import { actionRows } from './action-rows.ts';
import { actionsView, countsOfRow, type ActionsView, type DeadlineRow } from './actions.ts';
import { nativeActions } from './native-actions.ts';

export const actionsKit: ChartKit<ActionsView> = {
	short: 'actions',
	shows: 'areas for improvement by deadline',
	draws: 'actions',
	meetings: ['scrutiny', 'cabinet', 'team'],
	views: (inspection) => [actionsView(inspection)].filter((view) => view !== null),
	nameOf: ({ deadlines }) => `Actions by ${standsBy(deadlines).one}`,
	rowCount: ({ deadlines }) => sum(deadlines.map(actionsOf)),
	rows: actionRows,
	naturalCuts: ({ deadlines }) => {
		let row = 0;
		return deadlines.map((deadline) => (row += actionsOf(deadline))).slice(0, -1);
	},
	described: ({ deadlines }) => deadlines.map(countsOfRow),
	native: nativeActions
};

function actionsOf({ cells }: DeadlineRow): number {
	return sum(cells.map(({ actions }) => actions.length));
}

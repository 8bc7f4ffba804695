import { cutGroups, headingOf, sum, tableRows } from '../../cut-rows.ts';
import type { ActionsView, DeadlineRow } from './actions.ts';

/** Some actions, under the headings of their deadline and service. */
export function actionRows(view: ActionsView, from: number, to: number): ActionsView {
	const cells = view.deadlines.flatMap((deadline) =>
		deadline.cells.map((cell) => ({ deadline, cell, rows: cell.actions }))
	);
	const cut = cutGroups(cells, from, to);
	const deadlines = view.deadlines.flatMap((deadline): readonly DeadlineRow[] => {
		const own = cut.filter(({ group }) => group.deadline === deadline);
		if (own.length === 0) return [];
		const whole = sum(deadline.cells.map(({ actions }) => actions.length));
		const count = sum(own.map(({ rows }) => rows.length));
		const first = deadline.cells.find(({ actions }) => actions.length > 0);
		const continues = own[0]?.continues === true || own[0]?.group.cell !== first;
		return [
			{
				...deadline,
				name: headingOf(deadline.name, continues),
				count,
				cells:
					count === whole
						? deadline.cells
						: own.map(({ group, rows }) => ({ ...group.cell, actions: rows }))
			}
		];
	});
	return { ...view, table: tableRows(view, from, to), deadlines };
}

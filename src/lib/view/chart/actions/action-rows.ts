import { grouped } from '../../../select/grouped.ts';
import { cutGroups, headingOf, partTitle, sum, tableRows } from '../../cut-rows.ts';
import { countWord } from '../../words/number-words.ts';
import { capital, inSentence } from '../../words/sentence.ts';
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
	const count = sum(view.deadlines.map((deadline) => deadline.count));
	const title = partTitle(view, [from, to, count], () => partOfActions(view, deadlines));
	return { ...view, title, table: tableRows(view, from, to), deadlines };
}

/** `Immediately: seven actions; within three months: five of 12`. Deadlines of one name are one. */
function partOfActions(view: ActionsView, deadlines: readonly DeadlineRow[]): string {
	const nameOf = ({ key }: DeadlineRow) =>
		view.deadlines.find((deadline) => deadline.key === key)?.name ?? '';
	const said = [...grouped(deadlines, nameOf)].map(([name, own], index) => {
		const count = sum(own.map((deadline) => deadline.count));
		const all = sum(view.deadlines.flatMap((each) => (each.name === name ? each.count : [])));
		const which = count === all ? countWord(count) : `${countWord(count)} of ${countWord(all)}`;
		const noun = index > 0 ? '' : all === 1 ? ' action' : ' actions';
		return `${inSentence(name)}: ${which}${noun}`;
	});
	return capital(said.join('; '));
}

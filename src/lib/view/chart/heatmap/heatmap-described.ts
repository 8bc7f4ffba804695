import { counted } from '../../words/number-words.ts';
import { capital, inSentence, listWords } from '../../words/sentence.ts';
import type { HeatmapView } from './grade-heatmap.ts';

/** From which area to which, and how many of each grade. */
export function heatmapDescribed({
	groups,
	gradeKey,
	otherStates
}: HeatmapView): readonly string[] {
	const rows = groups.flatMap((group) => group.rows);
	const [first, last] = [rows[0], rows.at(-1)];
	if (first === undefined || last === undefined) return [];
	const areas = rows.length === 1 ? first.label : `${first.label} to ${last.label}`;
	const cells = rows.flatMap((row) => row.cells);
	const grades = gradeKey.flatMap(({ grade, word }) => {
		const count = cells.filter(
			({ state, grades: given }) => state === 'graded' && given[0]?.grade === grade
		).length;
		return count === 0 ? [] : [`${count} ${inSentence(word)}`];
	});
	const conflicts = otherStates.includes('conflict')
		? [`${cells.filter(({ state }) => state === 'conflict').length} in conflict`]
		: [];
	const said = [...grades, ...conflicts];
	return [
		capital(`${counted(rows.length, 'area')}: ${areas}.`),
		...(said.length === 0 ? [] : [`Grades: ${listWords(said)}.`])
	];
}

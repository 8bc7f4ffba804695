import type { GridCell } from '../../grade-grid.ts';
import { uncounted } from '../../sentences/counts-sentence.ts';
import { counted } from '../../words/number-words.ts';
import { capital, inSentence, listWords } from '../../words/sentence.ts';
import type { HeatmapView } from './grade-heatmap.ts';

/** From which area to which, and for each service how many of each grade. */
export function heatmapDescribed({ groups, columns, gradeKey }: HeatmapView): readonly string[] {
	const rows = groups.flatMap((group) => group.rows);
	const [first, last] = [rows[0], rows.at(-1)];
	if (first === undefined || last === undefined) return [];
	const areas = rows.length === 1 ? first.label : `${first.label} to ${last.label}`;
	const cells = rows.flatMap((row) => row.cells);
	const counts = columns.flatMap(({ key, label }) => {
		const own = cells.filter(({ column, state }) => column === key && state !== 'not-judged');
		return own.length === 0 ? [] : [`${label}: ${listWords(cellCounts(own, gradeKey))}.`];
	});
	return [capital(`${counted(rows.length, 'area')}: ${areas}.`), ...counts];
}

/** `2 adequate`, `1 with conflicting grades`; whatever has no grade at all is `without a grade`. */
function cellCounts(
	cells: readonly GridCell[],
	gradeKey: HeatmapView['gradeKey']
): readonly string[] {
	const graded = cells.filter(({ state }) => state === 'graded');
	const count = (kind: GridCell['state']) => cells.filter(({ state }) => state === kind).length;
	const [conflicts, otherScale] = [count('conflict'), count('other-scale')];
	const ungraded = cells.length - graded.length - conflicts - otherScale;
	const counts = gradeKey.map(({ grade, word }) => ({
		count: graded.filter(({ grades: [given] }) => given?.grade === grade).length,
		words: inSentence(word)
	}));
	return [
		...counts,
		...uncounted({ conflicts, otherScale, ungraded }).map((each) => ({
			count: each.count,
			words: each.why
		}))
	].flatMap((each) => (each.count === 0 ? [] : [`${each.count} ${each.words}`]));
}

import { GRADES } from '../../../domain/grade.ts';
import { rowName, rowsCounted } from './grid-nouns.ts';
import { inSentence, listWords } from '../../words/sentence.ts';
import { gridStrips, headingWords } from './grid-headings.ts';
import type { NationalGridView } from './grid-view.ts';

type Counted = Pick<NationalGridView, 'grid' | 'groups' | 'headings' | 'gradeWords'>;

/** How many of the rows shown are at each grade, column by column. */
export function gridCounts({ grid, groups, headings, gradeWords }: Counted): string {
	const rows = groups.flatMap((group) => group.rows);
	const wordsAt = (at: number) => {
		const heading = headings[at];
		return heading === undefined ? '' : headingWords(heading);
	};
	const strips = gridStrips(
		grid,
		headings.map(({ column }) => column),
		rows
	);
	return strips
		.flatMap(({ counts, ungraded }, at) => {
			const parts = [
				...GRADES.filter((grade) => counts[grade] > 0).map(
					(grade) => `${counts[grade]} ${inSentence(gradeWords[grade])}`
				),
				...(ungraded === 0 ? [] : [`${ungraded} without a grade`])
			];
			return parts.length === 0 ? [] : `${wordsAt(at)}: ${listWords(parts)}.`;
		})
		.join(' ');
}

/** From which row to which, and how they stand. */
export function describedGrid(view: NationalGridView): readonly string[] {
	const rows = view.groups.flatMap((group) => group.rows);
	const names = [rows[0], rows.at(-1)].flatMap((row) => {
		const inspection = view.grid.inspections[row ?? -1];
		return inspection === undefined ? [] : rowName(inspection);
	});
	if (names.length === 0) return [];
	const range = rows.length === 1 ? names[0] : names.join(' to ');
	return [`${rowsCounted(view.choice, rows.length)}: ${range}.`, gridCounts(view)];
}

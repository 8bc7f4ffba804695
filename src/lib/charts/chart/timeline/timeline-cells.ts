import { firstBaseline } from '../../../style/baseline.ts';
import type { Box } from '../../../style/hatch-path.ts';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type { ShownCell, ShownGrade } from '../../../view/grade-cell.ts';
import type { TimelineCell, TimelineRow } from '../../../view/chart/timeline/timeline-rows.ts';
import type { PlacedText } from '../../text/placed-text.ts';
import { CELL_AIR, type TimelineColumns } from './timeline-columns.ts';

/** A grade in its cell, or one of several in conflict. */
export interface PlacedGrade extends Box {
	readonly shown: ShownGrade;
	readonly number: PlacedText;
	readonly word: PlacedText;
}

/** A judgement in its cell. */
export interface JudgedCell extends Box {
	readonly kind: 'judged';
	readonly shown: ShownCell;
	readonly grades: readonly PlacedGrade[];
	/** Of a cell without a grade of ours. */
	readonly words: PlacedText | null;
}

/** A box for rows of a column that say the same in place of a judgement. */
export interface AbsentBox extends Box {
	readonly kind: 'absent';
	/** In the middle of the box. */
	readonly words: PlacedText;
}

/** How many lines of text a cell needs. */
export function linesOf(cell: TimelineCell, columns: TimelineColumns): number {
	if (cell.kind === 'absent') return absentLines(cell.words, columns).length;
	const { shown } = cell;
	if (shown.grades.length === 0) return absentLines(shown.words, columns).length;
	return shown.grades.reduce((sum, grade) => sum + wordLines(grade, columns).length, 0);
}

export function absentLines(words: string, { cellWidth, styles }: TimelineColumns) {
	return wrapText(words, cellWidth - styles.quiet.size, styles.quiet);
}

function wordLines({ grade, word }: ShownGrade, { cellWidth, styles }: TimelineColumns) {
	return wrapText(
		word,
		cellWidth - wordX(grade, styles) - CELL_AIR.right * styles.word.size,
		styles.word
	);
}

function wordX(grade: number, { number, word }: TimelineColumns['styles']): number {
	return textWidth(String(grade), number) + (CELL_AIR.left + CELL_AIR.between) * word.size;
}

/** A judgement in its box; several grades that contradict one another stand under one another. */
export function placeJudged(shown: ShownCell, box: Box, columns: TimelineColumns): JudgedCell {
	const { styles } = columns;
	const { size } = styles.word;
	const share = box.height / Math.max(1, shown.grades.length);
	const grades = shown.grades.map((grade, place): PlacedGrade => {
		const own = { ...box, y: box.y + place * share, height: share };
		const lines = wordLines(grade, columns);
		const baseline = middleBaseline(own, lines.length, size);
		return {
			...own,
			shown: grade,
			number: { lines: [String(grade.grade)], x: box.x + CELL_AIR.left * size, baseline },
			word: { lines, x: box.x + wordX(grade.grade, styles), baseline }
		};
	});
	const words = shown.grades.length > 0 ? null : middleWords(shown.words, box, columns);
	return { kind: 'judged', ...box, shown, grades, words };
}

/** Words in the middle of a box. */
export function middleWords(words: string, box: Box, columns: TimelineColumns): PlacedText {
	const lines = absentLines(words, columns);
	const { size } = columns.styles.quiet;
	return { lines, x: box.x + box.width / 2, baseline: middleBaseline(box, lines.length, size) };
}

/** The baseline of the first of some lines that stand in the middle of a box. */
export function middleBaseline({ y, height }: Box, lines: number, size: number): number {
	return y + (height - lines * size * LINE_SPACING) / 2 + firstBaseline(size);
}

/** Neighbouring rows of a column that say the same in place of a judgement: their first and last place. */
export function absentRuns(rows: readonly TimelineRow[], column: number) {
	const runs: { from: number; to: number; words: string }[] = [];
	for (const [place, { cells }] of rows.entries()) {
		const cell = cells[column];
		if (cell?.kind !== 'absent') continue;
		const run = runs.at(-1);
		if (run?.to === place - 1 && run.words === cell.words) run.to = place;
		else runs.push({ from: place, to: place, words: cell.words });
	}
	return runs;
}

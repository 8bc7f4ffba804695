import { belowMiddle, firstBaseline } from '../../../style/baseline.ts';
import { QUIET } from '../../../style/palette.ts';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import { widestPiece, wrapText } from '../../../style/wrap-text.ts';
import type { BothServicesView } from '../../../view/chart/both-services/both-services.ts';
import { BEST, stripsAt, type Headings, type HeadingSpace } from './heading-form.ts';
import type { SquareStyles } from './square-styles.ts';

/** Widest that the words of rows are set, in ems. */
const ROW_WORDS = 7;
/** A square as small as that gives its words up for a larger one, in ems. */
const LEAST_BESIDE_WORDS = 3.2;
/** Headings whose rows have the words of the grades, and their columns where there is room. */
export function headingsWithWords(
	{ gradeKey, subjects }: BothServicesView,
	styles: SquareStyles,
	{ width, side, form }: HeadingSpace
): Headings {
	const { em, axis, number, word } = styles;
	const indent = textWidth('4', number) + em * 0.35;
	const line = em * LINE_SPACING;
	const strip = Math.round(em * 0.55);
	const rows = gradeKey.map((entry) => wrapText(entry.word, em * ROW_WORDS, word));
	const rowAxis = wrapText(subjects.safeguarding.heading, em * (ROW_WORDS + 1), axis);
	const widest = (lines: readonly string[], style: typeof word) =>
		Math.max(...lines.map((each) => textWidth(each, style)));
	const labels = Math.max(
		indent + Math.max(...rows.map((lines) => widest(lines, word))),
		widest(rowAxis, axis)
	);
	const stripX = Math.ceil(labels + em * 0.6);
	const left = stripX + strip + Math.round(em * 0.25);
	const overColumn = (said: string, final: number) =>
		form === 'both' ? wrapText(said, final - indent, word) : [''];
	const columns = gradeKey.map((entry) => overColumn(entry.word, side));
	const columnAxis = wrapText(subjects.lookedAfter.heading, width - left, axis);
	const aside = em * 0.8 + textWidth(columnAxis.at(-1) ?? '', axis);
	const best = BEST.find((said) => left + aside + textWidth(said, styles.names) <= width);
	const lines = Math.max(rowAxis.length - columnAxis.length, ...columns.map((each) => each.length));
	const headTop = columnAxis.length * line + em * 0.25;
	const stripY = Math.round(headTop + lines * line + em * 0.3);
	const top = stripY + strip + Math.round(em * 0.25);
	/** Baseline of the last line over the strip. */
	const last = headTop + (lines - 1) * line + firstBaseline(em);
	return {
		left,
		top,
		fits: (final) => {
			if (form === 'rows') return final >= em * LEAST_BESIDE_WORDS;
			return gradeKey.every(
				(entry) =>
					indent + widestPiece(entry.word, word) <= final &&
					overColumn(entry.word, final).length <= lines
			);
		},
		texts: (final, gap) => [
			{ lines: rowAxis, x: 0, y: last - (rowAxis.length - 1) * line, style: axis },
			{ lines: columnAxis, x: left, y: firstBaseline(em), style: axis },
			...(best === undefined
				? []
				: [
						{
							lines: [best],
							x: left + aside,
							y: firstBaseline(em) + (columnAxis.length - 1) * line,
							style: styles.names,
							fill: QUIET
						}
					]),
			...gradeKey.flatMap(({ grade, word: said }, at) => {
				const wrapped = overColumn(said, final);
				const x = left + at * (final + gap);
				const y = last - (wrapped.length - 1) * line;
				const heading = { lines: [String(grade)], x, y, style: number };
				if (form === 'rows') return [heading];
				return [heading, { lines: wrapped, x: x + indent, y, style: word }];
			}),
			...gradeKey.flatMap(({ grade }, at) => {
				const wrapped = rows[at] ?? [];
				const middle = top + at * (final + gap) + final / 2;
				const y = middle + belowMiddle(em) - ((wrapped.length - 1) * line) / 2;
				return [
					{ lines: [String(grade)], x: 0, y, style: number },
					{ lines: wrapped, x: indent, y, style: word }
				];
			})
		],
		strips: (final, gap) => stripsAt({ left, top, stripX, stripY, strip }, final, gap, gradeKey)
	};
}

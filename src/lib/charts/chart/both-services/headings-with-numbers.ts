import { belowMiddle, firstBaseline } from '../../../style/baseline.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type { BothServicesView } from '../../../view/chart/both-services/both-services.ts';
import { BEST, stripsAt, type Headings, type HeadingSpace } from './heading-form.ts';
import type { SquareStyles } from './square-styles.ts';

/** Headings of numbers alone; what they mean stands once above. */
export function headingsWithNumbers(
	{ gradeKey, subjects }: BothServicesView,
	styles: SquareStyles,
	{ width }: HeadingSpace
): Headings {
	const { em, number, names } = styles;
	const strip = Math.round(em * 0.4);
	const axes = `Down: ${subjects.safeguarding.heading}. Across: ${subjects.lookedAfter.heading}.`;
	const scale = gradeKey.map(({ grade, word }) => `${grade} ${word}`).join(', ');
	const lines = [
		...wrapText(axes, width, names),
		...wrapText(`${scale}; ${BEST[0]}.`, width, names)
	];
	const line = names.size * LINE_SPACING;
	const headTop = lines.length * line + em * 0.4;
	const stripY = Math.round(headTop + em * 1.25);
	const top = stripY + strip + 3;
	const stripX = Math.ceil(textWidth('4', number) + em * 0.35);
	const left = stripX + strip + 3;
	return {
		left,
		top,
		fits: () => true,
		texts: (final, gap) => [
			{ lines, x: 0, y: firstBaseline(names.size), style: names },
			...gradeKey.flatMap(({ grade }, at): MarkedText[] => {
				const middle = at * (final + gap) + final / 2;
				const text = { lines: [String(grade)], style: number };
				return [
					{ ...text, x: left + middle, y: headTop + firstBaseline(em), anchor: 'middle' },
					{ ...text, x: 0, y: top + middle + belowMiddle(em) }
				];
			})
		],
		strips: (final, gap) => stripsAt({ left, top, stripX, stripY, strip }, final, gap, gradeKey)
	};
}

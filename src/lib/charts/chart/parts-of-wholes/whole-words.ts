import { QUIET } from '../../../style/palette.ts';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING, type TextStyle } from '../../../style/typeface.ts';
import type { Part, WholeRow } from '../../../view/chart/parts-of-wholes/whole-row.ts';
import { inSentence } from '../../../view/words/sentence.ts';
import { fittingNumber, numberBlock, type NumberType } from '../../numbers/number-block.ts';
import { stackText, type StackedText, type TextStack } from '../../text/stack-text.ts';
import { PART_STYLES } from './part-styles.ts';
import { joined, NOTHING, shifted, type Placed } from './placed-whole.ts';
import { wholeBar } from './whole-marks.ts';

/** Whether a whole has one part, whose number can stand large. */
export function isSingle({ parts, drawnAs }: WholeRow): boolean {
	const [only, ...others] = parts;
	return others.length === 0 && (drawnAs !== 'bars' || only?.count === null);
}

/** What stands over the marks: the one number, large, with what it counts; else what the whole is. */
export function wholeHead(whole: WholeRow, width: number, type: NumberType): Placed {
	const [only] = whole.parts;
	const quiet = whole.period === null ? [] : [whole.period];
	if (only !== undefined && isSingle(whole)) {
		const set = fittingNumber([only.pieces], width, type);
		const words = { pieces: only.pieces, label: inSentence(only.label), quiet };
		return { ...NOTHING, ...numberBlock(words, { x: 0, y: 0, width }, set) };
	}
	const heading: readonly StackedText[] = [
		{
			text: `${whole.topic}, out of ${whole.totalWords}`,
			style: { size: type.label.size * 1.25, weight: 'semibold' },
			above: type.label.size * 0.3
		},
		...quiet.map((text) => ({ text, style: type.quiet, fill: QUIET }))
	];
	return { ...NOTHING, ...stackText(heading, { x: 0, y: 0, width }) };
}

/** The parts by name: each with its swatch, or with a bar of its own. */
export function wholeLegend(whole: WholeRow, width: number, type: NumberType): Placed {
	if (isSingle(whole)) return NOTHING;
	const rows = whole.parts.map((_, index) =>
		whole.drawnAs === 'bars'
			? barRow(whole, index, width, type)
			: swatchRow(whole, index, width, type)
	);
	let y = 0;
	const placed = rows.map((row) => {
		const at = shifted(row, 0, y);
		y += row.height + type.label.size * 0.35;
		return at;
	});
	return joined(placed, y);
}

/** `■ 3 of 6  council homes judged good`. */
function swatchRow(whole: WholeRow, index: number, width: number, type: NumberType): Placed {
	const part = whole.parts[index];
	const style = PART_STYLES[index];
	if (part === undefined || style === undefined) return NOTHING;
	const em = type.label.size;
	const x = em * 1.4;
	const stack = partWords(part, whole, x, width - x, type);
	const side = em * 0.9;
	const y = (em * LINE_SPACING - side) / 2;
	return { ...NOTHING, ...stack, units: [{ x: 0, y, side, style }] };
}

/** Parts with their numbers beside their names, or all over them where a line is too short for one. */
function partWords(
	part: Part,
	{ parts }: WholeRow,
	x: number,
	width: number,
	{ label }: NumberType
): TextStack {
	const number = { ...label, weight: 'semibold' } as const;
	const widest = Math.max(...parts.map(({ words }) => textWidth(words, number)));
	const own = widest + label.size * 0.6;
	if (parts.some((each) => own + textWidth(each.label, label) > width)) {
		return stackText(
			[
				{ text: part.words, style: number },
				{ text: part.label, style: label }
			],
			{ x, y: 0, width }
		);
	}
	const line = (text: string, left: number, style: TextStyle) =>
		stackText([{ text, style }], { x: left, y: 0, width });
	const words = [line(part.words, x, number), line(inSentence(part.label), x + own, label)];
	return { texts: words.flatMap(({ texts }) => texts), height: label.size * LINE_SPACING };
}

/** A part's words, and its bar beside them, or under them where there is no room. */
function barRow(whole: WholeRow, index: number, width: number, type: NumberType): Placed {
	const part = whole.parts[index];
	if (part === undefined) return NOTHING;
	const em = type.label.size;
	const beside = width >= em * 32;
	const room = beside ? width * 0.45 - em : width;
	const stack = partWords(part, whole, 0, room, type);
	// Neither bar nor track where there is no number: an empty track would read as 0.
	if (part.count === null) return { ...NOTHING, ...stack };
	const [height, length] = [em * 1.3, beside ? width * 0.55 : width];
	const own = { start: 0, count: part.count, hedge: part.hedge, style: 'solid' } as const;
	const bar = wholeBar(whole, [own], length, height);
	const x = beside ? width * 0.45 : 0;
	const y = beside ? (stack.height - height) / 2 : stack.height + em * 0.2;
	return {
		...NOTHING,
		texts: stack.texts,
		height: beside ? stack.height : stack.height + height + em * 0.4,
		bars: [{ ...bar, x, y }]
	};
}

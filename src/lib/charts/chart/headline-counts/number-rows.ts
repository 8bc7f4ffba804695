import { QUIET } from '../../../style/palette.ts';
import type { Space } from '../../../style/space.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import type { BigNumber } from '../../../view/chart/headline-counts/big-number.ts';
import { inSentence } from '../../../view/words/sentence.ts';
import { fittingNumber, numberBlock, numberType } from '../../numbers/number-block.ts';
import { saidOf } from '../../numbers/number-words.ts';
import { moved, stackText } from '../../text/stack-text.ts';
import type { NumberRule, PlacedNumbers } from './placed-numbers.ts';

/** Share of the width that the numbers have. */
const NUMBERS = 0.36;
/** Beside a number as large as that its words are larger too, in ems. */
const LABEL = 1.3;
/** Heights of a number, in ems of its words, from the largest. */
const LARGEST = 6;
const SMALLEST = 2.2;

/** Large numbers under one another across a whole slide, each with its words beside it. */
export function numberRows(
	numbers: readonly BigNumber[],
	{ width, height, type }: Space,
	scale: number
): PlacedNumbers {
	const em = type.base * scale;
	const room = (height ?? 0) / Math.max(1, numbers.length);
	const times = Math.max(SMALLEST, Math.min(LARGEST, (room - em) / LINE_SPACING / em));
	const words = numberType(type, scale, times);
	const label = { ...words.label, size: em * LABEL };
	const quiet = { ...words.quiet, size: Math.max(words.quiet.size, label.size * 0.75) };
	const left = width * NUMBERS;
	const set = fittingNumber(
		numbers.map(({ pieces }) => pieces),
		left - em,
		words
	);
	const placed = numbers.map((number) => {
		const amount = numberBlock(
			{ pieces: number.pieces, label: null, quiet: [] },
			{ x: 0, y: 0, width: left - em },
			set
		);
		const said = saidOf(number).map((text) => ({ text, style: quiet, fill: QUIET }));
		const under = stackText([{ text: inSentence(number.label), style: label }, ...said], {
			x: left,
			y: 0,
			width: width - left
		});
		return { amount, under, height: Math.max(amount.height, under.height) + em * 0.6 };
	});

	let y = 1;
	const rules: NumberRule[] = [];
	const texts: MarkedText[] = [];
	for (const { amount, under, height: needed } of placed) {
		const tall = Math.max(needed, room - 2);
		rules.push({ x: 0, y, width, heavy: true });
		texts.push(...moved(amount.texts, y + (tall - amount.height) / 2));
		texts.push(...moved(under.texts, y + (tall - under.height) / 2));
		y += tall;
	}
	return { height: Math.ceil(y), rules, texts };
}

import { firstBaseline } from '../../../style/baseline.ts';
import type { Box } from '../../../style/hatch-path.ts';
import { QUIET } from '../../../style/palette.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING, type TextStyle } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type { BothServicesView } from '../../../view/chart/both-services/both-services.ts';
import type { PairKind } from '../../../view/chart/both-services/pair-counts.ts';
import { digits } from '../../../view/words/number-words.ts';
import type { SquareStyles } from './square-styles.ts';

/** A mark of the key: the look of a square, or the ringed dot. */
export interface KeyMark extends Box {
	readonly is: PairKind | 'own';
}

/** What shading, outlines and the ring mean, with how many stand where. */
export interface SquaresKey {
	readonly marks: readonly KeyMark[];
	readonly texts: readonly MarkedText[];
	readonly bottom: number;
	readonly height: number;
}

/** Least width of a key that stands beside the squares, in ems. */
export const LEAST_BESIDE = 13;

/** More names than this are for the table. */
const MOST_NAMES = 30;

/** The key beside the squares, its counts large. */
export function keyBeside(view: BothServicesView, styles: SquareStyles, box: Box): SquaresKey {
	const { em, key, bigNumber, names } = styles;
	const swatch = em * 1.1;
	const number = Math.max(
		...view.kinds.map(({ count }) => textWidth(digits(count), bigNumber)),
		swatch
	);
	const swatchX = box.x + number + em * 0.6;
	const wordsX = swatchX + swatch + em * 0.6;
	const width = box.x + box.width - wordsX;
	const marks: KeyMark[] = [];
	const texts: MarkedText[] = [];
	let y = box.y;
	/** An entry's mark and words, and how high they are. */
	const enter = (is: KeyMark['is'], words: string, style: TextStyle) => {
		const lines = wrapText(words, width, style);
		const baseline = y + firstBaseline(em);
		marks.push({ is, x: swatchX, y: baseline - swatch * 0.82, width: swatch, height: swatch });
		texts.push({ lines, x: wordsX, y: baseline, style });
		y += lines.length * em * LINE_SPACING;
		return baseline;
	};
	for (const { kind, count, words, widths } of view.kinds) {
		const baseline = enter(kind, widths === '' ? words : `${words}: ${widths}`, key);
		const x = box.x + number;
		texts.push({ lines: [digits(count)], x, y: baseline, style: bigNumber, anchor: 'end' });
		y += em * 0.9;
	}
	if (view.own !== null) {
		enter('own', view.own.sentence, { ...key, weight: 'semibold' });
		const lines = wrapText(companyNames(view), width, names);
		const height = lines.length * names.size * LINE_SPACING;
		if (y + em * 0.3 + height <= box.y + box.height) {
			const top = y + em * 0.3 + firstBaseline(names.size);
			texts.push({ lines, x: wordsX, y: top, style: names, fill: QUIET });
			y += em * 0.3 + height;
		}
	}
	return { marks, texts, bottom: y, height: y - box.y };
}

/** The key under the squares, in lines that break where the drawing ends. */
export function keyBelow(
	view: BothServicesView,
	styles: SquareStyles,
	box: Omit<Box, 'height'>
): SquaresKey {
	const { em, names } = styles;
	const swatch = Math.round(em * 0.95);
	const line = Math.max(swatch, names.size * LINE_SPACING) + em * 0.3;
	const entries = [
		...view.kinds.map(({ kind, count, words }) => ({
			is: kind,
			words: `${words}: ${digits(count)}`
		})),
		...(view.own === null
			? []
			: [{ is: 'own' as const, words: `${view.own.name}, ${view.own.company}` }])
	];
	const marks: KeyMark[] = [];
	const texts: MarkedText[] = [];
	let x = box.x;
	let y = box.y + em * 0.3;
	for (const { is, words } of entries) {
		const start = swatch + em * 0.45;
		const needed = start + textWidth(words, names);
		if (x > box.x && x + needed > box.x + box.width) {
			x = box.x;
			y += line;
		}
		const lines = wrapText(words, box.x + box.width - x - start, names);
		const baseline = y + firstBaseline(names.size);
		marks.push({ is, x, y: baseline - swatch * 0.85, width: swatch, height: swatch });
		texts.push({ lines, x: x + start, y: baseline, style: names });
		if (lines.length > 1) y += (lines.length - 1) * names.size * LINE_SPACING;
		x += needed + em * 1.3;
	}
	y += line;
	return { marks, texts, bottom: y, height: y - box.y };
}

/** The others of its square; empty where it stands alone or among too many to name. */
function companyNames({ own, squares }: BothServicesView): string {
	const square = squares
		.flat()
		.find(
			({ safeguarding, lookedAfter }) =>
				safeguarding === own?.pair.safeguarding && lookedAfter === own.pair.lookedAfter
		);
	const others = square?.councils.filter((each) => !each.own).map(({ name }) => name) ?? [];
	return others.length > MOST_NAMES ? '' : others.join(', ');
}

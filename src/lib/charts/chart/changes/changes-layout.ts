import { scaleLinear } from 'd3';
import { firstBaseline, belowMiddle } from '../../../style/baseline.ts';
import type { Box } from '../../../style/hatch-path.ts';
import { QUIET } from '../../../style/palette.ts';
import { isNarrow, type Space } from '../../../style/space.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING, type TextStyle } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type {
	ChangeBar,
	ChangeKind,
	ChangesView
} from '../../../view/chart/changes/changes-view.ts';
import { countsListed } from '../../../view/chart/changes/changes-words.ts';
import { digits } from '../../../view/words/number-words.ts';
import { grown } from '../../numbers/growing.ts';
import { stackText } from '../../text/stack-text.ts';
import { CHANGE_LOOKS } from './change-looks.ts';

/** A stretch of a bar in its place. */
export interface PlacedStretch extends Box {
	/** Key of its bar. */
	readonly bar: string;
	readonly kind: ChangeKind;
	/** What has room in it: number and word, the number, or nothing. */
	readonly words: MarkedText | null;
	/** Plain ground for words in a hatch. */
	readonly ground: Box | null;
}

/** Where the bars stand, in the units of their space. */
export interface ChangesLayout {
	readonly height: number;
	readonly stretches: readonly PlacedStretch[];
	readonly texts: readonly MarkedText[];
}

/** Height of a bar and space after it, in ems; and the share of the width that labels take beside bars. */
const BAR = 2.3;
const AFTER = 0.9;
const LABELS = 0.3;

export function changesLayout(view: ChangesView, space: Space): ChangesLayout {
	return grown(space, (scale) => arranged(view, space, scale));
}

function arranged(view: ChangesView, space: Space, scale: number): ChangesLayout {
	const base = space.type.base * scale;
	const small = Math.max(space.type.small, base * 0.875);
	const label: TextStyle = { size: base, weight: 'semibold' };
	const number: TextStyle = { size: base, weight: 'regular' };
	const quiet: TextStyle = { size: small, weight: 'regular' };
	const isStacked = isNarrow(space);
	const labelWidth = isStacked ? 0 : labelsNeed(view, space.width, label, quiet);
	const x = scaleLinear([0, Math.max(1, view.longest)], [labelWidth, space.width]);
	const barHeight = Math.round(base * BAR);
	const texts: MarkedText[] = [];
	const stretches: PlacedStretch[] = [];
	let y = 0;
	for (const bar of view.bars) {
		const named = stackText(
			[
				{ text: bar.label, style: label },
				...(bar.detail === null ? [] : [{ text: bar.detail, style: quiet, fill: QUIET }])
			],
			{ x: 0, y, width: isStacked ? space.width : labelWidth - base }
		);
		const top = isStacked ? y + named.height + base * 0.2 : y;
		const height = isStacked ? barHeight : Math.max(barHeight, Math.ceil(named.height));
		const down = isStacked ? 0 : (height - named.height) / 2;
		texts.push(...named.texts.map((text) => ({ ...text, y: text.y + down })));
		const own = bar.segments.map((segment) => {
			const left = x(segment.before);
			const box = {
				x: left,
				y: top,
				width: Math.max(1, x(segment.before + segment.count) - left - 2),
				height
			};
			return { bar: bar.key, ...placeStretch(segment, box, number) };
		});
		stretches.push(...own);
		y = top + height;
		if (own.some(({ words }) => words === null || !/\D/.test(words.lines.join('')))) {
			const spelled = wrapText(countsListed(bar), space.width - labelWidth, quiet);
			texts.push({
				lines: spelled,
				x: labelWidth,
				y: y + firstBaseline(small),
				style: quiet,
				fill: QUIET
			});
			y += spelled.length * small * LINE_SPACING;
		}
		y += base * AFTER;
	}
	return { height: Math.ceil(Math.max(1, y - base * AFTER)), stretches, texts };
}

function labelsNeed(
	{ bars }: ChangesView,
	width: number,
	label: TextStyle,
	quiet: TextStyle
): number {
	const widest = Math.max(
		0,
		...bars.map((bar) => textWidth(bar.label, label)),
		...bars.map(({ detail }) => textWidth(detail ?? '', quiet))
	);
	return Math.ceil(Math.min(widest + label.size, width * LABELS));
}

function placeStretch(
	{ kind, count, word }: ChangeBar['segments'][number],
	box: Box,
	style: TextStyle
): Omit<PlacedStretch, 'bar'> {
	const room = box.width - style.size * 0.8;
	const fitting = [`${digits(count)} ${word}`, digits(count)].find(
		(words) => textWidth(words, style) <= room
	);
	const look = CHANGE_LOOKS[kind];
	const words =
		fitting === undefined
			? null
			: {
					lines: [fitting],
					x: box.x + style.size * 0.5,
					y: box.y + box.height / 2 + belowMiddle(style.size),
					style,
					fill: look.ink
				};
	const ground =
		words === null || !look.hatched
			? null
			: {
					x: words.x - style.size * 0.25,
					y: box.y + box.height / 2 - style.size * 0.7,
					width: textWidth(fitting ?? '', style) + style.size * 0.5,
					height: style.size * 1.4
				};
	return { kind, ...box, words, ground };
}

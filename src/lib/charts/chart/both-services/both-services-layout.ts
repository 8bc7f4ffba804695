import type { Box } from '../../../style/hatch-path.ts';
import type { Space } from '../../../style/space.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import { textWidth } from '../../../style/text-width.ts';
import type { Grade } from '../../../domain/grade.ts';
import type { BothServicesView, Square } from '../../../view/chart/both-services/both-services.ts';
import { digits } from '../../../view/words/number-words.ts';
import { HEADING_FORMS, type HeadingForm, type Headings } from './heading-form.ts';
import { headings } from './square-headings.ts';
import { dotPitch, dotPlaces } from './square-dots.ts';
import { keyBelow, keyBeside, LEAST_BESIDE, type SquaresKey } from './squares-key.ts';
import { countTexts, pairCount, totalTexts } from './square-texts.ts';
import { stylesFor, type SquareStyles } from './square-styles.ts';

/** A square, its count and its dots, in pixels. */
export interface PlacedSquare extends Box {
	readonly square: Square;
	readonly texts: readonly MarkedText[];
	readonly dots: readonly { readonly x: number; readonly y: number; readonly own: boolean }[];
}

/** Where everything stands in the drawing of both services at once, in pixels. */
export interface BothServicesLayout {
	readonly width: number;
	readonly height: number;
	readonly squares: readonly PlacedSquare[];
	/** From the middle of one dot to that of the next; `null`: there is no room for dots. */
	readonly pitch: number | null;
	/** Space between two squares. */
	readonly gap: number;
	/** Axes, headings and totals. */
	readonly texts: readonly MarkedText[];
	/** The scale along both axes. */
	readonly strips: readonly (Box & { readonly grade: Grade })[];
	readonly key: SquaresKey;
}

/** The side of a square at most, in ems: where height is no concern, and where it is there to be filled. */
const MOST_SIDE = { free: 7, filled: 12 } as const;
/** And at least, so that a count has room. */
const LEAST_SIDE = 2.4;

/** Places the four by four squares and what explains them: beside them where there is room, else below. */
export function bothServicesLayout(view: BothServicesView, space: Space): BothServicesLayout {
	const styles = stylesFor(space);
	const { em } = styles;
	const gap = Math.max(3, Math.round(em * 0.28));
	const totals = {
		width: Math.ceil(textWidth(digits(pairCount(view)), styles.total) + em * 0.7),
		height: Math.ceil(em * 1.7)
	};
	const place = (below: number) => {
		const forms = HEADING_FORMS.map((form) =>
			sized(view, space, styles, { gap, totals, below, form })
		);
		const last = forms.at(-1) as Sized;
		return forms.find(({ head, side }) => head.fits(side)) ?? last;
	};
	const alone = place(0);
	const gridWidth = alone.head.left + 4 * (alone.side + gap) + totals.width;
	const rest = space.width - gridWidth - em * 1.5;
	if (rest >= LEAST_BESIDE * em) {
		const box = {
			x: Math.round(gridWidth + em * 1.5),
			y: alone.head.top,
			width: rest,
			height: 4 * (alone.side + gap)
		};
		return placed(view, space, styles, alone, { gap, totals }, keyBeside(view, styles, box));
	}
	const { height } = keyBelow(view, styles, { x: 0, y: 0, width: space.width });
	const above = place(height);
	const y = above.head.top + 4 * (above.side + gap) + totals.height;
	const key = keyBelow(view, styles, { x: 0, y, width: space.width });
	return placed(view, space, styles, above, { gap, totals }, key);
}

interface Rests {
	readonly gap: number;
	readonly totals: { readonly width: number; readonly height: number };
}

interface Sized {
	readonly head: Headings;
	readonly side: number;
}

/** The side of the squares under one form of headings, with so much kept free below them. */
function sized(
	view: BothServicesView,
	{ width, height }: Space,
	styles: SquareStyles,
	{ gap, totals, below, form }: Rests & { readonly below: number; readonly form: HeadingForm }
): Sized {
	const { em } = styles;
	const most = em * (height === null ? MOST_SIDE.free : MOST_SIDE.filled);
	const across = (left: number) => (width - left - totals.width) / 4 - gap;
	const draft = headings(view, styles, { width, side: most, form });
	const side = Math.min(most, across(draft.left));
	const head = headings(view, styles, { width, side, form });
	const down = height === null ? most : (height - head.top - totals.height - below) / 4 - gap;
	return { head, side: Math.floor(Math.max(em * LEAST_SIDE, Math.min(side, down))) };
}

function placed(
	view: BothServicesView,
	space: Space,
	styles: SquareStyles,
	{ head, side }: Sized,
	{ gap, totals }: Rests,
	key: SquaresKey
): BothServicesLayout {
	const { em } = styles;
	const inset = Math.min(em * 0.5, side * 0.1);
	// In a small square the dots say more than a large number does.
	const size = Math.min(styles.count.size, Math.max(em, side * 0.2));
	const count = { ...styles.count, size };
	const countHeight = size * 1.3;
	const room = { width: side - 2 * inset, height: side - countHeight - 2 * inset };
	const most = Math.max(...view.squares.flat().map(({ councils }) => councils.length));
	const pitch = most === 0 ? null : dotPitch(most, room, em);
	const at = (index: number) => index * (side + gap);
	const squares = view.squares.flatMap((row, down) =>
		row.map((square, across): PlacedSquare => {
			const box = { x: head.left + at(across), y: head.top + at(down), width: side, height: side };
			const corner = { x: box.x + inset, y: box.y + inset + countHeight };
			const places = pitch === null ? [] : dotPlaces(square.councils.length, room, pitch);
			return {
				...box,
				square,
				texts: countTexts(square, box, inset, { ...styles, count }),
				dots: places.map(({ x, y }, index) => ({
					x: corner.x + x,
					y: corner.y + y,
					own: square.councils[index]?.own ?? false
				}))
			};
		})
	);
	const bottom = head.top + at(4) + totals.height;
	const height = Math.ceil(Math.max(bottom, key.bottom));
	const texts = [
		...head.texts(side, gap),
		...totalTexts(view, styles, { left: head.left, top: head.top, side, gap })
	];
	return {
		width: space.width,
		height,
		squares,
		pitch,
		gap,
		texts,
		strips: head.strips(side, gap),
		key
	};
}

import { QUIET } from '../../../style/palette.ts';
import { oneLine } from '../../../style/wrap-text.ts';
import { fitText, type FittedText } from './fit-text.ts';
import { BODY_BOTTOM, CONTENT_WIDTH, MARGIN, PLACES, SIZES } from './page.ts';
import { BULLET_INDENT, LINE_HEIGHT, plain, type Paragraph } from './paragraphs.ts';
import type { Box, TextShape } from './shape.ts';

/** Space between the title and the subtitle, and between the heading and what follows, in points. */
const GAP = { subtitle: 4, body: 12, note: 8 } as const;
/** Most that a subtitle and a note may take, in points. */
const MOST = { subtitle: 36, note: 42 } as const;

/** A slide's title and subtitle in their places, and the room that is left below them. */
export interface Heading {
	readonly shapes: readonly TextShape[];
	readonly body: Box;
}

export function heading(title: string, subtitle: string | null, count = ''): Heading {
	const top = fittedTitle(title, count);
	const titleShape: TextShape = {
		kind: 'text',
		placeholder: 'title',
		box: { ...PLACES.title, height: top.height },
		paragraphs: [plain(top.text, top.size, { bold: true })]
	};
	let y = PLACES.title.y + top.height;
	const shapes = [titleShape];
	if (subtitle !== null && subtitle !== '') {
		const room = { width: CONTENT_WIDTH, height: MOST.subtitle };
		const under = fitText(subtitle, room, SIZES.subtitle, 'regular');
		y += GAP.subtitle;
		shapes.push({
			kind: 'text',
			placeholder: 'subtitle',
			box: { x: MARGIN, y, width: CONTENT_WIDTH, height: under.height },
			paragraphs: [plain(under.text, under.size, { colour: QUIET })]
		});
		y += under.height;
	}
	y += GAP.body;
	return { shapes, body: { x: MARGIN, y, width: CONTENT_WIDTH, height: BODY_BOTTOM - y } };
}

/** Stands for a hyphen at which no program breaks a line. */
const HYPHEN = '\u2011';
/** A word with a hyphen that is short enough to stay on one line: `looked-after`. */
const SHORT_COMPOUND = /(?<![\p{L}-])\p{L}{2,8}-\p{L}{2,8}(?![\p{L}-])/gu;

/** A title of several lines, whose short compounds are not broken between them. */
function fittedTitle(title: string, count: string): FittedText {
	const fitted = fitText(title, PLACES.title, SIZES.title, 'semibold', count);
	if (fitted.height <= fitted.size * LINE_HEIGHT) return fitted;
	const whole = title.replace(SHORT_COMPOUND, (word) => word.replace('-', HYPHEN));
	return fitText(whole, PLACES.title, SIZES.title, 'semibold', count);
}

/** A note at the lower end of a body, and the body without it. */
export function withNote(
	body: Box,
	note: string | null
): { readonly shapes: readonly TextShape[]; readonly body: Box } {
	if (note === null) return { shapes: [], body };
	const fitted = fitText(note, { width: body.width, height: MOST.note }, SIZES.note, 'regular');
	const y = body.y + body.height - fitted.height;
	const shape: TextShape = {
		kind: 'text',
		placeholder: 'note',
		box: { x: body.x, y, width: body.width, height: fitted.height },
		paragraphs: [plain(fitted.text, fitted.size, { colour: QUIET })]
	};
	return { shapes: [shape], body: { ...body, height: body.height - fitted.height - GAP.note } };
}

/** Stands under sentences that are not all there. */
const MORE_IN_NOTES = 'The notes say more.';

/**
 * Sentences as bullets in a box, at the largest size at which all fit. Where they fit at none, those
 * that have no room are left out whole, for the speaker to say; none is cut.
 */
export function pointsShape(
	points: readonly string[],
	box: Box,
	sizes: readonly number[]
): TextShape {
	const width = box.width - BULLET_INDENT;
	const before = (size: number) => size * 0.6;
	const heightOf = (point: string, size: number) =>
		fitText(point, { width, height: Infinity }, [size], 'regular').height + before(size);
	const fits = (size: number) =>
		points.reduce((sum, point) => sum + heightOf(point, size), 0) <= box.height;
	const fitting = sizes.find(fits);
	const size = fitting ?? sizes.at(-1) ?? 12;
	let left = fitting === undefined ? box.height - heightOf(MORE_IN_NOTES, size) : Infinity;
	const shown = points.filter((point) => {
		const height = heightOf(point, size);
		if (height > left) return false;
		left -= height;
		return true;
	});
	const paragraphs = shown.map((point, index): Paragraph => ({
		runs: [{ text: oneLine(point) }],
		size,
		bullet: true,
		before: index === 0 ? 0 : before(size)
	}));
	const more: Paragraph = {
		...plain(MORE_IN_NOTES, size, { colour: QUIET }),
		before: shown.length === 0 ? 0 : before(size)
	};
	return {
		kind: 'text',
		placeholder: 'body',
		box,
		paragraphs: fitting === undefined ? [...paragraphs, more] : paragraphs
	};
}

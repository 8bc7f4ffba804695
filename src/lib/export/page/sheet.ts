import { INK, PAPER, QUIET, RULE } from '../../style/palette.ts';
import type { Space } from '../../style/space.ts';
import { PICTURE_FONT_FAMILY, type TextStyle } from '../../style/typeface.ts';
import type { ChartCaption } from '../../view/chart-caption.ts';
import { escapeXml } from '../../style/escape-xml.ts';
import { termsLines } from '../../view/source-lines.ts';
import { innerOf, type Drawing } from '../svg/drawing.ts';
import { asSentences } from './as-sentences.ts';
import { textBlock } from './text-block.ts';

/** A picture for a document: as wide as the text on A4, in points, and in pixels as they are painted. */
export const DOCUMENT = { width: 450, pixels: 1200 } as const;

/** Pixels to the inch at which it is that wide. */
export const DOCUMENT_DENSITY = (DOCUMENT.pixels / DOCUMENT.width) * 72;

/** Space around everything on it, in points. */
const MARGIN = 16;

/** The space of a drawing in a document. */
export const DOCUMENT_SPACE: Space = {
	width: DOCUMENT.width - 2 * MARGIN,
	height: null,
	type: { base: 10.5, small: 9.5, least: 9 },
	dense: false
};

const STYLES: Readonly<Record<'title' | 'subtitle' | 'note', TextStyle>> = {
	title: { size: 15, weight: 'semibold' },
	subtitle: { size: 10.5, weight: 'regular' },
	note: { size: 9, weight: 'regular' }
};

/** A part of a sheet, by what it is to someone who hears it instead of seeing it. */
export interface SheetBlock {
	readonly role: 'ground' | 'title' | 'subtitle' | 'drawing' | 'words' | 'notes';
	/** Elements of SVG, in the sheet's own units. */
	readonly svg: string;
}

/** A finished picture: SVG text and its size in pixels. */
export interface Sheet {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
	/** Pixels of the picture for each of those it was laid out in. */
	readonly scale: number;
	/** What the picture is made of, in reading order. */
	readonly blocks: readonly SheetBlock[];
}

/** The words around a drawing. */
export type SheetCaption = Pick<ChartCaption, 'title' | 'subtitle' | 'alt' | 'notes' | 'source'> & {
	/** Which part of a cut chart this is; stands after the title: ` (2 of 3)`. */
	readonly part?: string;
};

/**
 * A chart as one sheet that needs no page around it: title, subtitle, drawing, notes, source, licence
 * and the day it was made, on white, as high as all that is.
 *
 * @param madeOn the day in words, for example `29 May 2012`
 */
export function sheetOf(caption: SheetCaption, drawing: Drawing, madeOn: string): Sheet {
	const { width } = DOCUMENT;
	const styles = STYLES;
	const inner = width - 2 * MARGIN;

	const title = textBlock(caption.title, styles.title, inner);
	const subtitle = textBlock(caption.subtitle, styles.subtitle, inner);
	const notes = notesOf(caption, madeOn).map((note) => textBlock(note, styles.note, inner));
	const footHeight = notes.reduce((sum, note) => sum + note.height, 0);

	const subtitleTop = MARGIN + title.height + styles.subtitle.size * 0.4;
	const top = Math.ceil(subtitleTop + subtitle.height + styles.subtitle.size * 1.3);
	const belowRule = styles.note.size * 0.75 + footHeight + MARGIN * 0.75;
	const height = Math.ceil(top + drawing.height + RULE_GAP + belowRule);
	const rule = top + drawing.height + RULE_GAP;

	let y = rule + styles.note.size * 0.75;
	const foot = notes.map((note) => {
		const markup = note.at(MARGIN, y, QUIET);
		y += note.height;
		return markup;
	});
	const blocks: readonly SheetBlock[] = [
		{
			role: 'ground',
			svg: `<rect width="${width}" height="${height}" fill="${PAPER}"/>`
		},
		{ role: 'title', svg: title.at(MARGIN, MARGIN, INK) },
		{ role: 'subtitle', svg: subtitle.at(MARGIN, subtitleTop, QUIET) },
		{
			role: 'drawing',
			svg: `<g transform="translate(${MARGIN} ${top})">${innerOf(drawing.svg)}</g>`
		},
		{
			role: 'ground',
			svg: `<line x1="${MARGIN}" x2="${width - MARGIN}" y1="${rule}" y2="${rule}" stroke="${RULE}"/>`
		},
		{ role: 'notes', svg: foot.join('\n') }
	];
	const scale = DOCUMENT.pixels / width;
	const size = { width: DOCUMENT.pixels, height: Math.round(height * scale) };
	const layout = { width, height: size.height / scale };
	const svg = sheetSvg(blocks, size, layout, caption.title, descriptionOf(caption, madeOn));
	return { svg, ...size, scale, blocks };
}

/** What a picture says of itself to someone who cannot see it. */
export function descriptionOf(caption: SheetCaption, madeOn: string): string {
	return asSentences([caption.subtitle, caption.alt, ...notesOf(caption, madeOn)]);
}

/**
 * Blocks as a picture.
 *
 * @param size in pixels
 * @param layout the width and height that the blocks are laid out in
 */
export function sheetSvg(
	blocks: readonly SheetBlock[],
	size: Pick<Sheet, 'width' | 'height'>,
	layout: { readonly width: number; readonly height: number },
	title: string,
	description: string | null = null
): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${layout.width} ${layout.height}" font-family="${PICTURE_FONT_FAMILY}" role="img" lang="en-GB">`,
		`<title>${escapeXml(title)}</title>`,
		...(description === null ? [] : [`<desc>${escapeXml(description)}</desc>`]),
		...blocks.map((block) => block.svg),
		'</svg>'
	].join('\n');
}

/** Space between the drawing and the rule under it, in points. */
const RULE_GAP = 10;

/** Everything under a picture: the chart's own notes, then source, licence and date. */
export function notesOf(
	{ notes, source }: Pick<ChartCaption, 'notes' | 'source'>,
	madeOn: string
): readonly string[] {
	return [...notes, source.line, ...termsLines(source, madeOn)];
}

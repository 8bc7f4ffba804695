import { INK, PAPER, QUIET, RULE } from '../look/palette.ts';
import { LINE_SPACING, PICTURE_FONT_FAMILY, WEIGHTS, type TextStyle } from '../look/typeface.ts';
import { wrapText } from '../look/wrap-text.ts';
import type { FigureCaption } from '../view/figure-view.ts';
import { escapeXml } from './escape-xml.ts';

/** Width of every exported picture, in pixels, whatever the window. */
export const SHEET_WIDTH = 1200;
/** Space around everything on the sheet, in pixels. */
const MARGIN = 48;
/** Width a drawing has on the sheet, in pixels. */
export const DRAWING_WIDTH = SHEET_WIDTH - 2 * MARGIN;

const TITLE: TextStyle = { size: 36, weight: 'semibold' };
const SUBTITLE: TextStyle = { size: 22, weight: 'regular' };
const NOTE: TextStyle = { size: 16, weight: 'regular' };

/** A finished picture: SVG text and its size in pixels. */
export interface Sheet {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/** A drawing in normal form, with its size in pixels. */
export interface DrawnFigure {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/**
 * A figure as one sheet that needs no page around it: title, subtitle, drawing, source, licence
 * and the day it was made, on white.
 *
 * @param drawing drawn `DRAWING_WIDTH` wide
 * @param madeOn the day in words, for example `29 May 2012`
 */
export function sheetOf(caption: FigureCaption, drawing: DrawnFigure, madeOn: string): Sheet {
	const title = lines(caption.title, TITLE, MARGIN + TITLE.size);
	const subtitle = lines(caption.subtitle, SUBTITLE, title.next + SUBTITLE.size * 0.3);
	const top = Math.ceil(subtitle.next + 6);
	const rule = top + drawing.height + 26;
	const notes = notesOf(caption, madeOn);
	let baseline = rule + NOTE.size * 1.75;
	const foot = notes.map((note) => {
		const placed = lines(note, NOTE, baseline);
		baseline = placed.next;
		return placed.markup(QUIET);
	});
	const height = Math.ceil(baseline - NOTE.size + MARGIN * 0.75);

	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${SHEET_WIDTH}" height="${height}" viewBox="0 0 ${SHEET_WIDTH} ${height}" font-family="${PICTURE_FONT_FAMILY}" role="img" lang="en-GB">`,
		`<title>${escapeXml(caption.title)}</title>`,
		`<desc>${escapeXml([caption.subtitle, caption.alt, ...notes].join('. '))}</desc>`,
		`<rect width="${SHEET_WIDTH}" height="${height}" fill="${PAPER}"/>`,
		title.markup(INK),
		subtitle.markup(QUIET),
		`<g transform="translate(${MARGIN} ${top})">${innerOf(drawing.svg)}</g>`,
		`<line x1="${MARGIN}" x2="${SHEET_WIDTH - MARGIN}" y1="${rule}" y2="${rule}" stroke="${RULE}"/>`,
		...foot,
		'</svg>'
	].join('\n');
	return { svg, width: SHEET_WIDTH, height };
}

/** Source, licence and date, as they stand under every picture. */
export function notesOf({ source }: FigureCaption, madeOn: string): readonly string[] {
	const licence = source.licence === null ? [] : [`Licence: ${source.licence}`];
	return [source.line, ...licence, `Drawn with Fourpoint on ${madeOn}`];
}

/** Wrapped lines from a first baseline on; `next` is the baseline that would follow. */
function lines(text: string, style: TextStyle, baseline: number) {
	const wrapped = wrapText(text, DRAWING_WIDTH, style);
	const pitch = style.size * LINE_SPACING;
	return {
		next: baseline + wrapped.length * pitch,
		markup: (fill: string) =>
			wrapped
				.map((line, index) => {
					const y = Math.round((baseline + index * pitch) * 100) / 100;
					return `<text x="${MARGIN}" y="${y}" font-size="${style.size}" font-weight="${WEIGHTS[style.weight]}" fill="${fill}">${escapeXml(line)}</text>`;
				})
				.join('\n')
	};
}

/** What stands between the tags of the outer `<svg>`. */
function innerOf(svg: string): string {
	return svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
}

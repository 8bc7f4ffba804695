import { escapeXml } from '../../look/escape-xml.ts';
import { INK, PAPER, QUIET, RULE } from '../../look/palette.ts';
import { PICTURE_FONT_FAMILY } from '../../look/typeface.ts';
import type { PackTitle } from '../../view/pack.ts';
import type { Frame } from '../frames.ts';
import { notesOf, type Sheet, type SheetBlock } from '../sheet.ts';
import { textBlock } from '../text-block.ts';

/** Side of a square sheet, in pixels; other sheets have its area. */
const SIDE = 720;
const MARGIN = 48;
const SIZES = { title: 52, subtitle: 24, line: 18, note: 13 } as const;
/** Share of the height above the lower end of the title. */
const HORIZON = 0.46;

/** The first page of a pack: what it is about, large, in the middle of the sheet. */
export function titleSheet(
	slide: PackTitle,
	madeOn: string,
	frame: Pick<Frame, 'width' | 'height'>
): Sheet {
	const width = Math.round(SIDE * Math.sqrt(frame.width / frame.height));
	const scale = frame.width / width;
	const height = Math.round((frame.height / scale) * 1000) / 1000;
	const inner = width - 2 * MARGIN;
	const block = (text: string, size: number, weight: 'regular' | 'semibold', most: number) =>
		textBlock(text, { size, weight }, inner, most);

	const title = block(slide.title, SIZES.title, 'semibold', 3);
	const subtitle = block(slide.subtitle, SIZES.subtitle, 'regular', 3);
	const horizon = height * HORIZON;
	let y = horizon + subtitle.height + SIZES.line;
	const lines = slide.lines.map((text) => {
		const line = block(text, SIZES.line, 'regular', 2);
		const markup = line.at(MARGIN, y, QUIET);
		y += line.height;
		return markup;
	});
	const notes = notesOf(slide, madeOn).map((text) => block(text, SIZES.note, 'regular', 3));
	let foot = height - MARGIN * 0.75 - notes.reduce((sum, note) => sum + note.height, 0);
	const rule = foot - SIZES.note * 0.75;
	const noteMarkup = notes.map((note) => {
		const markup = note.at(MARGIN, foot, QUIET);
		foot += note.height;
		return markup;
	});
	const blocks: readonly SheetBlock[] = [
		{ role: 'ground', svg: `<rect width="${width}" height="${height}" fill="${PAPER}"/>` },
		{ role: 'title', svg: title.at(MARGIN, horizon - title.height - 8, INK) },
		{ role: 'subtitle', svg: subtitle.at(MARGIN, horizon, QUIET) + lines.join('') },
		{
			role: 'ground',
			svg: `<line x1="${MARGIN}" x2="${width - MARGIN}" y1="${rule}" y2="${rule}" stroke="${RULE}"/>`
		},
		{ role: 'notes', svg: noteMarkup.join('') }
	];
	const picture = { width: Math.round(width * scale), height: Math.round(height * scale) };
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${picture.width}" height="${picture.height}" viewBox="0 0 ${width} ${height}" font-family="${PICTURE_FONT_FAMILY}" role="img" lang="en-GB">`,
		`<title>${escapeXml([slide.title, slide.subtitle, ...slide.lines].join('. '))}</title>`,
		...blocks.map((each) => each.svg),
		'</svg>'
	].join('\n');
	return { svg, ...picture, scale, blocks };
}

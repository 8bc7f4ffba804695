import { escapeXml } from './escape-xml.ts';
import { lineStart, lineWidth } from './fonts/line-width.ts';
import type { Run, Typeface } from './fonts/typeface.ts';
import { svgTree } from './svg-tree.ts';
import { textLines, type TextLine } from './text-lines.ts';

const TEXT = /<text[\s>][\s\S]*?<\/text>/g;

/**
 * A picture with its text as shapes: it looks the same in every program, and its words can no longer
 * be edited. Title and description stay, so it still says what it shows.
 *
 * @param svg a sheet, without fonts inside
 */
export function outlinedSvg(svg: string, typeface: Typeface): string {
	return svg.replace(TEXT, (element) => {
		const [text] = svgTree(element).children;
		if (text === undefined) return '';
		return textLines(text)
			.map((line) => outlined(line, typeface))
			.filter((path) => path !== '')
			.join('\n');
	});
}

function outlined(line: TextLine, typeface: Typeface): string {
	const { size, weight, anchor, fill, y } = line;
	const set = typeface.setLine(line.text, weight);
	let x = lineStart(line.x, lineWidth(set.runs, size), anchor);
	let shapes = '';
	for (const run of set.runs) {
		const { path, width } = runShapes(run, size, x, y);
		shapes += path;
		x += width;
	}
	return shapes === '' ? '' : `<path fill="${escapeXml(fill)}" d="${shapes}"/>`;
}

function runShapes(
	{ font: { shaper }, text }: Run,
	size: number,
	startX: number,
	baseline: number
) {
	const scale = size / shaper.unitsPerEm;
	const { glyphs, positions } = shaper.layout(text, []);
	let x = startX;
	let path = '';
	for (const [index, glyph] of glyphs.entries()) {
		const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
		const [left, base] = [x + xOffset * scale, baseline - yOffset * scale];
		path += glyph.path.transform(scale, 0, 0, -scale, left, base).toSVG();
		x += xAdvance * scale;
	}
	return { path, width: x - startX };
}

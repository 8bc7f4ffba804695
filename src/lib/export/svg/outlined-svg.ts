import { escapeXml } from '../../style/escape-xml.ts';
import { lineStart, lineWidth } from '../fonts/line-width.ts';
import { runPath } from '../fonts/run-path.ts';
import type { Typeface } from '../fonts/typeface.ts';
import { svgTree } from './svg-tree.ts';
import { textLines, type TextLine } from '../page/text-lines.ts';

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
	const { runs } = typeface.setLine(line.text, weight);
	let x = lineStart(line.x, lineWidth(runs, size), anchor);
	return runs
		.map((run) => {
			const { data, width } = runPath(run);
			const scale = size / run.font.shaper.unitsPerEm;
			const place = `translate(${rounded(x)} ${rounded(y)}) scale(${scale} ${-scale})`;
			x += width * scale;
			return data === ''
				? ''
				: `<path fill="${escapeXml(fill)}" transform="${place}" d="${data}"/>`;
		})
		.join('');
}

function rounded(pixels: number): number {
	return Math.round(pixels * 100) / 100;
}

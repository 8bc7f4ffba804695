import { firstBaseline } from '../../../style/baseline.ts';
import { INK } from '../../../style/palette.ts';
import { runsMarkup } from '../../../style/text-markup.ts';
import { textWidth } from '../../../style/text-width.ts';
import type { Weight } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import { BULLET_INDENT, LINE_HEIGHT, type Paragraph, type Run } from '../slide/paragraphs.ts';
import type { Box } from '../slide/shape.ts';

/** Paragraphs as SVG, set in a box as a presentation sets them. */
export function paragraphLines(
	paragraphs: readonly Paragraph[],
	box: Box,
	anchor: 'top' | 'middle' | 'bottom' = 'top'
): string {
	const set = paragraphs.map((paragraph) => linesOf(paragraph, box.width));
	const height = set.reduce(
		(sum, { lines, pitch, before }) => sum + before + lines.length * pitch,
		0
	);
	const spare = box.height - height;
	let y = box.y + (anchor === 'top' ? 0 : anchor === 'middle' ? spare / 2 : spare);
	return set
		.map(({ lines, size, pitch, before, indent, bullet }) => {
			y += before;
			const baseline = y + firstBaseline(size, LINE_HEIGHT);
			const mark = bullet ? lineText([{ text: '•' }], box.x, baseline, size) : '';
			const markup = lines.map((runs, index) =>
				lineText(runs, box.x + indent, baseline + index * pitch, size)
			);
			y += lines.length * pitch;
			return mark + markup.join('');
		})
		.join('');
}

function linesOf({ runs, size: own, bullet = false, before = 0 }: Paragraph, width: number) {
	const size = runs[0]?.size ?? own;
	const indent = bullet ? BULLET_INDENT : 0;
	return {
		lines: wrapped(runs, size, width - indent),
		size,
		pitch: size * LINE_HEIGHT,
		before,
		indent,
		bullet
	};
}

/** Runs in lines: a short first run, such as a grade's number, stays with what follows it. */
function wrapped(runs: readonly Run[], size: number, width: number): readonly (readonly Run[])[] {
	const [first, ...others] = runs;
	const last = others.at(-1) ?? first;
	if (first === undefined || last === undefined) return [];
	if (others.length === 0) return split(first, size, width).map((text) => [{ ...first, text }]);
	const lead = textWidth(first.text, { size, weight: weightOf(first) });
	const [line = '', ...rest] = split(last, size, Math.max(1, width - lead));
	return [
		[first, { ...last, text: ` ${line.trimStart()}` }],
		...rest.map((text) => [{ ...last, text }])
	];
}

function split(run: Run, size: number, width: number): readonly string[] {
	return wrapText(run.text.replace(/[^\S\u00a0]+/g, ' '), width, { size, weight: weightOf(run) });
}

function weightOf({ bold = false }: Run): Weight {
	return bold ? 'semibold' : 'regular';
}

function lineText(runs: readonly Run[], x: number, y: number, size: number): string {
	const marked = runs.map((run) => ({
		text: run.text,
		weight: weightOf(run),
		fill: run.colour ?? INK
	}));
	return runsMarkup(marked, { x: rounded(x), y: rounded(y), size });
}

function rounded(points: number): number {
	return Math.round(points * 100) / 100;
}

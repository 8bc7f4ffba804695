import { lookOf } from '../../src/lib/style/cell-look.ts';
import { cellMarkup } from '../../src/lib/style/cell-markup.ts';
import { textMarkup } from '../../src/lib/style/text-markup.ts';
import { GRADE_COLOURS, PAPER, QUIET, RULE } from '../../src/lib/style/palette.ts';
import { textWidth } from '../../src/lib/style/text-width.ts';
import { PICTURE_FONT_FAMILY, type TextStyle } from '../../src/lib/style/typeface.ts';
import { wrapText } from '../../src/lib/style/wrap-text.ts';
import type { HeatmapView } from '../../src/lib/view/chart/heatmap/grade-heatmap.ts';
import type { GridCell } from '../../src/lib/view/grade-grid.ts';
import type { OverviewView } from '../../src/lib/view/pack/overview.ts';

/** Size that shared links are previewed at, in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 56;

const PALETTE = 'blue-orange';
const COLOURS = GRADE_COLOURS[PALETTE];

/** Left edge and widths of the grid of grades. */
const GRID = { x: 520, label: 330, cell: 138, top: 84 };

const NAME: TextStyle = { size: 52, weight: 'semibold' };
const WHAT: TextStyle = { size: 25, weight: 'regular' };
const MESSAGE: TextStyle = { size: 25, weight: 'semibold' };
const SOURCE: TextStyle = { size: 13, weight: 'regular' };
const LABEL: TextStyle = { size: 18, weight: 'regular' };
const WORD: TextStyle = { size: 18, weight: 'semibold' };

/** A preview of the site: its name, what it is for, and the grades of the report it is built with. */
export function socialCard(heatmap: HeatmapView, overview: OverviewView): string {
	const left = GRID.x - MARGIN - 48;
	const what = "See, compare and present the grades that inspectors give to children's services";
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="${PICTURE_FONT_FAMILY}">`,
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
		mark(MARGIN, 78, 72),
		textMarkup({ lines: ['Fourpoint'], x: MARGIN, y: 218, style: NAME }),
		textMarkup({ lines: wrapText(what, left, WHAT), x: MARGIN, y: 268, style: WHAT, fill: QUIET }),
		`<line x1="${MARGIN}" x2="${MARGIN + left}" y1="412" y2="412" stroke="${RULE}"/>`,
		textMarkup({
			lines: wrapText(overview.title, left, MESSAGE),
			x: MARGIN,
			y: 458,
			style: MESSAGE
		}),
		textMarkup({
			lines: wrapText(heatmap.source.line, left, SOURCE),
			x: MARGIN,
			y: 556,
			style: SOURCE,
			fill: QUIET
		}),
		grid(heatmap),
		'</svg>'
	].join('');
}

/** The four squares of the site's icon. */
function mark(x: number, y: number, side: number): string {
	const square = side * 0.46;
	return ([1, 2, 3, 4] as const)
		.map((grade, index) => {
			const at = (step: number) => step * (side - square);
			const { fill, edge } = COLOURS[grade];
			return `<rect x="${x + at(index % 2)}" y="${y + at(Math.floor(index / 2))}" width="${square}" height="${square}" fill="${fill}" stroke="${edge}"/>`;
		})
		.join('');
}

function grid({ columns, groups }: HeatmapView): string {
	const rows = groups.flatMap((group) => group.rows);
	const pitch = Math.min(34, (HEIGHT - GRID.top - MARGIN) / rows.length);
	const heads = columns.map(({ label }, index) => {
		const lines = wrapText(label, GRID.cell - 8, LABEL);
		const y = GRID.top - 14 - (lines.length - 1) * LABEL.size * 1.25;
		return textMarkup({ lines, x: GRID.x + GRID.label + index * GRID.cell, y, style: LABEL });
	});
	const body = rows.map(({ label, cells }, row) => {
		const y = GRID.top + row * pitch;
		const name = textMarkup({
			lines: [shortened(label, GRID.label - 16)],
			x: GRID.x,
			y: y + pitch * 0.66,
			style: LABEL
		});
		const boxes = cells.map((cell, column) =>
			box(cell, GRID.x + GRID.label + column * GRID.cell, y, pitch - 3)
		);
		return name + boxes.join('');
	});
	return heads.join('') + body.join('');
}

function box(cell: GridCell, x: number, y: number, height: number): string {
	const look = lookOf(cell, PALETTE);
	const ground = cellMarkup({ x, y, width: GRID.cell - 3, height }, look);
	const [shown] = cell.grades;
	if (shown === undefined) return ground;
	return (
		ground +
		textMarkup({
			lines: [`${shown.grade}  ${shown.word}`],
			x: x + 12,
			y: y + height * 0.7,
			style: WORD,
			fill: look.ink
		})
	);
}

/** One line; what does not fit gives way to an ellipsis. */
function shortened(text: string, width: number): string {
	if (textWidth(text, LABEL) <= width) return text;
	const [line = ''] = wrapText(text, width - textWidth('…', LABEL), LABEL);
	return `${line.replace(/[\s,]+$/, '')}…`;
}

import { belowMiddle, firstBaseline } from '../../../style/baseline.ts';
import { INK, QUIET, RULE, type Palette } from '../../../style/palette.ts';
import { textMarkup } from '../../../style/text-markup.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type { NativeSeries } from '../../../view/native-form.ts';
import { digits } from '../../../view/words/number-words.ts';
import { seriesLook } from '../series-look.ts';
import { gapOf } from '../slide/bars-layout.ts';
import { keyPlace } from '../slide/key-place.ts';
import { LINE_HEIGHT } from '../slide/paragraphs.ts';
import type { Box, ChartShape } from '../slide/shape.ts';
import { AXIS_SIZE } from '../write/chart-part.ts';

/** Space between a name and its bar, in points. */
const NAME_GAP = 6;

/** Bars with their names and numbers as SVG. */
export function chartMiniature(shape: ChartShape, palette: Palette): string {
	const { box, bars, plot, size, most } = shape;
	const area = { ...plot, x: box.x + plot.x, y: box.y + plot.y };
	const totals = bars.categories.map((_, row) =>
		bars.series.reduce((sum, { values }) => sum + Math.max(0, values[row] ?? 0), 0)
	);
	const largest = most ?? Math.max(1, ...totals) * 1.05;
	const rowHeight = area.height / Math.max(1, bars.categories.length);
	const thick = rowHeight / (1 + gapOf(bars));
	const rows = bars.categories.map(({ label, detail }, row) => {
		const top = area.y + row * rowHeight;
		const texts = detail === null ? [label] : [label, detail];
		let x = area.x;
		const drawn = bars.series.map((series) => {
			const width = (Math.max(0, series.values[row] ?? 0) / largest) * area.width;
			const bar = { x, y: top + (rowHeight - thick) / 2, width, height: thick };
			x += bars.stacked ? width : 0;
			return barWithNumber(series, row, bar, shape, palette);
		});
		return nameAt(texts, size, { ...area, y: top, height: rowHeight }, box.x) + drawn.join('');
	});
	return (
		(bars.unit === 'percent' ? percentAxis(area, largest, Math.min(size, AXIS_SIZE)) : '') +
		(bars.stacked ? keyOf(shape, palette) : '') +
		rows.join('') +
		`<line x1="${area.x}" y1="${area.y}" x2="${area.x}" y2="${area.y + area.height}" stroke="${QUIET}" stroke-width="0.75"/>`
	);
}

function barWithNumber(
	series: NativeSeries,
	row: number,
	bar: Box,
	{ bars, size }: ChartShape,
	palette: Palette
): string {
	const { values, words } = series;
	const value = values[row] ?? null;
	if (value === null || (bars.stacked && value === 0)) return '';
	const look = seriesLook(series, bars, palette);
	const shown = words[row] ?? `${digits(value)}${bars.unit === 'percent' ? '%' : ''}`;
	const edge = look.edge === null ? '' : ` stroke="${look.edge}" stroke-width="0.75"`;
	const rect = `<rect x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}" fill="${look.fill}"${edge}/>`;
	const baseline = bar.y + bar.height / 2 + belowMiddle(size);
	const number = textMarkup({
		lines: [shown],
		x: bars.stacked ? bar.x + bar.width / 2 : bar.x + bar.width + NAME_GAP,
		y: baseline,
		style: { size, weight: 'semibold' },
		fill: look.ink,
		anchor: bars.stacked ? 'middle' : 'start'
	});
	return rect + number;
}

/** Names stand at the left of their bars, against them. */
function nameAt(texts: readonly string[], size: number, row: Box, left: number): string {
	const right = row.x - NAME_GAP;
	const style = { size, weight: 'regular' } as const;
	const lines = texts.flatMap((text) => wrapText(text, right - left, style));
	const pitch = size * LINE_HEIGHT;
	const top = row.y + (row.height - lines.length * pitch) / 2;
	return lines
		.map((line, index) =>
			textMarkup({
				lines: [line],
				x: right,
				y: top + firstBaseline(size, LINE_HEIGHT) + index * pitch,
				style,
				anchor: 'end'
			})
		)
		.join('');
}

function percentAxis({ x, y, width, height }: Box, most: number, size: number): string {
	return [0, 25, 50, 75, 100]
		.filter((step) => step <= most)
		.map((step) => {
			const at = x + (step / most) * width;
			const words = textMarkup({
				lines: [`${step}%`],
				x: at,
				y: y + height + size * 1.4,
				style: { size, weight: 'regular' },
				fill: QUIET,
				anchor: 'middle'
			});
			return `<line x1="${at}" y1="${y}" x2="${at}" y2="${y + height}" stroke="${RULE}" stroke-width="0.5"/>${words}`;
		})
		.join('');
}

function keyOf(shape: ChartShape, palette: Palette): string {
	const { bars, box } = shape;
	const { size, widths, ...place } = keyPlace(shape);
	let x = box.x + place.x + size / 2;
	const y = box.y + shape.size;
	const style = { size, weight: 'regular' } as const;
	return bars.series
		.map((series, at) => {
			const { name } = series;
			const { fill, edge } = seriesLook(series, bars, palette);
			const square = size * 0.6;
			const swatch = `<rect x="${x}" y="${y - square / 2}" width="${square}" height="${square}" fill="${fill}" stroke="${edge ?? INK}" stroke-width="0.75"/>`;
			const word = textMarkup({ lines: [name], x: x + size, y: y + belowMiddle(size), style });
			x += widths[at] ?? 0;
			return swatch + word;
		})
		.join('');
}

import { textWidth } from '../../../style/text-width.ts';
import type { ChartShape } from './shape.ts';

/** Where the key of piled bars stands above them, in points from the left of the chart. */
export interface KeyPlace {
	readonly x: number;
	readonly width: number;
	readonly size: number;
	/** Of each name with the square before it and the space after it. */
	readonly widths: readonly number[];
}

/** The square before a name and the space after it, in ems. */
const AROUND = 3;

/** It begins where the bars do, further left where its names need that, and is set smaller before it is cut. */
export function keyPlace({ bars, size, box, plot }: Omit<ChartShape, 'kind'>): KeyPlace {
	const widthsAt = (at: number) =>
		bars.series.map(({ name }) => textWidth(name, { size: at, weight: 'regular' }) + AROUND * at);
	const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
	const needed = sum(widthsAt(size)) + size;
	const fitting = needed <= box.width ? size : Math.floor((size * box.width) / needed);
	const width = Math.min(box.width, needed);
	const x = Math.max(0, Math.min(plot.x, plot.x + plot.width - width));
	return { x, width, size: fitting, widths: widthsAt(fitting) };
}

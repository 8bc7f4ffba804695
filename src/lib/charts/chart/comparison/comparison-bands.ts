import type { ScaleBand } from 'd3';
import type { Grade } from '../../../domain/grade.ts';
import type { Box } from '../../../style/hatch-path.ts';
import type { PlacedComparison } from './comparison-rows.ts';

/** One box for each step behind rows that touch, so that a space parts them from the next rows. */
export function comparisonBands(
	rows: readonly PlacedComparison[],
	bands: ScaleBand<Grade>
): readonly Box[] {
	const stretches: { top: number; bottom: number }[] = [];
	for (const { band } of rows) {
		const last = stretches.at(-1);
		if (last?.bottom === band.top) last.bottom = band.bottom;
		else stretches.push({ ...band });
	}
	return stretches.flatMap(({ top, bottom }) =>
		bands.domain().map((grade) => ({
			x: bands(grade) ?? 0,
			y: top,
			width: bands.bandwidth(),
			height: bottom - top
		}))
	);
}

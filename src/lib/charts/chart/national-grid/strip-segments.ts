import { GRADES, type Grade } from '../../../domain/grade.ts';
import { textWidth } from '../../../style/text-width.ts';
import type { TextStyle } from '../../../style/typeface.ts';
import type { GridGroup } from '../../../view/chart/national-grid/grid-view.ts';

/** A stretch of a strip: how many rows stand at a grade. */
export interface StripSegment {
	readonly grade: Grade;
	/** As shares of the strip. */
	readonly from: number;
	readonly share: number;
	readonly count: number;
}

/** The stretches of a strip, best first; none for a grade that no row has. */
export function stripSegments({
	counts,
	graded
}: GridGroup['strips'][number]): readonly StripSegment[] {
	let before = 0;
	return GRADES.flatMap((grade) => {
		const count = counts[grade];
		if (count === 0) return [];
		const segment = { grade, from: before / graded, share: count / graded, count };
		before += count;
		return segment;
	});
}

/** Whether a stretch of that width has room for its number. */
export function hasRoomFor(count: number, width: number, style: TextStyle): boolean {
	return textWidth(String(count), style) + style.size * 0.3 <= width;
}

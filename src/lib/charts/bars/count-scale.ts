import { scaleLinear, type ScaleLinear } from 'd3';
import type { HeadlineCountsView } from '../../view/chart/headline-counts/headline-counts.ts';
import { fadesAfter } from './hedge-slices.ts';

/**
 * A scale for bars of counts. Unlike a percentage a count has no end of its own, so the scale stops
 * short of its room where the soft end of a hedged count would not fit otherwise.
 *
 * @param room in pixels
 * @param reach length of a soft end, in pixels
 */
export function countScale(
	{ topics, largest }: Pick<HeadlineCountsView, 'topics' | 'largest'>,
	room: number,
	reach: number
): ScaleLinear<number, number> {
	const scale = scaleLinear([0, Math.max(1, largest)], [0, room]);
	const tooLong = topics.some(({ rows }) =>
		rows.some(({ count, hedge }) => fadesAfter(hedge) && scale(count ?? 0) + reach > room)
	);
	return tooLong ? scale.range([0, Math.max(0, room - reach)]) : scale;
}

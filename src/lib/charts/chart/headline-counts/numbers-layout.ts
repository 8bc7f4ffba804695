import type { Space } from '../../../style/space.ts';
import type { HeadlineCountsView } from '../../../view/chart/headline-counts/headline-counts.ts';
import { grown, isSlide } from '../../numbers/growing.ts';
import { numberList } from '../../numbers/number-list.ts';
import { moved } from '../../text/stack-text.ts';
import { numberColumns } from './number-columns.ts';
import { numberRows } from './number-rows.ts';
import type { PlacedNumbers } from './placed-numbers.ts';

/**
 * Large numbers in columns with the list of the others under them. On a slide that they have to
 * themselves they take its whole width and height, one under the other.
 */
export function numbersLayout(view: HeadlineCountsView, space: Space): PlacedNumbers {
	return grown(space, (scale) =>
		isSlide(space) && view.beneath.length === 0
			? numberRows(view.numbers, space, scale)
			: withList(view, space, scale)
	);
}

function withList(view: HeadlineCountsView, space: Space, scale: number): PlacedNumbers {
	const large = numberColumns(view.numbers, space, scale);
	if (view.beneath.length === 0) return large;
	const top = large.height + space.type.base * scale;
	const room = { ...space, height: isSlide(space) ? (space.height ?? 0) - top : null };
	const list = numberList(view.beneath, room, scale);
	return {
		height: top + list.height,
		rules: [
			...large.rules,
			...list.rules.map((y) => ({ x: 0, y: top + y, width: space.width, heavy: false }))
		],
		texts: [...large.texts, ...moved(list.texts, top)]
	};
}

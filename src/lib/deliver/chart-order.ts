import { today } from '../domain/calendar.ts';
import type { Palette } from '../style/palette.ts';
import type { ChartView } from '../view/kinds.ts';
import { chartSlide } from '../view/pack/pack.ts';
import type { Order, Size } from './order.ts';

/** The order for one chart, to be made today. */
export function chartOrder(
	view: ChartView,
	palette: Palette,
	size: Size,
	transparent = false
): Order {
	return {
		slides: [chartSlide(view)],
		stem: view.fileStem,
		title: view.title,
		subject: view.subtitle,
		palette,
		madeOn: today(),
		size,
		transparent
	};
}

import type { ChartView } from '../kinds.ts';
import type { PackChart } from './pack.ts';

/** The chart of a slide under the title that its reader has given it. */
export function titledChart({ view, title }: PackChart): ChartView {
	return title === view.title ? view : { ...view, title, titleIsOwn: true };
}

import type { IsoDay } from '../domain/iso-date.ts';
import type { Frame } from '../export/page/frames.ts';
import type { Palette } from '../style/palette.ts';
import type { ChartView } from '../view/kinds.ts';
import type { PackSlide } from '../view/pack/pack.ts';
import { titledChart } from '../view/pack/titled-chart.ts';

/** A frame to fill, or a picture of 1,200 pixels across, times a scale. */
export type Size = { readonly frame: Frame } | { readonly frame: null; readonly scale: 1 | 2 | 4 };

/** A picture as it is laid out. */
export const PLAIN_SIZE: Size = { frame: null, scale: 1 };

/** What is to be made, and how. */
export interface Order {
	/** What goes in, in this order; only some forms have a place for slides that are no chart. */
	readonly slides: readonly PackSlide[];
	/** Name of a file that holds them all, without its ending. */
	readonly stem: string;
	/** What a file says of itself: its title, and what it is about in a few words. */
	readonly title: string;
	readonly subject: string;
	readonly palette: Palette;
	/** The day that stands under every chart; the same order and day give the same bytes. */
	readonly madeOn: IsoDay;
	readonly size: Size;
	/** Whether pictures have no white ground; pages are paper and keep it. */
	readonly transparent: boolean;
	/** Told how many slides are done. */
	readonly onProgress?: (done: number, of: number) => void;
}

/** The charts of an order, under the titles that their slides have. */
export function chartsIn({ slides }: Pick<Order, 'slides'>): readonly ChartView[] {
	return slides.flatMap((slide) => (slide.kind === 'chart' ? [titledChart(slide)] : []));
}

/** Lets a page show how far it is. */
export function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

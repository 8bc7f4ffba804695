import { drawChart } from '#lib/charts/draw-chart.ts';
import type { IsoDay } from '#lib/domain/iso-date.ts';
import type { Frame } from '#lib/export/page/frames.ts';
import { packPages } from '#lib/export/pack/pack-pages.ts';
import { slidesOf } from '#lib/export/pptx/deck.ts';
import { slideMiniature } from '#lib/export/pptx/preview/slide-miniature.ts';
import { packSource } from '#lib/export/pptx/slide/pack-source.ts';
import type { Palette } from '#lib/style/palette.ts';
import type { Space } from '#lib/style/space.ts';
import type { ChartView } from '#lib/view/kinds.ts';
import type { PackSlide } from '#lib/view/pack/pack.ts';

/** What the pictures of slides depend on besides the slides. */
export interface PictureLook {
	readonly palette: Palette;
	readonly madeOn: IsoDay;
	/** Size of the pages; `null` for a presentation. */
	readonly frame: Frame | null;
}

/** What the file will show of one slide, as SVG: one picture for each slide or page that it makes. */
export function slidePictures(
	slide: PackSlide,
	{ palette, madeOn, frame }: PictureLook
): readonly string[] {
	if (frame !== null) {
		const pages = packPages(slide, { frame, palette, madeOn, draw: drawChart });
		return pages.map(({ sheet }) => sheet.svg);
	}
	const draw = (view: ChartView, space: Space) => drawChart(view, space, palette);
	const source = packSource(slide, draw);
	return slidesOf(source, { palette, madeOn }).map((placed) => slideMiniature(placed, palette));
}

import { NODE_KIT } from '../../src/lib/deliver/node-kit.ts';
import { fileName, makeFiles, type Format } from '../../src/lib/deliver/format.ts';
import type { MadeFile } from '../../src/lib/deliver/made-file.ts';
import type { Order as FileOrder } from '../../src/lib/deliver/order.ts';
import type { Inspection } from '../../src/lib/domain/inspection.ts';
import type { IsoDay } from '../../src/lib/domain/iso-date.ts';
import type { ChartView } from '../../src/lib/view/kinds.ts';
import type { ManyPack } from '../../src/lib/view/pack/pack-of-many.ts';
import { packCharts } from '../../src/lib/view/pack/pack-charts.ts';
import { chartSlide, packSlides, type PackSlide } from '../../src/lib/view/pack/pack.ts';
import { placeAndDate, subjectWords } from '../../src/lib/view/words/place-words.ts';
import type { Order } from './arguments.ts';

/** What is made in one go: a file, or the numbered files of a chart that is too long for one. */
export interface Job {
	/** Of the file, unless it has to be numbered. */
	readonly name: string;
	readonly make: () => Promise<readonly MadeFile[]>;
}

type Look = Pick<Order, 'formats' | 'palette' | 'size' | 'transparent'> & {
	readonly today: IsoDay;
};

/** The files of one inspection, in the order in which they were asked for. */
export function jobsOf(
	inspection: Inspection,
	views: readonly ChartView[],
	look: Look
): readonly Job[] {
	return look.formats.flatMap((format) =>
		format.joins
			? [jobOf(format, inspection, views, look)]
			: views.map((view) => jobOf(format, inspection, [view], look))
	);
}

/** The packs of an authority, one file a form. */
export function packJobs(stem: string, make: () => ManyPack, look: Look): readonly Job[] {
	const { palette, today, size, transparent } = look;
	return look.formats.map((format) => ({
		name: fileName(format, stem, size),
		make: () => {
			const pack = make();
			const slides = format.joinsWords
				? pack.slides
				: pack.slides.filter((slide) => slide.kind === 'chart');
			const order: FileOrder = { ...pack, slides, palette, madeOn: today, size, transparent };
			return makeFiles(format, order, NODE_KIT);
		}
	}));
}

/** Charts that go into one file are named after their inspection, unless there is only one. */
function jobOf(
	format: Format,
	inspection: Inspection,
	views: readonly ChartView[],
	{ palette, today, size, transparent }: Look
): Job {
	const only = views.length === 1 ? views[0] : undefined;
	const order: FileOrder = {
		slides: format.joinsWords ? slidesWith(inspection, views) : pagesOf(inspection, views),
		stem: only?.fileStem ?? inspection.key,
		title: only?.title ?? placeAndDate(inspection),
		subject: only?.subtitle ?? subjectWords(inspection),
		palette,
		madeOn: today,
		size,
		transparent
	};
	return {
		name: fileName(format, order.stem, size),
		make: () => makeFiles(format, order, NODE_KIT)
	};
}

/** The slides of the full pack with only these charts; a chart alone is a slide by itself. */
function slidesWith(inspection: Inspection, views: readonly ChartView[]): readonly PackSlide[] {
	return views.length === 1 ? views.map(chartSlide) : packSlides(inspection, views);
}

/** Charts that follow one another as pages, those that share one together. */
function pagesOf(inspection: Inspection, views: readonly ChartView[]): readonly PackSlide[] {
	return (views.length === 1 ? views : packCharts(inspection, views)).map(chartSlide);
}

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

/** What is to be made, and whether everything that was asked for can be. */
export interface Ordered {
	readonly jobs: readonly Job[];
	readonly whole: boolean;
}

type Look = Pick<Order, 'formats' | 'palette' | 'size' | 'transparent'> & {
	readonly today: IsoDay;
};

/** What goes into a file, and what the file says of itself. */
type Contents = Pick<FileOrder, 'slides' | 'stem' | 'title' | 'subject'>;

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
	return look.formats.map((format) =>
		jobFor(format, stem, look, () => {
			const pack = make();
			const isIn = ({ kind }: PackSlide) => format.joinsWords || kind === 'chart';
			return { ...pack, slides: pack.slides.filter(isIn) };
		})
	);
}

/** The files of charts of many inspections: each by itself, as its page saves it. */
export function chartJobs(views: readonly ChartView[], look: Look): readonly Job[] {
	return views.flatMap((view) =>
		look.formats.map((format) => {
			const { fileStem: stem, title, subtitle: subject } = view;
			const contents = { slides: [chartSlide(view)], stem, title, subject };
			return jobFor(format, stem, look, () => contents);
		})
	);
}

/** Charts that go into one file are named after their inspection, unless there is only one. */
function jobOf(
	format: Format,
	inspection: Inspection,
	views: readonly ChartView[],
	look: Look
): Job {
	const only = views.length === 1 ? views[0] : undefined;
	const contents = {
		slides: format.joinsWords ? slidesWith(inspection, views) : pagesOf(inspection, views),
		stem: only?.fileStem ?? inspection.key,
		title: only?.title ?? placeAndDate(inspection),
		subject: only?.subtitle ?? subjectWords(inspection)
	};
	return jobFor(format, contents.stem, look, () => contents);
}

function jobFor(
	format: Format,
	stem: string,
	{ palette, today: madeOn, size, transparent }: Look,
	contentsOf: () => Contents
): Job {
	return {
		name: fileName(format, stem, size),
		make: () => {
			const order = { ...contentsOf(), palette, madeOn, size, transparent };
			return makeFiles(format, order, NODE_KIT);
		}
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

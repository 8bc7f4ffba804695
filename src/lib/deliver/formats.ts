import { frameNamed } from '../export/page/frames.ts';
import type { Format, Offer } from './format.ts';
import { PLAIN_SIZE } from './order.ts';

/** Every form there is, in the order in which a reader meets them. */
export const FORMATS: readonly Format[] = [
	{
		key: 'pptx',
		name: 'PowerPoint',
		use: 'the full pack of an inspection as slides that can be edited',
		joins: true,
		joinsWords: true,
		browserOnly: false,
		framed: false,
		chartOffers: [{ key: 'pptx', name: 'PowerPoint', use: 'a slide to edit', size: PLAIN_SIZE }],
		packOffers: [
			{
				key: 'pptx',
				name: 'PowerPoint',
				use: 'tables, charts and words that can be edited, with notes',
				size: PLAIN_SIZE
			}
		],
		ending: () => '.pptx',
		load: () => import('./formats/pptx.ts')
	},
	{
		key: 'png',
		name: 'PNG',
		use: 'a picture',
		joins: false,
		joinsWords: false,
		browserOnly: false,
		framed: true,
		chartOffers: [
			{
				key: 'png-slide',
				name: 'PNG for slides',
				use: '1920 × 1080, fills a 16:9 slide',
				size: { frame: frameNamed('slide') }
			},
			{
				key: 'png-slide-4k',
				name: 'PNG for slides, 4K',
				use: '3840 × 2160, for large screens',
				size: { frame: frameNamed('slide-4k') }
			},
			{
				key: 'png-document',
				name: 'PNG for a document',
				use: 'as wide as its text',
				size: { frame: null, scale: 2 }
			}
		],
		packOffers: [],
		ending: (size) => (size.frame === null ? `@${size.scale}x.png` : '.png'),
		load: () => import('./formats/png.ts')
	},
	{
		key: 'webp',
		name: 'WebP',
		use: 'a smaller picture',
		joins: false,
		joinsWords: false,
		browserOnly: true,
		framed: true,
		chartOffers: [],
		packOffers: [],
		ending: () => '.webp',
		load: () => import('./formats/webp.ts')
	},
	{
		key: 'pdf',
		name: 'PDF',
		use: 'the charts of an inspection on numbered pages',
		joins: true,
		joinsWords: false,
		browserOnly: false,
		framed: true,
		chartOffers: [{ key: 'pdf', name: 'PDF', use: 'a page of A4', size: PLAIN_SIZE }],
		packOffers: [
			{
				key: 'pdf',
				name: 'PDF, 16:9',
				use: 'the same on every screen',
				size: { frame: frameNamed('slide') }
			},
			{
				key: 'pdf-a4',
				name: 'PDF, A4',
				use: 'for paper',
				size: { frame: frameNamed('a4-portrait') }
			}
		],
		ending: () => '.pdf',
		load: () => import('./formats/pdf.ts')
	},
	{
		key: 'svg',
		name: 'SVG',
		use: 'sharp at any size, text stays text',
		joins: false,
		joinsWords: false,
		browserOnly: false,
		framed: true,
		chartOffers: [{ key: 'svg', name: 'SVG', use: 'sharp at any size', size: PLAIN_SIZE }],
		packOffers: [],
		ending: () => '.svg',
		load: () => import('./formats/svg.ts')
	},
	{
		key: 'svg-outlines',
		name: 'Outlines',
		use: 'the same with its text as shapes',
		joins: false,
		joinsWords: false,
		browserOnly: false,
		framed: false,
		chartOffers: [
			{ key: 'outlines', name: 'Outlines', use: 'the same, text as shapes', size: PLAIN_SIZE }
		],
		packOffers: [],
		ending: () => '-outlines.svg',
		load: () => import('./formats/svg-outlines.ts')
	},
	{
		key: 'csv',
		name: 'CSV',
		use: 'the numbers drawn',
		joins: false,
		joinsWords: false,
		browserOnly: false,
		framed: false,
		chartOffers: [{ key: 'csv', name: 'CSV', use: 'the numbers drawn', size: PLAIN_SIZE }],
		packOffers: [],
		ending: () => '.csv',
		load: () => import('./formats/csv.ts')
	}
];

/** A ready form, with what makes it. */
export interface OfferedFormat extends Offer {
	readonly format: Format;
}

type Offers = readonly [OfferedFormat, ...OfferedFormat[]];

function offered(offersOf: (format: Format) => readonly Offer[]): Offers {
	const [first, ...others] = FORMATS.flatMap((format) =>
		offersOf(format).map((offer) => ({ ...offer, format }))
	);
	if (first === undefined) throw new RangeError('No form is offered.');
	return [first, ...others];
}

/** What is offered beside a chart. */
export const CHART_OFFERS = offered(({ chartOffers }) => chartOffers);

/** What a pack of slides is offered as, the usual first. */
export const PACK_OFFERS = offered(({ packOffers }) => packOffers);

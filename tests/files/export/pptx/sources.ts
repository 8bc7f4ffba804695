import type { Inspection } from '#lib/domain/inspection.ts';
import { chartSlide } from '#lib/export/pptx/slide/chart-source.ts';
import type { Picture, SlideSource } from '#lib/export/pptx/slide/slide-source.ts';
import { allCharts } from '#lib/view/kinds.ts';
import { sourceNote } from '#lib/view/caption.ts';
import { overviewView } from '#lib/view/pack/overview.ts';

/** One black pixel. */
const PNG = Uint8Array.from(
	atob(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='
	),
	(character) => character.charCodeAt(0)
);

export const PICTURE: Picture = {
	png: PNG,
	svg: '<svg xmlns="http://www.w3.org/2000/svg" width="1104" height="400"/>',
	width: 1104,
	height: 400
};

/** A slide of every kind: title, overall grades, each figure with its own title and another, words. */
export function everySlide(inspection: Inspection): readonly SlideSource[] {
	const overview = overviewView(inspection);
	const figures = allCharts(inspection);
	const source = sourceNote(inspection);
	const points = figures.map(({ alt }) => alt);
	const { title } = overview;
	return [
		{
			kind: 'title',
			title,
			subtitle: points[0] ?? '',
			lines: points,
			footnotes: [],
			source,
			notes: points
		},
		{
			kind: 'overall',
			title,
			subtitle: '',
			tiles: overview.tiles,
			points,
			footnotes: [],
			source,
			notes: points
		},
		...figures.map((view) => chartSlide(view, { pictures: [PICTURE] })),
		...figures.map((view) => chartSlide(view, { title: `My ${view.title}` })),
		{
			kind: 'text',
			title: 'Method and source',
			subtitle: null,
			paragraphs: points.flatMap((text) => [
				{ kind: 'heading', text } as const,
				{ kind: 'text', text } as const
			]),
			footnotes: [],
			source,
			notes: []
		}
	];
}

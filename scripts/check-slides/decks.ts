import { readFile } from 'node:fs/promises';
import { readInspections } from '../../src/lib/assemble/read-inspections.ts';
import type { Inspection } from '../../src/lib/domain/inspection.ts';
import { deckOf, slidesOf } from '../../src/lib/export/pptx/deck.ts';
import { chartSlide } from '../../src/lib/export/pptx/slide/chart-source.ts';
import { packSources } from '../../src/lib/export/pptx/slide/pack-sources.ts';
import type { Picture, SlideSource } from '../../src/lib/export/pptx/slide/slide-source.ts';
import { allCharts, type ChartView } from '../../src/lib/view/kinds.ts';
import { sourceNote } from '../../src/lib/view/caption.ts';
import { comparisonView } from '../../src/lib/view/chart/comparison/comparison.ts';
import { overviewView } from '../../src/lib/view/pack/overview.ts';
import { packSlides } from '../../src/lib/view/pack/pack.ts';
import { slidesFor, type SlidePack } from '../../src/lib/view/pack/pack-choice.ts';
import { pictureParts } from '../../src/lib/view/picture-parts.ts';
import { awkward } from '../../tests/awkward.ts';
import { siteCode } from '../charts/site-code.ts';
import { slidePicture } from '../../src/lib/deliver/slide-picture.ts';

/** A finished deck and how many slides it should open with. */
export interface DeckToCheck {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly slides: number;
}

type PictureOf = (view: ChartView) => Promise<Picture>;

const OPTIONS = { palette: 'blue-orange', madeOn: '2012-05-29' } as const;

/**
 * A deck of every figure of the built-in report, one of an awkward file and one of a very long one; and
 * the packs of the first two.
 */
export async function decksToCheck(): Promise<readonly DeckToCheck[]> {
	const text = await readFile(new URL('../../data/cumbria-2012.csv', import.meta.url), 'utf8');
	const cases = [
		['built-in', only(readInspections(text, null).inspections)],
		['awkward', awkward()],
		['long', long()]
	] as const;
	const code = await siteCode();
	try {
		const { NODE_KIT } = (await code.load(
			'/src/lib/deliver/node-kit.ts'
		)) as typeof import('../../src/lib/deliver/node-kit.ts');
		const pictureOf = (view: ChartView) => slidePicture(view, OPTIONS.palette, NODE_KIT);
		const figures = await Promise.all(
			cases.map(
				async ([name, inspection]) => [name, await sourcesOf(inspection, pictureOf)] as const
			)
		);
		const packs = await Promise.all(
			cases
				.filter(([name]) => name !== 'long')
				.flatMap(([name, inspection]) =>
					(['full', 'scrutiny', 'cabinet', 'team'] as const).map(
						async (pack) => [`${name}-${pack}`, await packOf(inspection, pack, pictureOf)] as const
					)
				)
		);
		return await Promise.all(
			[...figures, ...packs].map(async ([name, sources]) => {
				const slides = sources.flatMap((source) => slidesOf(source, OPTIONS)).length;
				return { name, bytes: await deckOf(sources, { title: name, ...OPTIONS }), slides };
			})
		);
	} finally {
		await code.close();
	}
}

async function sourcesOf(
	inspection: Inspection,
	pictureOf: PictureOf
): Promise<readonly SlideSource[]> {
	const overview = overviewView(inspection);
	const source = sourceNote(inspection);
	const figures = allCharts(inspection);
	const { sentences, subtitle } = comparisonView(inspection);
	return [
		{
			kind: 'title',
			title: overview.title,
			subtitle,
			lines: ['Every figure, to be looked at'],
			footnotes: [],
			source,
			notes: []
		},
		{
			kind: 'overall',
			title: overview.title,
			subtitle,
			tiles: overview.tiles,
			points: sentences,
			footnotes: [],
			source,
			notes: []
		},
		...(await Promise.all(
			figures.map(async (view) => chartSlide(view, { pictures: await picturesOf(view, pictureOf) }))
		)),
		{
			kind: 'text',
			title: 'What the figures say',
			subtitle,
			paragraphs: figures.flatMap(({ title, alt }) => [
				{ kind: 'heading', text: title } as const,
				{ kind: 'text', text: alt } as const
			]),
			footnotes: [],
			source,
			notes: []
		}
	];
}

function packOf(
	inspection: Inspection,
	pack: SlidePack,
	pictureOf: PictureOf
): Promise<readonly SlideSource[]> {
	return packSources(slidesFor(packSlides(inspection), pack), pictureOf);
}

/** The drawings, for figures without a native form. */
async function picturesOf(view: ChartView, pictureOf: PictureOf): Promise<readonly Picture[]> {
	return Promise.all(pictureParts(view).map(pictureOf));
}

/** More areas than a slide holds, and more figures than a chart does. */
function long(): Inspection {
	const areas = Array.from(
		{ length: 90 },
		(_, index) =>
			`judgement,Safeguarding,Area number ${index + 1} of a long list,,${(index % 4) + 1},`
	);
	const counts = Array.from(
		{ length: 40 },
		(_, index) => `figure,Context,Counts,Number ${index + 1} of many,${index * 7},count`
	);
	const lines = [...areas, ...counts].map((line) => `Northtown,yes,${line}`);
	const header = 'authority,headline,kind,service,area,measure,value,unit';
	return only(readInspections([header, ...lines].join('\n'), 'long.csv').inspections);
}

function only(inspections: readonly Inspection[]): Inspection {
	const [inspection] = inspections;
	if (inspection === undefined) throw new Error('A file of the check holds no inspection.');
	return inspection;
}

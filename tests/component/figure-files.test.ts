import { expect, test } from 'vitest';
import { drawChart } from '#lib/charts/draw-chart.ts';
import {
	boxesIn,
	framedPictures,
	outlinedSvgFile,
	pdfOfCharts,
	svgFile,
	type ChartToExport
} from '#lib/export/figure-files.ts';
import { FRAMES } from '#lib/export/page/frames.ts';
import { allCharts } from '#lib/view/kinds.ts';
import { awkward } from '../awkward.ts';
import { example } from '../example.ts';
import { readPdf } from '../unit/export/read-pdf.ts';

const exported = (inspection = example()): readonly ChartToExport[] =>
	allCharts(inspection).map((view) => ({
		view,
		draw: (part, width) => drawChart(part, width, 'blue-orange'),
		madeOn: '2012-05-29'
	}));

function heatmap(): ChartToExport {
	const [figure] = exported();
	if (figure === undefined) throw new Error('No figure.');
	return figure;
}

const ABOUT = { title: 'Cumbria', subject: 'Every figure' };

test.each([
	['the built-in report', example(), ['SourceSans3-Regular', 'SourceSans3-SemiBold']],
	[
		'an inspection that is hard to draw',
		awkward(),
		['Arimo-Regular', 'SourceSans3-Regular', 'SourceSans3-SemiBold']
	]
])(
	'the browser writes every figure of %s as a PDF with its fonts inside',
	async (_name, inspection, fonts) => {
		const figures = exported(inspection);
		const pdf = await pdfOfCharts(figures, FRAMES[0], ABOUT);
		expect(pdf.type).toBe('application/pdf');
		const { pages, objects } = readPdf(new Uint8Array(await pdf.arrayBuffer()));
		// A figure too long for one slide takes several.
		expect(pages.length).toBeGreaterThanOrEqual(figures.length);
		expect(new Set(pages.map(String))).toEqual(new Set(['960,540']));
		const embedded = [...objects.values()].flatMap(
			(object) => /\/FontName \/[A-Z]{6}\+(\S+)/.exec(object)?.[1] ?? []
		);
		expect(embedded.sort()).toEqual(fonts);
	}
);

test.each(FRAMES.map((frame) => [frame.name, frame] as const))(
	'the browser paints a figure to fill the frame "%s"',
	async (_name, frame) => {
		const [picture, ...others] = await framedPictures(heatmap(), frame, 'image/png');
		const { width, height } = await createImageBitmap(picture ?? new Blob());
		expect([width, height, others.length]).toEqual([frame.width, frame.height, 0]);
	}
);

test('an SVG has text and fonts, an outlined one has neither, and a frame gives both their size', async () => {
	const plain = await (await svgFile(heatmap())).text();
	expect([plain.includes('<text'), plain.includes('@font-face')]).toEqual([true, true]);
	expect(plain).toContain('width="1200"');
	const outlined = await (await outlinedSvgFile(heatmap())).text();
	expect([outlined.includes('<text'), outlined.includes('@font-face')]).toEqual([false, false]);
	const [framed] = await framedPictures(heatmap(), FRAMES[0], 'image/svg+xml');
	expect(await framed?.text()).toContain('width="1920" height="1080"');
});

test('a figure too long for one picture or page fills several', async () => {
	const actions = exported().find(({ view }) => view.kind === 'actions') ?? heatmap();
	const pictures = await framedPictures(actions, FRAMES[0], 'image/svg+xml');
	const said = await Promise.all(pictures.map((picture) => picture.text()));
	expect(said.map((svg) => /(\d of 3)\b/.exec(svg)?.[1])).toEqual(['1 of 3', '2 of 3', '3 of 3']);
	const pdf = await pdfOfCharts([actions], FRAMES[0], ABOUT);
	expect(readPdf(new Uint8Array(await pdf.arrayBuffer())).pages).toHaveLength(3);
});

test('characters that the fonts lack are named', async () => {
	expect(await boxesIn(heatmap())).toBeNull();
	const { view, ...figure } = heatmap();
	expect(await boxesIn({ ...figure, view: { ...view, title: '中文' } })).toContain('no 中 and 文');
});

test('no figure makes no PDF', async () => {
	await expect(pdfOfCharts([], FRAMES[0], ABOUT)).rejects.toThrow('no figure');
});

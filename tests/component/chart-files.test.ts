import { expect, test } from 'vitest';
import { BROWSER_KIT } from '#lib/deliver/browser-kit.ts';
import { makeFiles } from '#lib/deliver/format.ts';
import { FORMATS } from '#lib/deliver/formats.ts';
import { remarksOn, type MadeFile } from '#lib/deliver/made-file.ts';
import { PLAIN_SIZE, type Size } from '#lib/deliver/order.ts';
import { FRAMES } from '#lib/export/page/frames.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { allCharts, type ChartView } from '#lib/view/kinds.ts';
import { chartSlide } from '#lib/view/pack/pack.ts';
import { awkward } from '../awkward.ts';
import { example } from '../example.ts';
import { readPdf } from '../files/export/read-pdf.ts';

/** Makes files of some charts in a form, as the pages do. */
async function made(
	form: string,
	views: readonly ChartView[],
	size: Size = PLAIN_SIZE
): Promise<readonly MadeFile[]> {
	const format = FORMATS.find(({ key }) => key === form);
	if (format === undefined) throw new Error(`There is no form ${form}.`);
	const order = {
		slides: views.map(chartSlide),
		stem: 'charts',
		title: 'Cumbria',
		subject: 'Every chart',
		palette: 'blue-orange',
		madeOn: '2012-05-29',
		size,
		transparent: false
	} as const;
	return makeFiles(format, order, BROWSER_KIT);
}

const SLIDE: Size = { frame: FRAMES[0] };

const heatmap = () => gradeHeatmap(example());

const textOf = ({ content }: MadeFile) => new TextDecoder().decode(content);

test.each([
	['the built-in report', example(), ['SourceSans3-Regular', 'SourceSans3-SemiBold']],
	[
		'an inspection that is hard to draw',
		awkward(),
		['Arimo-Regular', 'SourceSans3-Regular', 'SourceSans3-SemiBold']
	]
])(
	'the browser writes every chart of %s as a PDF with its fonts inside',
	async (_name, inspection, fonts) => {
		const views = allCharts(inspection);
		const [pdf] = await made('pdf', views, SLIDE);
		expect(pdf?.type).toBe('application/pdf');
		const { pages, objects } = readPdf(pdf?.content ?? new Uint8Array());
		// A chart too long for one slide takes several.
		expect(pages.length).toBeGreaterThanOrEqual(views.length);
		expect(new Set(pages.map(String))).toEqual(new Set(['960,540']));
		const embedded = [...objects.values()].flatMap(
			(object) => /\/FontName \/[A-Z]{6}\+(\S+)/.exec(object)?.[1] ?? []
		);
		expect(embedded.sort()).toEqual(fonts);
	}
);

test.each(FRAMES.map((frame) => [frame.name, frame] as const))(
	'the browser paints a chart to fill the frame "%s"',
	async (_name, frame) => {
		const pictures = await made('png', [heatmap()], { frame });
		expect(pictures.length).toBeGreaterThan(0);
		for (const { content } of pictures) {
			const { width, height } = await createImageBitmap(new Blob([content.slice()]));
			expect([width, height]).toEqual([frame.width, frame.height]);
		}
	}
);

test('an SVG has text and fonts, an outlined one has neither, and a frame gives both their size', async () => {
	const [plain] = await made('svg', [heatmap()]);
	const text = plain === undefined ? '' : textOf(plain);
	expect([text.includes('<text'), text.includes('@font-face')]).toEqual([true, true]);
	expect(text).toContain('width="1200"');
	const [outlined] = await made('svg-outlines', [heatmap()]);
	const shapes = outlined === undefined ? '' : textOf(outlined);
	expect([shapes.includes('<text'), shapes.includes('@font-face')]).toEqual([false, false]);
	const [framed] = await made('svg', [heatmap()], SLIDE);
	expect(framed && textOf(framed)).toContain('width="1920" height="1080"');
});

test('a chart too long for one picture or page fills several, each under a name of its own', async () => {
	const actions = allCharts(example()).filter(({ kind }) => kind === 'actions');
	const pictures = await made('svg', actions, SLIDE);
	expect(pictures.map((picture) => /(\d of 3)\b/.exec(textOf(picture))?.[1])).toEqual([
		'1 of 3',
		'2 of 3',
		'3 of 3'
	]);
	expect(pictures.map(({ name }) => name)).toEqual([
		'cumbria-2012-actions-slide-1.svg',
		'cumbria-2012-actions-slide-2.svg',
		'cumbria-2012-actions-slide-3.svg'
	]);
	const [pdf] = await made('pdf', actions, SLIDE);
	expect(readPdf(pdf?.content ?? new Uint8Array()).pages).toHaveLength(3);
});

test('characters that the fonts lack are named', async () => {
	expect(remarksOn(await made('pdf', [heatmap()]))).toBeNull();
	const view = { ...heatmap(), title: '中文' };
	expect(remarksOn(await made('pdf', [view]))).toContain('no 中 and 文');
	expect(remarksOn(await made('png', [view]))).toBeNull();
});

test('no chart makes no PDF', async () => {
	await expect(made('pdf', [])).rejects.toThrow('no chart');
});

import { beforeAll, describe, expect, test, vi } from 'vitest';
import { FRAMES, frameOf } from '#lib/export/page/frames.ts';
import { renderChart } from '#lib/charts/render-chart.ts';
import { packPages } from '#lib/export/pack/pack-pages.ts';
import { pdfFile, type PdfPage } from '#lib/export/pdf/pdf-file.ts';
import { framedSheets } from '#lib/export/page/framed-sheets.ts';
import { allCharts, type ChartView } from '#lib/view/kinds.ts';
import { packSlides } from '#lib/view/pack/pack.ts';
import type { IsoDay } from '#lib/domain/iso-date.ts';
import { fontFromDisk } from '#lib/deliver/font-from-disk.ts';
import { awkward } from '../../awkward.ts';
import { example } from '../../example.ts';
import type { Space } from '#lib/style/space.ts';
import { drawerOf } from './drawn.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

/** Making files takes as long as the machine needs; nothing here is about time. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const DESCRIPTION = {
	title: 'Cumbria, inspected 10–20 April 2012',
	subject: 'Grades & figures <all>',
	madeOn: '2012-05-29' as IsoDay
};

function pagesOf(view: ChartView, key = 'slide'): readonly PdfPage[] {
	const frame = frameOf(key) ?? FRAMES[0];
	const draw = (part: ChartView, space: Space) => drawerOf(part)(space);
	const sheets = framedSheets({ view, draw, madeOn: '2012-05-29' }, frame);
	return sheets.map((page) => ({ ...page, density: frame.density }));
}

const pack = () => allCharts(example()).flatMap((view) => pagesOf(view));
const made = async (pages: readonly PdfPage[]) =>
	readPdf(await pdfFile(pages, DESCRIPTION, fontFromDisk));
const squeezed = (pieces: readonly string[] | undefined) =>
	(pieces ?? []).join('').replace(/\s+/g, '');

/** A text string as a PDF may write it: in plain letters, or in UTF-16. */
function written(text: string): string {
	const plain = `(${text.replace(/[()\\]/g, '\\$&')})`;
	// eslint-disable-next-line no-control-regex -- plain letters are those of ASCII
	if (/^[\x00-\x7f]*$/.test(text)) return plain;
	const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
	return `(\u00fe\u00ff${units.map((unit) => String.fromCharCode(unit >> 8, unit & 255)).join('')})`;
}

describe('a pack of every figure', () => {
	let whole: ReadPdf;
	let all: readonly string[];

	beforeAll(async () => {
		whole = await made(pack());
		all = [...whole.objects.values()];
	});

	test('has a page or more for each, as large as a slide, with a bookmark', () => {
		const { pages } = whole;
		expect(pages.length).toBeGreaterThanOrEqual(8);
		expect(new Set(pages.map(String))).toEqual(new Set(['960,540']));
		for (const { caption } of pack().filter((page) => !page.caption.title.includes('('))) {
			expect(
				all.filter((object) => object.includes(`/Title ${written(caption.title)}`)),
				caption.title
			).toHaveLength(1);
		}
	});

	test('says its title, subject, author, language and day, and shows its title', () => {
		const holds = (text: string) => all.some((object) => object.includes(text));
		expect(holds(written(DESCRIPTION.title))).toBe(true);
		expect(holds(written(DESCRIPTION.subject))).toBe(true);
		expect(holds(written('Fourpoint'))).toBe(true);
		expect(holds('/Lang (en-GB)')).toBe(true);
		expect(holds('/DisplayDocTitle true')).toBe(true);
		expect(holds('(D:20120529000000Z)')).toBe(true);
		// Its second description is XML, and stays so whatever the title.
		expect(holds('>Grades &amp; figures &lt;all&gt;</rdf:li>')).toBe(true);
	});

	test('embeds only the letters it uses of its own fonts and of no others', () => {
		const fonts = all.filter((object) => object.includes('/Type /FontDescriptor'));
		expect(fonts.map((font) => /\/FontName \/[A-Z]{6}\+(\S+)/.exec(font)?.[1]).sort()).toEqual([
			'SourceSans3-Regular',
			'SourceSans3-SemiBold'
		]);
		for (const font of fonts) expect(font).toMatch(/\/FontFile2 \d+ 0 R/);
		expect(all.filter((object) => object.includes('/Subtype /Type1'))).toEqual([]);
	});

	test('is tagged: each page a heading, words, and a figure with its description', () => {
		const tagged = (tag: string) => all.filter((object) => object.includes(`/S /${tag}\n`));
		expect(all.some((object) => object.includes('/MarkInfo'))).toBe(true);
		const pages = pack();
		expect(tagged('H1')).toHaveLength(pages.length);
		expect(tagged('P')).toHaveLength(2 * pages.length);
		expect(tagged('Figure')).toHaveLength(pages.length);
		for (const { alt } of pages.map(({ caption }) => caption)) {
			expect(
				tagged('Figure').some((object) => object.includes(written(alt))),
				alt
			).toBe(true);
		}
	});

	test('has its number on each page, which is not read aloud', () => {
		expect(whole.texts.map((pieces) => pieces.at(-1)?.trim())).toEqual(
			whole.pages.map((_, index) => String(index + 1))
		);
		expect(
			all.filter((object) => /\/Artifact <<\s*>> BDC|\/Artifact BMC/.test(object))
		).toHaveLength(whole.pages.length);
	});

	test('has a space where a line ends, so that words do not run together', () => {
		const pages = whole.texts.map((pieces) => pieces.join(''));
		expect(pages.join()).toContain('young people entitled to leaving care services');
		// A line that ends in a hyphen goes on with the rest of its word.
		expect(pages.join()).toContain('national average for looked-after children');
	});

	test('can be searched: every word of title, drawing and notes is in the text', () => {
		const page = squeezed(whole.texts[0]);
		for (const words of [
			'Safeguarding is inadequate in four of ten judgements',
			'Cumbria, SLAC, inspected 10–20 April 2012',
			'Making a positive contribution, including user engagement',
			'The contribution of health agencies',
			'© Crown copyright 2012',
			'Licence: Non-commercial reproduction',
			'Made with Fourpoint on 29 May 2012'
		]) {
			expect(page).toContain(words.replace(/\s+/g, ''));
		}
	});

	test('is the same to the byte when it is made again', async () => {
		const [one, two] = [
			await pdfFile(pack(), DESCRIPTION, fontFromDisk),
			await pdfFile(pack(), DESCRIPTION, fontFromDisk)
		];
		expect(Buffer.compare(one, two)).toBe(0);
	});
});

test('a page of words is tagged as headings and paragraphs, not as a picture', async () => {
	const slides = packSlides(example()).filter(({ kind }) => kind !== 'chart');
	const frame = FRAMES[0];
	const look = { frame, palette: 'blue-orange', madeOn: DESCRIPTION.madeOn } as const;
	const { objects } = await made(
		slides.flatMap((slide) => packPages(slide, { ...look, draw: renderChart }))
	);
	const tags = [...objects.values()].flatMap((object) => /\/S \/(\w+)\n/.exec(object)?.[1] ?? []);
	expect(tags.filter((tag) => tag === 'Figure')).toEqual([]);
	expect(tags.filter((tag) => tag === 'H1')).toHaveLength(3);
	// The headings of the method.
	expect(tags.filter((tag) => tag === 'H2')).toHaveLength(6);
});

test('a page alone has no number', async () => {
	const [page] = pack();
	const { texts } = await made(page === undefined ? [] : [page]);
	expect(texts[0]?.at(-1)).toContain('Made with Fourpoint');
});

test.each([
	['slide', 960, 540],
	['half-slide', 480, 540],
	['a4-portrait', 595.2, 841.92],
	['a4-landscape', 841.92, 595.2]
])('a page for the frame %s is %f by %f points', async (key, width, height) => {
	const [view] = allCharts(example());
	if (view === undefined) throw new Error('No figure.');
	const { pages } = await made(pagesOf(view, key));
	expect(pages[0]?.[0]).toBeCloseTo(width);
	expect(pages[0]?.[1]).toBeCloseTo(height);
});

test('hostile text is drawn, and can be copied as it was written', async () => {
	const { texts, objects } = await made(allCharts(awkward()).flatMap((view) => pagesOf(view)));
	expect(squeezed(texts[0])).toContain('<script>alert("x")</script>&co');
	const content = [...objects.values()].join('');
	expect(content).toContain(`/ActualText ${written('שלום עולם 🙂🙃 ')}`);
	expect(content).toContain('+Arimo-Regular');
});

test('fonts of one name but other letters are both embedded', async () => {
	const [view] = allCharts(example());
	if (view === undefined) throw new Error('No figure.');
	const { texts } = await made(pagesOf({ ...view, title: 'Ŵyr in Cardiff' }));
	expect(texts[0]?.slice(0, 2)).toEqual(['Ŵ', 'yr in Cardiff ']);
});

test('an element that a PDF cannot draw is refused by name', async () => {
	const [page] = pack();
	if (page === undefined) throw new Error('No page.');
	const blocks = [{ role: 'drawing', svg: '<image href="x"/>' }] as const;
	await expect(made([{ ...page, sheet: { ...page.sheet, blocks } }])).rejects.toThrow('<image>');
});

import { describe, expect, test } from 'vitest';
import { renderChart } from '#lib/charts/render-chart.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { FRAMES, frameOf } from '#lib/export/page/frames.ts';
import { packPages } from '#lib/export/pack/pack-pages.ts';
import { deckOf, slidesOf } from '#lib/export/pptx/deck.ts';
import { slideMiniature } from '#lib/export/pptx/preview/slide-miniature.ts';
import { packSource } from '#lib/export/pptx/slide/pack-source.ts';
import { packSlides, type PackSlide } from '#lib/view/pack/pack.ts';
import { awkward } from '../../../awkward.ts';
import { example } from '../../../example.ts';
import { hostile, withoutAreas } from '../pptx/hostile.ts';
import { openPackage, slidesIn } from '../pptx/opened-deck.ts';
import { DRAW } from '../pptx/drawn-slides.ts';
import { all, parseXml, textOf } from '../pptx/xml-tree.ts';

const LOOK = { palette: 'blue-orange', madeOn: '2026-11-24' } as const;

function sources(slides: ReturnType<typeof packSlides>) {
	return slides.map((slide) => packSource(slide, DRAW));
}

/** The first slide of each kind: a second of them tells nothing new. */
function onePerKind(inspection: Inspection) {
	const kindOf = (slide: PackSlide) => (slide.kind === 'chart' ? slide.view.kind : slide.kind);
	const slides = packSlides(inspection);
	const kinds = slides.map(kindOf);
	return slides.filter((slide, index) => kinds.indexOf(kindOf(slide)) === index);
}

/** Lines break at spaces, which are then gone, and so are characters that no file can hold. */
function letters(text: string): string {
	return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function pages(inspection: Inspection, key: 'slide' | 'a4-portrait') {
	const frame = frameOf(key) ?? FRAMES[0];
	return onePerKind(inspection).flatMap((slide) =>
		packPages(slide, { ...LOOK, frame, draw: renderChart })
	);
}

test('a presentation has the slides in the order and under the titles that the reader gave them', async () => {
	const [title, overall, heatmap] = packSlides(example());
	if (title === undefined || overall === undefined || heatmap === undefined) throw new Error();
	const chosen = [heatmap, { ...overall, title: 'What we must mend' }, title];
	const deck = await deckOf(sources(chosen), { title: 'Cumbria', ...LOOK });
	expect(slidesIn(openPackage(deck)).map((slide) => slide.title)).toEqual([
		heatmap.title,
		'What we must mend',
		'Cumbria'
	]);
});

test('the notes of the overall grades give the paragraphs', async () => {
	const deck = await deckOf(sources(packSlides(example())), { title: 'Cumbria', ...LOOK });
	const overall = slidesIn(openPackage(deck))[1];
	expect(overall?.notes).toContain('4 Inadequate, paragraph 10.');
	expect(overall?.notes).toContain('3 Adequate, paragraph 74.');
});

test('the notes of the method say the method', async () => {
	const deck = await deckOf(sources(packSlides(example())), { title: 'Cumbria', ...LOOK });
	const method = slidesIn(openPackage(deck)).at(-1);
	expect(method?.notes).toContain('Grades: The scale is an order');
	expect(method?.notes).toContain('Gaps: A gap is the grade of one service minus');
});

describe.each([
	['the built-in report', example()],
	['everything that is hard to draw', awkward()],
	['hostile text', hostile()],
	['no area at all', withoutAreas()]
])('%s', (_name, inspection) => {
	test('has well-formed miniatures that show the title and the source of each slide', () => {
		for (const source of sources(onePerKind(inspection))) {
			for (const slide of slidesOf(source, LOOK)) {
				const root = parseXml(slideMiniature(slide, LOOK.palette));
				const said = all(root, 'tspan').map(textOf).join(' ');
				expect(said).toContain('Source: ');
				expect(letters(said)).toContain(letters(slide.title).slice(0, 20));
				expect(JSON.stringify(root)).not.toMatch(/NaN|undefined|Infinity/);
			}
		}
	});

	test.each(['slide', 'a4-portrait'] as const)('fills whole pages of the size "%s"', (key) => {
		const frame = frameOf(key);
		for (const { sheet } of pages(inspection, key)) {
			expect([sheet.width, sheet.height]).toEqual([frame?.width, frame?.height]);
			expect(JSON.stringify(parseXml(sheet.svg))).not.toMatch(/NaN|undefined|Infinity/);
		}
	});
});

test('wide pages have the actions one deadline at a time, upright ones all together', () => {
	const actionPages = (key: 'slide' | 'a4-portrait') =>
		pages(example(), key)
			.map(({ caption }) => caption.title)
			.filter((title) => / actions/.test(title));
	expect(actionPages('slide')).toEqual([
		'Immediately: seven actions',
		'Within three months: twelve actions',
		'Within six months: ten actions'
	]);
	expect(actionPages('a4-portrait')).toEqual(['Seven of 29 actions are due immediately']);
});

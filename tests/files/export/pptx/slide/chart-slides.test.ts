import { describe, expect, test } from 'vitest';
import { slidesOf } from '#lib/export/pptx/deck.ts';
import { chartSlide } from '#lib/export/pptx/slide/chart-source.ts';
import type { PlacedSlide, Shape } from '#lib/export/pptx/slide/shape.ts';
import type { SlideSource } from '#lib/export/pptx/slide/slide-source.ts';
import { actionsView } from '#lib/view/chart/actions/actions.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { headlineCountsView } from '#lib/view/chart/headline-counts/headline-counts.ts';
import { overviewView } from '#lib/view/pack/overview.ts';
import { partsOfWholesView } from '#lib/view/chart/parts-of-wholes/parts-of-wholes.ts';
import { sourceNote } from '#lib/view/caption.ts';
import { awkward } from '../../../../awkward.ts';
import { example } from '../../../../example.ts';
import { figures, grades } from '../../../../unit/inspection-of.ts';
import { withoutAreas } from '../hostile.ts';
import { PICTURE } from '../sources.ts';
import { present } from '../xml-tree.ts';

const placed = (source: SlideSource) =>
	slidesOf(source, { palette: 'blue-orange', madeOn: '2026-11-24' });

/** The text in one place of a slide. */
function said({ shapes }: PlacedSlide, placeholder: string): string {
	return shapes
		.flatMap((shape) =>
			shape.kind === 'text' && shape.placeholder === placeholder ? shape.paragraphs : []
		)
		.map(({ runs }) => runs.map(({ text }) => text).join(''))
		.join('\n')
		.replaceAll('\u00a0', ' ');
}

const of = <Kind extends Shape['kind']>(slides: readonly PlacedSlide[], kind: Kind) =>
	slides.flatMap(({ shapes }) =>
		shapes.filter((shape): shape is Extract<Shape, { kind: Kind }> => shape.kind === kind)
	);

describe('a title', () => {
	test('is the reader’s own where they wrote one', () => {
		const view = present(actionsView(example()));
		const slides = placed(chartSlide(view, { title: 'What we must do' }));
		expect(slides.map((slide) => said(slide, 'title'))).toEqual([
			'What we must do (1 of 3)',
			'What we must do (2 of 3)',
			'What we must do (3 of 3)'
		]);
	});

	test('that is too long is cut, but never its count', () => {
		const view = present(actionsView(example()));
		const slides = placed(chartSlide(view, { title: 'A title without end '.repeat(60) }));
		for (const [index, slide] of slides.entries()) {
			expect(said(slide, 'title')).toMatch(new RegExp(`… \\(${index + 1} of ${slides.length}\\)$`));
		}
	});
});

test('charts cut from one figure share a scale', () => {
	const rows = Array.from(
		{ length: 60 },
		(_, index) => `Context,Counts,M ${index},${index},count,,,,,`
	);
	const charts = of(placed(chartSlide(present(headlineCountsView(figures(...rows))))), 'chart');
	expect(charts.length).toBeGreaterThan(1);
	expect(charts.map(({ most }) => most)).toEqual(charts.map(() => 59));
	expect(of(placed(chartSlide(present(headlineCountsView(example())))), 'chart')).toMatchObject([
		{ most: null }
	]);
});

test('pictures of one figure each have a slide, at one scale', () => {
	const view = present(partsOfWholesView(example()));
	const pictures = [PICTURE, { ...PICTURE, height: 800 }];
	const slides = placed(chartSlide(view, { pictures }));
	expect(slides.map((slide) => said(slide, 'title'))).toEqual([
		`${view.title} (1 of 2)`,
		`${view.title} (2 of 2)`
	]);
	const [first, second] = of(slides, 'picture').map(({ box }) => box);
	expect(first?.width).toBeCloseTo(present(second).width);
	expect(present(second).height / present(first).height).toBeCloseTo(2);
});

describe('each slide of a figure that takes several is described, and said, as itself', () => {
	test('pictures: by their own part of the data', () => {
		const view = present(partsOfWholesView(example()));
		const slides = placed(chartSlide(view, { pictures: [PICTURE, PICTURE] }));
		const [first, second] = of(slides, 'picture').map(({ alt }) => alt);
		expect(first).toMatch(/^Counted units, part 1 of 2\. Sampled case files .*: 15 of 67\./);
		expect(second).toMatch(/^Counted units, part 2 of 2\./);
		expect(second).not.toContain('15 of 67');
		const notes = slides.map((slide) => slide.notes.join('\n'));
		expect(notes[0]).toContain('15 of 67; Service');
		expect(notes[1]).not.toContain('15 of 67;');
		expect(notes[1]).toContain('nearly 110,000 of just under 495,000');
	});

	test('tables: by their first and last row', () => {
		const line = Array.from({ length: 70 }, () => '2').join(' ');
		const tables = of(placed(chartSlide(gradeHeatmap(grades({ Safeguarding: line })))), 'table');
		expect(tables[0]?.alt).toMatch(/^Grade heatmap, part 1 of \d\. Area 1 to Area \d+\.$/);
		expect(tables.at(-1)?.alt).toMatch(/ to Area 70\.$/);
	});

	test('bars: by their names and numbers, in full', () => {
		const name = 'N'.repeat(300);
		const rows = Array.from(
			{ length: 60 },
			(_, index) => `Context,Counts,${name} ${index},${index},count,,,,,`
		);
		const charts = of(placed(chartSlide(present(headlineCountsView(figures(...rows))))), 'chart');
		for (const { alt, bars } of charts) {
			expect(alt.match(/N{300} \d+: \d+\./g)).toHaveLength(bars.categories.length);
		}
	});
});

test('a word that is wider than its column is cut, since chart programs break none', () => {
	const name = `${'x'.repeat(300)} and more`;
	const view = present(headlineCountsView(figures(`Context,Counts,${name},5,count,,,,,`)));
	const [chart] = of(placed(chartSlide(view)), 'chart');
	expect(present(chart).bars.categories[0]?.label).toMatch(/^x{10,80}… and more$/);
	expect(present(chart).alt).toContain(name);
});

test('a figure without data says so in words', () => {
	const [slide] = placed(chartSlide(gradeHeatmap(withoutAreas())));
	expect(said(present(slide), 'body')).toBe('Grade heatmap. No judgement.');
	expect(of([present(slide)], 'table')).toEqual([]);
});

test('words beside a bar that are too long leave the bars their room', () => {
	const hedge = 'very nearly but not quite '.repeat(20);
	const view = present(headlineCountsView(figures(`Context,Counts,Children,5,count,${hedge},,,,`)));
	const [chart] = of(placed(chartSlide(view)), 'chart');
	const { plot, box, bars } = present(chart);
	expect(plot.width).toBeGreaterThan(box.width * 0.25);
	expect(bars.series[0]?.words[0]).toMatch(/^very nearly but .*…$/);
});

describe('overall grades', () => {
	const slidesFor = (inspection: ReturnType<typeof example>, points: readonly string[] = []) => {
		const { title, tiles } = overviewView(inspection);
		const source = sourceNote(inspection);
		return placed({
			kind: 'overall',
			title,
			subtitle: '',
			tiles,
			points,
			footnotes: [],
			source,
			notes: []
		});
	};
	const texts = (tile: Extract<Shape, { kind: 'tile' }>) =>
		tile.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));

	test('are large: number and word in the colours of the grade', () => {
		const tiles = of(slidesFor(example()), 'tile');
		expect(tiles.map(texts)).toEqual([
			['Safeguarding', 'Overall effectiveness', '4', 'Inadequate'],
			['Looked-after children', 'Overall effectiveness', '3', 'Adequate']
		]);
		expect(tiles.map(({ fill }) => fill)).toEqual(['#b7592a', '#fde4d7']);
	});

	test('that contradict one another have no colour of a grade', () => {
		const [, conflict] = of(slidesFor(awkward()), 'tile');
		expect(texts(present(conflict)).at(-1)).toMatch(/^two grades given: 3 .* and 4 Inadequate$/);
		expect(present(conflict).fill).toBe('#ffffff');
	});

	test('stand above sentences that are whole or not there at all', () => {
		const long = `${'word '.repeat(400).trim()}.`;
		const points = ['A first sentence.', long, 'A last sentence.'];
		const [slide] = slidesFor(example(), points);
		expect(said(present(slide), 'body').split('\n')).toEqual([
			'A first sentence.',
			'A last sentence.',
			'The notes say more.'
		]);
		const [whole] = slidesFor(example(), ['One.', 'Two.']);
		expect(said(present(whole), 'body')).toBe('One.\nTwo.');
	});

	test('that do not exist make no slide', () => {
		const source = sourceNote(example());
		const nothing = {
			title: 'x',
			subtitle: '',
			tiles: [],
			points: [],
			footnotes: [],
			source,
			notes: []
		};
		expect(placed({ kind: 'overall', ...nothing })).toEqual([]);
	});
});

describe('a text slide', () => {
	const source = sourceNote(example());
	const text = (paragraphs: Extract<SlideSource, { kind: 'text' }>['paragraphs']) =>
		placed({
			kind: 'text',
			title: 'Method',
			subtitle: null,
			paragraphs,
			footnotes: [],
			source,
			notes: []
		});

	test('without words is still a slide', () => {
		expect(text([])).toHaveLength(1);
	});

	test('goes on where there is too much, and never ends with a heading', () => {
		const paragraphs = Array.from({ length: 24 }, (_, index) => [
			{ kind: 'heading', text: `Heading ${index}` } as const,
			{
				kind: 'text',
				text: 'A sentence of some length that says what there is to say. '.repeat(3)
			} as const
		]).flat();
		const slides = text(paragraphs);
		expect(slides.length).toBeGreaterThan(1);
		for (const slide of slides) {
			expect(said(slide, 'body').split('\n').at(-1)).not.toMatch(/^Heading/);
		}
		const all = slides.map((slide) => said(slide, 'body')).join('\n');
		expect(all.match(/Heading \d+/g)).toHaveLength(24);
	});
});

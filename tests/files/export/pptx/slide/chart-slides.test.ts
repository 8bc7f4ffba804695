import { describe, expect, test } from 'vitest';
import { slidesOf } from '#lib/export/pptx/deck.ts';
import type { PlacedSlide, Shape } from '#lib/export/pptx/slide/shape.ts';
import type { SlideSource } from '#lib/export/pptx/slide/slide-source.ts';
import { actionsView } from '#lib/view/chart/actions/actions.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { gradeCountsView } from '#lib/view/chart/grade-counts/grade-counts.ts';
import { partsOfWholesViews } from '#lib/view/chart/parts-of-wholes/parts-of-wholes.ts';
import { percentagesViews } from '#lib/view/chart/percentages/percentages.ts';
import { overviewView } from '#lib/view/pack/overview.ts';
import { sourceNote } from '#lib/view/caption.ts';
import { awkward } from '../../../../awkward.ts';
import { example } from '../../../../example.ts';
import { figures, grades } from '../../../../unit/inspection-of.ts';
import { withoutAreas } from '../hostile.ts';
import { slideOf } from '../drawn-slides.ts';
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

/** A chart of percentages; one that is alone in its topic would be no chart of its own. */
const shares = (...rows: readonly string[]) =>
	present(percentagesViews(figures(...rows, 'Context,Shares,Last,0,percent,,,,,'))[0]);

describe('a title', () => {
	test('is the reader’s own where they wrote one', () => {
		const view = present(actionsView(example()));
		const slides = placed(slideOf(view, 'What we must do'));
		expect(slides.length).toBeGreaterThan(1);
		expect(slides.map((slide) => said(slide, 'title'))).toEqual(
			slides.map((_slide, index) => `What we must do (${index + 1} of ${slides.length})`)
		);
	});

	test('that is too long is cut, but never its count', () => {
		const view = present(actionsView(example()));
		const slides = placed(slideOf(view, 'A title without end '.repeat(60)));
		for (const [index, slide] of slides.entries()) {
			expect(said(slide, 'title')).toMatch(new RegExp(`… \\(${index + 1} of ${slides.length}\\)$`));
		}
	});
});

test('charts cut from one figure share a scale', () => {
	const rows = Array.from(
		{ length: 60 },
		(_, index) => `Context,Shares,M ${index},${index * 3},percent,,,,,`
	);
	const charts = of(placed(slideOf(shares(...rows))), 'chart');
	expect(charts.length).toBeGreaterThan(1);
	expect(charts.map(({ most }) => most)).toEqual(charts.map(() => 177));
	expect(of(placed(slideOf(gradeCountsView(example()))), 'chart')).toMatchObject([{ most: null }]);
});

describe('each slide of a figure that takes several is described, and said, as itself', () => {
	test('drawings: by their own part of the data', () => {
		const rows = Array.from(
			{ length: 30 },
			(_, index) => `Both,Whole,Part of ${index},1,count,,20,,,`
		);
		const slides = placed(slideOf(present(partsOfWholesViews(figures(...rows))[0])));
		const drawings = of(slides, 'drawing');
		expect(drawings.length).toBeGreaterThan(1);
		drawings.forEach(({ alt, svg }, index) => {
			const parts = Array.from(svg.matchAll(/part of (\d+)/gi), ([part]) => part.replace('p', 'P'));
			expect(parts.length).toBeGreaterThan(0);
			for (const part of parts) {
				expect(alt).toContain(part);
				expect(slides[index]?.notes.join('\n')).toContain(part);
			}
			expect(alt.match(/Part of \d+/g)).toHaveLength(new Set(parts).size);
		});
	});

	test('tables: by their first and last row', () => {
		const line = Array.from({ length: 70 }, () => '2').join(' ');
		const tables = of(placed(slideOf(gradeHeatmap(grades({ Safeguarding: line })))), 'table');
		expect(tables[0]?.alt).toMatch(/^Grade heatmap, part 1 of \d\. Area 1 to Area \d+\.$/);
		expect(tables.at(-1)?.alt).toMatch(/ to Area 70\.$/);
	});

	test('bars: by their names and numbers, in full', () => {
		const name = 'N'.repeat(300);
		const rows = Array.from(
			{ length: 60 },
			(_, index) => `Context,Shares,${name} ${index},${index},percent,,,,,`
		);
		const charts = of(placed(slideOf(shares(...rows))), 'chart');
		for (const { alt, bars } of charts) {
			expect(alt.match(/(?:N{300} \d+|Last): \d+%\./g)).toHaveLength(bars.categories.length);
		}
	});
});

test('a word that is wider than its column is cut, since chart programs break none', () => {
	const name = `${'x'.repeat(300)} and more`;
	const view = shares(`Context,Shares,${name},5,percent,,,,,`);
	const [chart] = of(placed(slideOf(view)), 'chart');
	expect(present(chart).bars.categories[0]?.label).toMatch(/^x{10,80}… and more$/);
	expect(present(chart).alt).toContain(name);
});

test('a figure without data says so in words', () => {
	const [slide] = placed(slideOf(gradeHeatmap(withoutAreas())));
	expect(said(present(slide), 'body')).toBe('Grade heatmap. No judgement.');
	expect(of([present(slide)], 'table')).toEqual([]);
});

test('words beside a bar that are too long leave the bars their room', () => {
	const hedge = 'very nearly but not quite '.repeat(20);
	const view = shares(`Context,Shares,Children,5,percent,${hedge},,,,`);
	const [chart] = of(placed(slideOf(view)), 'chart');
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

describe('a slide of points', () => {
	const points = (count: number, words: string) =>
		placed({
			kind: 'points',
			title: 'Method',
			subtitle: '',
			points: Array.from({ length: count }, (_, index) => ({
				heading: `Point ${index}`,
				text: words
			})),
			footnotes: [],
			source: sourceNote(example()),
			notes: []
		});

	test('fills its width with large type where there is little to say', () => {
		const [table, ...others] = of(points(3, 'A few words.'), 'table');
		expect(others).toEqual([]);
		expect(present(table).box.width).toBeCloseTo(864);
		expect(present(table).rows[0]?.cells[0]?.paragraph.size).toBe(18);
	});

	test('goes on where there is too much, each point once', () => {
		const slides = points(
			24,
			'A sentence of some length that says what there is to say. '.repeat(5)
		);
		expect(slides.length).toBeGreaterThan(1);
		const rows = of(slides, 'table').flatMap((table) => table.rows);
		expect(rows.map(({ cells }) => cells[0]?.paragraph.runs[0]?.text)).toEqual(
			Array.from({ length: 24 }, (_, index) => `Point ${index}`)
		);
	});
});

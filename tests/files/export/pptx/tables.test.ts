import { describe, expect, test } from 'vitest';
import { GRADE_COLOURS, PALETTES } from '#lib/style/palette.ts';
import { deckOf, slidesOf as placedSlides } from '#lib/export/pptx/deck.ts';
import { CONTENT_WIDTH, MARGIN } from '#lib/export/pptx/slide/page.ts';
import { actionsView } from '#lib/view/chart/actions/actions.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import type { ChartView } from '#lib/view/kinds.ts';
import { awkward } from '../../../awkward.ts';
import { example } from '../../../example.ts';
import { actions, grades } from '../../../unit/inspection-of.ts';
import { slideOf } from './drawn-slides.ts';
import { openPackage, slidesIn, tableRows, tablesIn } from './opened-deck.ts';
import { all, first, present, textOf, type XmlElement } from './xml-tree.ts';

const OPTIONS = { title: 'A deck', palette: 'blue-orange', madeOn: '2026-11-24' } as const;

async function slidesOf(
	view: ChartView | null,
	palette: (typeof PALETTES)[number] = 'blue-orange'
) {
	return slidesIn(openPackage(await deckOf([slideOf(present(view))], { ...OPTIONS, palette })));
}

/** Fill of a cell: its colour, the name of its pattern, or nothing. */
function fillOf(cell: XmlElement): string {
	const properties = first(cell, 'a:tcPr');
	const direct = properties.children.filter((child) => typeof child !== 'string');
	const fill = direct.find(({ name }) => /Fill$/.test(name));
	if (fill?.name === 'a:pattFill') return fill.attributes.prst ?? '';
	return fill?.name === 'a:solidFill' ? (first(fill, 'a:srgbClr').attributes.val ?? '') : '';
}

function edgeOf(cell: XmlElement, side: 'lnL' | 'lnR' | 'lnT' | 'lnB'): string {
	const line = first(cell, `a:${side}`);
	return all(line, 'a:noFill').length > 0 ? '' : (first(line, 'a:srgbClr').attributes.val ?? '');
}

const upper = (colour: string) => colour.slice(1).toUpperCase();

const HEADINGS = ['Judgement area', 'Safeguarding', 'Looked-after children'];

/** The rows of areas, without headings. */
function areasIn(rows: readonly (readonly XmlElement[])[]) {
	return rows.filter((cells) => cells.length > 1 && textOf(present(cells[0])) !== HEADINGS[0]);
}

function placedTables(view: ChartView) {
	const slides = placedSlides(slideOf(view), OPTIONS);
	return slides.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'table'));
}

describe('the heatmap', () => {
	test.each(PALETTES)('in %s shows all 22 grades in number, word and colour', async (palette) => {
		const view = gradeHeatmap(example());
		const [slide, ...others] = await slidesOf(view, palette);
		expect(others).toEqual([]);
		const rows = tableRows(present(slide).xml);
		const wanted = view.groups.flatMap(({ rows: areas }) => areas);
		const shown = areasIn(rows);
		expect(shown.map(([area]) => textOf(present(area)))).toEqual(wanted.map(({ label }) => label));
		let graded = 0;
		wanted.forEach(({ cells }, row) => {
			cells.forEach((cell, column) => {
				const written = present(shown[row]?.[column + 1]);
				expect(textOf(written)).toBe(cell.words);
				const [given] = cell.grades;
				if (given === undefined) {
					expect(fillOf(written)).toBe('wdUpDiag');
					return;
				}
				const { fill, ink } = GRADE_COLOURS[palette][given.grade];
				expect(fillOf(written)).toBe(upper(fill));
				for (const run of all(written, 'a:rPr')) {
					expect(first(run, 'a:srgbClr').attributes.val).toBe(upper(ink));
				}
				graded += 1;
			});
		});
		expect(graded).toBe(22);
	});

	test('has a heading row, a heading column and a heading across for each group', async () => {
		const [slide] = await slidesOf(gradeHeatmap(example()));
		for (const table of all(present(slide).xml, 'a:tbl')) {
			expect(first(table, 'a:tblPr').attributes).toMatchObject({ firstRow: '1', firstCol: '1' });
			for (const row of all(table, 'a:tr')) expect(all(row, 'a:tc')).toHaveLength(3);
		}
		const tables = tablesIn(present(slide).xml);
		for (const [headings] of tables) expect(headings?.map(textOf)).toEqual(HEADINGS);
		const rows = tables.flat();
		const across = rows.filter(([cell]) => cell?.attributes.gridSpan === '3');
		expect(across.map(([cell]) => textOf(present(cell)))).toEqual([
			'Overall',
			'Outcomes',
			'Quality of provision',
			'Leadership and management'
		]);
	});

	test('stands in two blocks between groups, both as wide and about as high, at 14 points', () => {
		const tables = placedTables(gradeHeatmap(example()));
		const [left, right, ...others] = tables.map(({ box }) => box);
		expect(others).toEqual([]);
		expect(present(left).x).toBe(MARGIN);
		expect(present(right).x + present(right).width).toBeCloseTo(MARGIN + CONTENT_WIDTH);
		expect(present(right).width).toBeCloseTo(present(left).width);
		expect(Math.abs(present(right).height - present(left).height)).toBeLessThan(60);
		for (const { rows } of tables) {
			for (const { cells } of rows) {
				for (const { paragraph } of cells) expect(paragraph.size).toBeGreaterThanOrEqual(14);
			}
		}
	});

	test('stands in one block where its few rows leave room for it', () => {
		const [table, ...others] = placedTables(gradeHeatmap(grades({ Safeguarding: '1 2 3 4' })));
		expect(others).toEqual([]);
		expect(present(table).box.width).toBeCloseTo(CONTENT_WIDTH);
	});

	test('tells a conflict, a missing grade and an area not judged apart in words and look', async () => {
		const [slide] = await slidesOf(gradeHeatmap(awkward()));
		const cells = tableRows(present(slide).xml).flat();
		const find = (words: RegExp) => present(cells.find((cell) => words.test(textOf(cell))));
		const conflict = find(/^two grades given: 3 Requires improvement and 4 Inadequate$/);
		const missing = find(/^no grade$/);
		const unjudged = find(/^not judged$/);
		expect([conflict, missing, unjudged].map(fillOf)).toEqual(['FFFFFF', 'FFFFFF', 'wdUpDiag']);
		expect(edgeOf(conflict, 'lnL')).toBe('14202B');
		expect(first(first(missing, 'a:lnL'), 'a:prstDash').attributes.val).toBe('dash');
		expect(textOf(present(slide).xml)).toContain(
			'“no grade”: the area is judged, but no grade is given.'
		);
	});

	test('gives two neighbours the same line, so that no program has to choose', async () => {
		const [slide] = await slidesOf(gradeHeatmap(example()));
		const rows = tableRows(present(slide).xml).filter((cells) => cells.length === 3);
		for (const cells of rows) {
			cells.slice(1).forEach((cell, index) => {
				expect(edgeOf(cell, 'lnL')).toBe(edgeOf(present(cells[index]), 'lnR'));
			});
		}
	});

	test('goes on over slides with titles of their own when it is long, with every area once', async () => {
		const count = 70;
		const line = Array.from({ length: count }, (_, index) => String((index % 4) + 1)).join(' ');
		const slides = await slidesOf(gradeHeatmap(grades({ Safeguarding: line })));
		expect(slides.length).toBeGreaterThan(1);
		expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
		for (const { title } of slides) expect(title).toMatch(/ of 70 areas: safeguarding is /);
		const areas = slides.flatMap(({ xml }) => {
			for (const [headings] of tablesIn(xml)) {
				expect(textOf(present(headings?.[0]))).toBe('Judgement area');
			}
			return areasIn(tableRows(xml)).map(([area]) => textOf(present(area)));
		});
		expect(areas).toEqual(Array.from({ length: count }, (_, index) => `Area ${index + 1}`));
	});
});

describe('the actions', () => {
	test('are all there, under their deadline and service, on numbered slides', async () => {
		const view = actionsView(example());
		const slides = await slidesOf(view);
		expect(slides.length).toBeGreaterThan(1);
		const rows = slides.flatMap(({ xml }) => tableRows(xml).slice(1));
		const texts = rows.filter((cells) => cells.length > 1).map(([cell]) => textOf(present(cell)));
		expect(texts).toEqual(view?.table().rows.map(([, , text]) => text));
		expect(texts).toHaveLength(29);
		const headings = rows
			.filter((cells) => cells.length === 1)
			.map(([cell]) => textOf(present(cell)))
			.filter((words) => !words.endsWith('(continued)'));
		expect(headings).toEqual([
			'Immediately, safeguarding (3)',
			'Immediately, looked-after children (4)',
			'Within three months, safeguarding (7)',
			'Within three months, looked-after children (5)',
			'Within six months, safeguarding (6)',
			'Within six months, looked-after children (4)'
		]);
	});

	test('of many words go on in the next rows, to the last word', async () => {
		const words = Array.from({ length: 900 }, (_, index) => `word${index}`);
		const view = actionsView(actions(`Both,At once,${words.join(' ')},0`, 'Both,At once,Short,0'));
		const rows = (await slidesOf(view)).flatMap(({ xml }) => tableRows(xml).slice(1));
		const texts = rows.filter((cells) => cells.length > 1).map(([cell]) => textOf(present(cell)));
		expect(texts.length).toBeGreaterThan(2);
		expect(texts.slice(1, -1).every((text) => text.startsWith('(continued) '))).toBe(true);
		const said = texts.map((text) => text.replace('(continued) ', '')).join(' ');
		expect(said).toBe(`${words.join(' ')} Short`);
	});

	test('never leave a heading as the last row of a slide', async () => {
		for (const { xml } of await slidesOf(actionsView(example()))) {
			expect(tableRows(xml).at(-1)?.length).toBeGreaterThan(1);
		}
	});
});

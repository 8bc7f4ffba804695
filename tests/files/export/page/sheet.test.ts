import { describe, expect, test } from 'vitest';
import { drawingOf } from '#lib/export/svg/drawing.ts';
import { DOCUMENT_DENSITY, notesOf, sheetOf } from '#lib/export/page/sheet.ts';
import { textWidth } from '#lib/style/text-width.ts';
import type { ChartCaption } from '#lib/view/chart-caption.ts';
import { MADE_ON } from '../drawn.ts';
import { pixelsOf } from '../pixels.ts';
import { HOSTILE } from '../pptx/hostile.ts';
import { all, first, parseXml, textOf } from '../pptx/xml-tree.ts';

const DRAWING = drawingOf('<svg width="418" height="80"><circle r="9" fill="red"/></svg>');

/** A caption in which every text is the same. */
const captionOf = (text: string, licence: string | null = text): ChartCaption => ({
	id: 'test',
	title: text,
	subtitle: text,
	alt: text,
	notes: [],
	source: { line: text, url: null, licence },
	fileStem: 'test',
	isBlank: false,
	nothing: null,
	asList: null,
	table: () => ({ columns: [], rows: [] }),
	records: () => Promise.resolve({ columns: [], rows: [] })
});

const sheetWith = (text: string) => sheetOf(captionOf(text), DRAWING, MADE_ON);

/** The lines of text on a sheet, from top to bottom. */
const linesOf = (svg: string) =>
	all(parseXml(svg), 'text').map((element) => ({
		text: textOf(element),
		x: Number(element.attributes['x']),
		y: Number(element.attributes['y']),
		size: Number(element.attributes['font-size']),
		weight: element.attributes['font-weight'] === '600' ? 'semibold' : 'regular'
	})) as { text: string; x: number; y: number; size: number; weight: 'regular' | 'semibold' }[];

const drawingTop = (svg: string) =>
	Number(/ ([\d.]+)\)$/.exec(first(parseXml(svg), 'g').attributes['transform'] ?? '')?.[1]);

/** What is left of a text in XML. */
const legal = (text: string) => text.replace(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe]/gu, '');

const TITLES = [
	...HOSTILE,
	'W'.repeat(300),
	'🙂'.repeat(300),
	'ש'.repeat(300),
	'Ổ ẩm '.repeat(60),
	''
];

describe.each(TITLES)('with every text %j', (text) => {
	const sheet = sheetWith(text);

	test('a sheet is XML, which a second program reads', () => {
		expect(() => parseXml(sheet.svg)).not.toThrow();
		const { width, height } = pixelsOf(sheet.svg);
		expect([width, height]).toEqual([sheet.width, sheet.height]);
	});

	test('it holds the elements of a sheet, and no other', () => {
		const names = parseXml(sheet.svg).children.flatMap((child) =>
			typeof child === 'string' ? [] : [child.name]
		);
		expect([...new Set(names)]).toEqual(['title', 'desc', 'rect', 'text', 'g', 'line']);
		expect(names.filter((name) => name !== 'text')).toHaveLength(5);
	});

	test('its title and description say the text whole', () => {
		const svg = parseXml(sheet.svg);
		expect(textOf(first(svg, 'title'))).toBe(legal(text));
		expect(textOf(first(svg, 'desc'))).toBe(
			[
				...Array.from({ length: 3 }, () => legal(text)),
				`Licence: ${legal(text)}`,
				`Made with Fourpoint on ${MADE_ON}`
			].join('. ')
		);
	});

	test('no line runs over the margin or the end of the sheet', () => {
		let previous = 0;
		for (const line of linesOf(sheet.svg)) {
			expect(line.x + textWidth(line.text, line)).toBeLessThanOrEqual(450 - 16);
			expect(line.y).toBeGreaterThan(previous);
			previous = line.y;
		}
		expect(previous).toBeLessThan(sheet.height / sheet.scale);
	});

	test('its drawing stands clear of the lines above and below', () => {
		const lines = linesOf(sheet.svg).map(({ y, size }) => ({ top: y - size, bottom: y }));
		const top = drawingTop(sheet.svg);
		const below = lines.filter((line) => line.top >= top + DRAWING.height);
		const above = lines.filter(({ bottom }) => bottom < top);
		expect(below.length + above.length).toBe(lines.length);
		expect(above.length).toBeGreaterThanOrEqual(2);
	});
});

test('title, subtitle, drawing, source, licence and date stand one below the other', () => {
	const caption = {
		...captionOf('A title', 'Open'),
		subtitle: 'Place',
		source: { line: 'Source: a report', url: null, licence: 'Open' }
	};
	const { svg, width, blocks } = sheetOf(caption, DRAWING, MADE_ON);
	expect(width).toBe(1200);
	expect(linesOf(svg).map(({ text }) => text)).toEqual([
		'A title',
		'Place',
		'Source: a report',
		'Licence: Open',
		`Made with Fourpoint on ${MADE_ON}`
	]);
	expect(blocks.map(({ role }) => role)).toEqual([
		'ground',
		'title',
		'subtitle',
		'drawing',
		'ground',
		'notes'
	]);
	const drawing = first(parseXml(svg), 'g');
	expect(all(drawing, 'circle')).toHaveLength(1);
	const top = drawingTop(svg);
	const [, subtitle, source] = linesOf(svg);
	expect(top).toBeGreaterThan(subtitle?.y ?? Infinity);
	expect(top + DRAWING.height).toBeLessThan(source?.y ?? 0);
});

test('a licence that the file does not give has no line', () => {
	expect(notesOf(captionOf('Source: a', null), MADE_ON)).toEqual([
		'Source: a',
		`Made with Fourpoint on ${MADE_ON}`
	]);
});

test('a longer title moves the drawing down and makes the sheet taller, nothing else', () => {
	const short = sheetOf({ ...captionOf('a'), title: 'A title' }, DRAWING, MADE_ON);
	const long = sheetOf(
		{ ...captionOf('a'), title: 'A title of words '.repeat(18) },
		DRAWING,
		MADE_ON
	);
	expect(linesOf(long.svg).length).toBeGreaterThan(linesOf(short.svg).length);
	expect(long.height).toBeGreaterThan(short.height);
	expect(long.width).toBe(short.width);
});

test('a sheet is as wide as the text of a document, and its type no smaller than nine points', () => {
	const { svg, width, scale } = sheetWith('A title');
	expect((width / DOCUMENT_DENSITY) * 72).toBeCloseTo(450);
	expect(scale).toBeCloseTo(1200 / 450);
	expect(Math.min(...linesOf(svg).map(({ size }) => size))).toBeGreaterThanOrEqual(9);
});

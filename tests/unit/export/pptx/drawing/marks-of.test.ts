import { describe, expect, test } from 'vitest';
import { marksOf } from '#lib/export/pptx/drawing/marks-of.ts';
import type { Mark } from '#lib/export/pptx/drawing/mark.ts';

const AT = { x: 48, y: 100, scale: 1 };
const INK = '#14202b';
const FONT = 'font-size="14" font-weight="400" fill="#14202b"';

const line = (more: object) => ({ colour: INK, width: 1, dashes: [], ...more });

test.each<[string, string, object]>([
	[
		'a rectangle, filled and outlined',
		`<rect x="10" y="20" width="100" height="40" fill="#fde4d7" stroke="${INK}" stroke-width="1.5"/>`,
		{
			kind: 'rect',
			box: { x: 58, y: 120, width: 100, height: 40 },
			radius: 0,
			fill: '#fde4d7',
			line: line({ width: 1.5 }),
			text: null
		}
	],
	[
		'a rectangle with round corners, no rounder than it is high',
		`<rect x="0" y="0" width="100" height="40" rx="30" fill="${INK}"/>`,
		{ kind: 'rect', radius: 20, line: null }
	],
	[
		'a circle',
		`<circle cx="30" cy="40" r="10" fill="${INK}"/>`,
		{ kind: 'ellipse', box: { x: 68, y: 130, width: 20, height: 20 }, fill: INK, line: null }
	],
	[
		'a line, which has no fill, with its dashes',
		`<line x1="90" x2="10" y1="5" y2="5" stroke="${INK}" stroke-width="2" stroke-dasharray="6 4"/>`,
		{ kind: 'line', from: [138, 105], to: [58, 105], line: line({ width: 2, dashes: [6, 4] }) }
	],
	[
		'a path of lines, curves and turns back',
		`<path d="M0,0H10V10l-5-5Q1,2 3,4C1,2,3,4,5,6Z" fill="none" stroke="${INK}"/>`,
		{
			kind: 'path',
			fill: null,
			steps: [
				{ kind: 'move', points: [[48, 100]] },
				{ kind: 'line', points: [[58, 100]] },
				{ kind: 'line', points: [[58, 110]] },
				{ kind: 'line', points: [[53, 105]] },
				{
					kind: 'curve',
					points: [
						[49, 102],
						[51, 104]
					]
				},
				{
					kind: 'curve',
					points: [
						[49, 102],
						[51, 104],
						[53, 106]
					]
				},
				{ kind: 'close', points: [] }
			]
		}
	],
	[
		'a colour in channels',
		'<rect x="0" y="0" width="9" height="9" fill="rgb(20, 32, 43)"/>',
		{ fill: INK }
	],
	[
		'what stands in groups that move and scale, with its lines and letters',
		`<g transform="translate(10 20)"><g transform="scale(0.5)"><rect x="20" y="0" width="40" height="10" fill="${INK}" stroke="${INK}" stroke-width="2"/></g></g>`,
		{ kind: 'rect', box: { x: 68, y: 120, width: 20, height: 5 }, line: line({ width: 1 }) }
	]
])('%s becomes a shape', (_name, svg, wanted) => {
	const [mark, ...others] = marksOf(svg, AT);
	expect(others).toEqual([]);
	expect(mark).toMatchObject(wanted);
});

test.each([
	['an empty rectangle', `<rect x="0" y="0" width="0" height="9" fill="${INK}"/>`],
	['one without fill and line', '<rect x="0" y="0" width="9" height="9" fill="none"/>'],
	['text without words', `<text x="0" y="0" ${FONT}></text>`]
])('%s is left out, for it cannot be seen', (_name, svg) => {
	expect(marksOf(svg, AT)).toEqual([]);
});

test.each([
	['an element', '<image href="x"/>'],
	['a command of a path', `<path d="M0,0A5,5,0,0,1,9,9" fill="${INK}"/>`],
	['a transformation', '<g transform="rotate(90)"></g>'],
	['a paint', '<rect x="0" y="0" width="9" height="9" fill="url(#fade)"/>']
])('%s that is not known is refused', (_name, svg) => {
	expect(() => marksOf(svg, AT)).toThrow(RangeError);
});

/** The lines of a mark's text. */
function linesOf(mark: Mark | undefined): readonly string[] {
	const text = mark !== undefined && 'text' in mark ? mark.text : null;
	return text?.lines.map((runs) => runs.map(({ text: said }) => said).join('')) ?? [];
}

describe('text', () => {
	test.each([
		['starts at its left', '', 48 + 200],
		['stands about its middle', ' text-anchor="middle"', null],
		['ends at its right', ' text-anchor="end"', null]
	])('%s, in a box that is wider than its words', (_name, anchor, left) => {
		const [mark] = marksOf(`<text x="200" y="50" ${FONT}${anchor}>Safeguarding</text>`, AT);
		if (mark?.kind !== 'text') throw new Error('There is no text.');
		const { x, y, width, height } = mark.box;
		if (left !== null) expect(x).toBe(left);
		else if (anchor.includes('middle')) expect(x + width / 2).toBeCloseTo(248);
		else expect(x + width).toBeCloseTo(248);
		expect(width).toBeGreaterThan(70);
		// The baseline is where Arial has it in its first line.
		expect(y).toBeCloseTo(150 - 14 * 0.905);
		expect(height).toBeGreaterThan(14);
	});

	test('of several lines is one shape, whose lines break where the drawing breaks them', () => {
		const [mark, ...others] = marksOf(
			`<text x="0" y="20" ${FONT}><tspan x="0">Performance management</tspan><tspan x="0" dy="17.5">and quality assurance</tspan></text>`,
			AT
		);
		expect(others).toEqual([]);
		expect(linesOf(mark)).toEqual(['Performance management', 'and quality assurance']);
	});

	test('keeps the weights and colours of its pieces on one line', () => {
		const [mark] = marksOf(
			`<text x="0" y="20" font-size="14" xml:space="preserve"><tspan font-weight="600" fill="#14202b">4</tspan><tspan font-weight="400" fill="#505a63"> Inadequate</tspan></text>`,
			AT
		);
		expect(mark).toMatchObject({
			text: {
				lines: [
					[
						{ text: '4', bold: true, colour: INK },
						{ text: ' Inadequate', bold: false, colour: '#505a63' }
					]
				]
			}
		});
	});
});

describe('a text in the middle of the mark before it', () => {
	const rect = `<rect x="0" y="0" width="120" height="30" fill="${INK}"/>`;

	test.each([
		['in a rectangle', rect, 60, 20, ' text-anchor="middle"'],
		['at the left in a rectangle', rect, 8, 20, ''],
		[
			'in a circle',
			`<circle cx="60" cy="60" r="60" fill="${INK}"/>`,
			60,
			65,
			' text-anchor="middle"'
		]
	])('%s is its text, so that both move at once', (_name, shape, x, y, anchor) => {
		const marks = marksOf(`${shape}<text x="${x}" y="${y}" ${FONT}${anchor}>Both</text>`, AT);
		expect(marks).toHaveLength(1);
		expect(linesOf(marks[0])).toEqual(['Both']);
	});

	test.each([
		[
			'that runs over its edge',
			rect,
			'<text x="60" y="20"',
			' text-anchor="middle"',
			'W'.repeat(40)
		],
		['that stands beside it', rect, '<text x="140" y="20"', '', 'Beside'],
		['that stands above its middle', rect, '<text x="60" y="10"', ' text-anchor="middle"', 'Above'],
		[
			'with another shape between',
			`${rect}<line x1="0" x2="9" y1="0" y2="0" stroke="${INK}"/>`,
			'<text x="60" y="20"',
			' text-anchor="middle"',
			'Both'
		]
	])('%s stays a text of its own', (_name, shapes, text, anchor, words) => {
		const last = marksOf(`${shapes}${text} ${FONT}${anchor}>${words}</text>`, AT).at(-1);
		expect(last?.kind).toBe('text');
	});
});

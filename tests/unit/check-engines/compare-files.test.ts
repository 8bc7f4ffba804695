import { Resvg } from '@resvg/resvg-js';
import { zipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { compareFiles } from '../../../scripts/check-engines/compare-files.ts';
import type { SavedFile } from '../../../scripts/check-engines/page.ts';

const HEAD = 'xmlns="http://www.w3.org/2000/svg" width="240" height="64"';

/** A picture of a filled cell with a word made of bars, so that no font is needed. */
function picture({
	fill = '#b7592a',
	bars = [2, 6, 3, 8, 2],
	x = 0,
	width = 240
} = {}): Uint8Array {
	const word = bars.map(
		(bar, index) => `<rect x="${20 + x + index * 10}" y="20" width="${bar}" height="20"/>`
	);
	const svg = `<svg ${HEAD}><rect width="240" height="64" fill="#fff"/><rect x="120" width="120" height="64" fill="${fill}"/>${word.join('')}</svg>`;
	return new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
}

const PLACES = new Map([['cell', [{ word: 'word', x: 8, y: 8, width: 29, height: 13 }]]]);
const named = (name: string, bytes: Uint8Array) => new Map([[name, { name, bytes }]]);
const faults = (left: ReadonlyMap<string, SavedFile>, right: ReadonlyMap<string, SavedFile>) =>
	compareFiles(left, right, PLACES)
		.filter(({ passed }) => !passed)
		.map(({ more }) => more);

test.each([
	['the same picture', picture(), []],
	['a word two pixels along', picture({ x: 2 }), []],
	['another word', picture({ bars: [0, 10, 10, 0, 0] }), [/"word" is like it by/]],
	['no word', picture({ bars: [] }), [/"word" is like it by/]],
	['another fill', picture({ fill: '#6bace6' }), [/has other fills/]],
	['another size', picture({ width: 120 }), [/120 × 32 and not 240 × 64/, /no word/]]
])('of two pictures, %s is told', (_name, other, expected) => {
	const found = faults(named('cell@2x.png', picture()), named('cell@2x.png', other)).join('\n');
	if (expected.length === 0) expect(found).toBe('');
	for (const fault of expected) expect(found).toMatch(fault);
});

test('a file that was not made, and text that differs, are told', () => {
	const words = (text: string) => named('a.svg', strToU8(text));
	expect(faults(words('<svg/>'), new Map())[0]).toBe('a.svg');
	expect(faults(words('<svg/>'), words('<svg></svg>'))[0]).toBe('a.svg');
});

test('the parts of two decks are compared, and not how they are packed', () => {
	const deck = (text: string, level: 0 | 9) =>
		named('a.pptx', zipSync({ 'ppt/slides/slide1.xml': strToU8(text) }, { level }));
	const told = (left: string, right: string) => faults(deck(left, 0), deck(right, 9))[0];
	expect(told('<a>the same</a>', '<a>the same</a>')).toBeUndefined();
	expect(told('<a>one</a>', '<a>other</a>')).toBe('a.pptx: ppt/slides/slide1.xml');
});

import { randomInt, randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { textWidth } from '#lib/style/text-width.ts';
import type { TextStyle } from '#lib/style/typeface.ts';
import { wrapText } from '#lib/style/wrap-text.ts';

const STYLE: TextStyle = { size: 10, weight: 'regular' };

/** Width of a text in pixels, and a little for what adding up fractions loses. */
const widthOf = (text: string) => textWidth(text, STYLE) + 0.001;

test.each([
	['nothing', '', 100, ['']],
	['spaces', '   ', 100, ['']],
	['a word', 'safe', 100, ['safe']],
	['what just fits', 'stay safe', widthOf('stay safe'), ['stay safe']],
	['what just does not fit', 'stay safe', widthOf('stay saf'), ['stay', 'safe']],
	[
		'a space at the end of a line, which takes no room',
		'stay safe',
		widthOf('safe'),
		['stay', 'safe']
	],
	['a hyphen, which stays above', 'well-being', widthOf('being'), ['well-', 'being']],
	[
		'"looked-after", which stays whole',
		'for looked-after',
		widthOf('looked-after'),
		['for', 'looked-after']
	],
	['"Looked-after" at the start', 'Looked-after', widthOf('Looked-'), ['Looked-', 'after']],
	['a slash, which stays above', 'and/or', widthOf('and/'), ['and/', 'or']],
	['a line break in the text', 'a\nb', widthOf('a'), ['a', 'b']],
	[
		'a space that must not break',
		'a 2\u00a0of\u00a03',
		widthOf('a 2 of'),
		['a', '2\u00a0of\u00a03']
	],
	['a word too long for any line', 'iiiiii', widthOf('ii'), ['ii', 'ii', 'ii']],
	['a long word after a short one', 'a iiii', widthOf('iii'), ['a', 'iii', 'i']],
	['a letter wider than the line', 'WW', 1, ['W', 'W']]
])('%s is wrapped', (_name, text, width, lines) => {
	expect(wrapText(text, width, STYLE)).toEqual(lines);
});

test('a letter and its marks, and an emoji of several, are not torn apart', () => {
	expect(wrapText('e\u0301e\u0301', 1, STYLE)).toEqual(['e\u0301', 'e\u0301']);
	expect(wrapText('👩‍👧‍👦🇬🇧', 1, STYLE)).toEqual(['👩‍👧‍👦', '🇬🇧']);
});

const PIECES = [
	...Array.from('abc MIW .,-/–  "'),
	'children',
	'looked-after',
	'performance management',
	'W'.repeat(40),
	'i'.repeat(120),
	'Đặng Thị Ổn',
	'ẩ'.repeat(30),
	'e\u0301\u0323',
	'שלום עולם',
	'ש'.repeat(50),
	'السلام عليكم',
	'日本語のとても長い文',
	'🙂',
	'👩‍👩‍👧‍👦',
	'🇬🇧🇻🇳',
	'\n',
	'\u00a0',
	'\u200b'
] as const;

/** Always the same texts, so that a failure can be looked at. */
const source = randomLcg(20120529);
const pick = randomInt.source(source);
const randomText = () =>
	Array.from({ length: pick(1, 25)() }, () => PIECES[pick(PIECES.length)()]).join('');

interface Case {
	readonly text: string;
	readonly style: TextStyle;
	/** In ems: from less than a word on, but never less than one letter with all its parts. */
	readonly room: number;
}

const cases = Array.from({ length: 400 }, (): Case => ({
	text: randomText(),
	style: { size: pick(8, 40)(), weight: pick(2)() === 0 ? 'regular' : 'semibold' },
	room: pick(8, 60)()
}));

/** What a reader sees of a text: everything but its spaces. */
const seen = (text: string) => text.replace(/\s+/gu, '');

describe('text of any script', () => {
	test('is never wider than its lines', () => {
		for (const { text, style, room } of cases) {
			const width = room * style.size;
			for (const line of wrapText(text, width, style)) {
				expect(textWidth(line, style), JSON.stringify({ text, width, style })).toBeLessThanOrEqual(
					width
				);
			}
		}
	});

	test('is all there, in order', () => {
		for (const { text, style, room } of cases) {
			expect(seen(wrapText(text, room * style.size, style).join(''))).toBe(seen(text));
		}
	});

	test('fills its lines: the next word or letter would not have fitted', () => {
		for (const { text, style, room } of cases) {
			const width = room * style.size;
			const lines = wrapText(text, width, style);
			lines.slice(1).forEach((line, index) => {
				const [word = ''] = line.split(/(?<=[^\S\u00a0]|[/-])(?<!looked-(?=after))/i);
				// Spaces that follow one another count, and are gone at the end of a line.
				const [spaces = ''] = (text.match(/\s+/gu) ?? []).toSorted((a, b) => b.length - a.length);
				const joined = textWidth(`${lines[index] ?? ''}${spaces || ' '}${word}`, style);
				expect(joined, JSON.stringify({ text, width, lines })).toBeGreaterThan(width);
			});
		}
	});
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fontFilesFor } from '#lib/export/fonts/font-files.ts';
import { loadTypeface } from '#lib/export/fonts/typeface.ts';
import { unpackWoff } from '#lib/export/fonts/unpack-woff.ts';
import { allCharts } from '#lib/view/kinds.ts';
import { fontFromDisk } from '#lib/deliver/font-from-disk.ts';
import { example } from '../../example.ts';
import { sheetOfChart } from './drawn.ts';
import { darkPixels } from './pixels.ts';

/** A word in the letters of each alphabet. */
const WORDS: Readonly<Record<string, string>> = {
	latin: 'Safeguarding',
	'latin-ext': 'Ŵŷľšż',
	vietnamese: 'ẦẾỘỮ',
	greek: 'Ελλάδα',
	'greek-ext': 'ἀἐὴᾳ',
	cyrillic: 'Киев',
	'cyrillic-ext': 'ғқңүҳ',
	hebrew: 'שלום'
};

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'fourpoint-fonts-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('each font, unpacked,', () => {
	const files = fontFilesFor(Object.values(WORDS).join(' '));
	test.each(files.map((file) => [file.name, file] as const))(
		'%s is a TrueType font that draws a word of its alphabet',
		async (name, file) => {
			const ttf = unpackWoff(await fontFromDisk(file));
			expect([...ttf.subarray(0, 4)]).toEqual([0, 1, 0, 0]);
			const path = join(folder, `${name}.ttf`);
			await writeFile(path, ttf);
			const alphabet = name.replace(/^(?:source-sans-3|arimo)-|-\d+-normal$/g, '');
			const shaper = create(ttf);
			for (const letter of WORDS[alphabet] ?? '-') {
				expect(shaper.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0), letter).toBe(true);
			}
			const word = (text: string) =>
				`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><rect width="400" height="60" fill="#fff"/><text x="5" y="45" font-size="40" font-weight="${file.weight === 'semibold' ? 600 : 400}">${text}</text></svg>`;
			expect(darkPixels(word(WORDS[alphabet] ?? ''), [path])).toBeGreaterThan(300);
			expect(darkPixels(word(''), [path])).toBe(0);
		}
	);
});

test('what is not a WOFF is refused', () => {
	expect(() =>
		unpackWoff(new TextEncoder().encode('<!doctype html> no font at all, but a page'))
	).toThrow('not a WOFF');
	expect(() => unpackWoff(new Uint8Array())).toThrow('not a WOFF');
});

test.each([
	['English', 'Safeguarding – “good” 100% €', ['latin']],
	['Welsh', 'Ŵyr', ['latin', 'latin-ext']],
	['a letter written in two parts', 'w\u0302', ['latin', 'latin-ext']],
	['Hebrew', 'שלום', ['latin', 'hebrew']],
	['an alphabet no font has', '中文 🙂', ['latin']]
])('%s is drawn with the fonts it needs, in both weights', (_name, text, alphabets) => {
	const names = fontFilesFor(text).map(({ name }) => name);
	expect(names).toHaveLength(alphabets.length * 2);
	for (const alphabet of alphabets) {
		expect(names.filter((name) => name.includes(`-${alphabet}-`)).length).toBeGreaterThanOrEqual(2);
	}
});

test('the typeface has every letter of the built-in figures', async () => {
	const texts = allCharts(example()).map((view) => sheetOfChart(view).svg.replace(/<[^>]*>/g, ' '));
	const typeface = await loadTypeface('', fontFromDisk);
	for (const line of texts.join('\n').split('\n')) {
		// A space that must not break is drawn as any space.
		const letters = line.trim().replaceAll('\u00a0', ' ');
		expect(typeface.setLine(letters, 'regular').faithful, line).toBe(true);
	}
});

describe('a line is divided among fonts', () => {
	const runs = async (line: string) => {
		const typeface = await loadTypeface(line, fontFromDisk);
		const set = typeface.setLine(line, 'semibold');
		const alphabetOf = (name: string) =>
			name.replace(/^(?:source-sans-3|arimo)-|-\d+-normal$/g, '');
		return {
			faithful: set.faithful,
			runs: set.runs.map(({ font, text }) => [alphabetOf(font.name), text])
		};
	};

	test('letter by letter, and neighbours together', async () => {
		expect(await runs('Sir Ŵyr, Wien')).toEqual({
			faithful: true,
			runs: [
				['latin', 'Sir '],
				['latin-ext', 'Ŵ'],
				['latin', 'yr, Wien']
			]
		});
	});

	test('Hebrew words stay together, since they run the other way', async () => {
		expect(await runs('See שלום עולם now')).toEqual({
			faithful: false,
			runs: [
				['latin', 'See '],
				['hebrew', 'שלום עולם'],
				['latin', ' now']
			]
		});
	});

	test('what no font has is one box for each character that a reader would count', async () => {
		expect(await runs('a👩‍👧b中文')).toEqual({
			faithful: false,
			runs: [['latin', 'a\ufffdb\ufffd\ufffd']]
		});
	});

	test('a sign that no font has is said in others', async () => {
		expect(await runs('≤5 → 3')).toEqual({ faithful: false, runs: [['latin', '<=5 -> 3']] });
	});

	test('characters without ink leave no box', async () => {
		expect(await runs('a\u200b\u202eb\u00adc\ufe0f\t.')).toEqual({
			faithful: false,
			runs: [['latin', 'abc .']]
		});
	});

	test('an empty line has no runs', async () => {
		expect(await runs('')).toEqual({ faithful: true, runs: [] });
	});
});

import { expect, test } from 'vitest';
import { boxedCharacters } from '#lib/export/fonts/boxed-characters.ts';
import { boxedWords } from '#lib/export/fonts/boxed-words.ts';
import { allCharts } from '#lib/view/kinds.ts';
import { fontFromDisk } from '#lib/deliver/font-from-disk.ts';
import { example } from '../../example.ts';
import { sheetOfChart } from './drawn.ts';

const picture = (text: string) =>
	`<svg><title>نص</title><g><text x="0" y="0" font-size="9" font-weight="400">${text}</text></g></svg>`;

test('each character that no font has is named once, from what is drawn and nothing else', async () => {
	const svgs = [picture('Ŵyr ≥ שלום 中文 🙂'), picture('<tspan x="0">文 x\u0325\u033d</tspan>')];
	expect(await boxedCharacters(svgs, fontFromDisk)).toEqual(['中', '文', '🙂', 'x\u0325\u033d']);
});

test('the built-in figures have every character', async () => {
	const svgs = allCharts(example()).map((view) => sheetOfChart(view).svg);
	expect(await boxedCharacters(svgs, fontFromDisk)).toEqual([]);
	expect(boxedWords([])).toBeNull();
});

test('the words name the characters, but not without end, and say what shows them', () => {
	expect(boxedWords(['中', '文'])).toBe(
		'The fonts have no 中 and 文: a box stands instead. SVG with text and PowerPoint show every script.'
	);
	expect(boxedWords(Array.from('abcdefghijklmnop'))).toContain('k, l and 4 more:');
});

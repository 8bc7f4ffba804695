import { describe, expect, test } from 'vitest';
import { reportDocument } from '#lib/read/report/document/report-document.ts';
import { textOfPlain } from '#lib/read/report/text-of-plain.ts';

/** `paragraph 4: words`, a block a line. */
const blocks = (text: string) =>
	reportDocument(textOfPlain(text)).blocks.map(
		({ kind, number, text }) => `${kind}${number === null ? '' : ` ${number}`}: ${text}`
	);

const LONG =
	'Gardens are wide in every part of the county, and whoever looks for one in the north of it or in the south will find that there is room';

describe('A plain text with a line to each paragraph', () => {
	test('has headings, paragraphs and items', () => {
		expect(
			blocks(
				`Letters\n\n1. ${LONG}.\n2. All are read.\n\nImmediately:\n\n- count them\n- read them.`
			)
		).toEqual([
			'heading: Letters',
			`paragraph 1: ${LONG}.`,
			'paragraph 2: All are read.',
			'heading: Immediately:',
			'bullet: count them',
			'bullet: read them.'
		]);
	});

	test.each([
		['a sentence', `${LONG}\n\nfor more.`, `${LONG} for more.`],
		['a sentence, before a name', `${LONG} in\n\n${LONG}.`, `${LONG} in ${LONG}.`],
		['a sentence, by the end of a page', `${LONG}\n\f\nfor more.`, `${LONG} for more.`]
	])('may have a blank line in %s', (_, text, joined) => {
		expect(blocks(`1. ${text}`)).toEqual([`paragraph 1: ${joined}`]);
	});

	test('may have lost the blank lines of a list', () => {
		expect(blocks(`${LONG}.\nImmediately:\n- ${LONG}\nWithin a year:\n- ${LONG}`)).toEqual([
			`paragraph: ${LONG}.`,
			'paragraph: Immediately:',
			`bullet: ${LONG}`,
			'paragraph: Within a year:',
			`bullet: ${LONG}`
		]);
	});
});

/** Breaks each line at some characters, as a text copied from pages is. */
function wrapped(text: string, width = 70): string {
	const lines = text.split('\n').flatMap((line) => {
		const broken = [''];
		for (const word of line.split(' ')) {
			const last = broken.at(-1) ?? '';
			if (last !== '' && last.length + 1 + word.length > width) broken.push(word);
			else broken[broken.length - 1] = last === '' ? word : `${last} ${word}`;
		}
		return broken;
	});
	return lines.join('\n');
}

describe('A plain text that was wrapped', () => {
	const written = `The gardens of the county\n1. ${LONG}. ${LONG}.\n2. ${LONG}.\nImmediately:\n- ${LONG}.\n- ${LONG}\nWithin a year:\n- count them.`;

	test('is joined to what it was', () => {
		expect(blocks(wrapped(written))).toEqual([
			'heading: The gardens of the county',
			`paragraph 1: ${LONG}. ${LONG}.`,
			`paragraph 2: ${LONG}.`,
			'heading: Immediately:',
			`bullet: ${LONG}.`,
			`bullet: ${LONG}`,
			'heading: Within a year:',
			'bullet: count them.'
		]);
	});

	test('loses what stands on every page, in the middle of a sentence too', () => {
		const words = Array.from({ length: 9 }, (_, at) => `${at + 20} of the ${LONG}.`).join(' ');
		const lines = wrapped(`1. ${words}`).split('\n');
		const paged = lines.flatMap((line, at) =>
			at % 4 === 3 ? [line, 'Inspection of all gardens', String((at + 1) / 4), '\f'] : [line]
		);
		expect(blocks(paged.join('\n'))).toEqual([`paragraph 1: ${words}`]);
	});

	test('keeps the name below a title apart from it', () => {
		const title = 'Inspection of the gardens, ponds and also the sheds of a county';
		expect(blocks(wrapped(`${title}\nRutland Council\n${written}`)).slice(0, 2)).toEqual([
			`heading: ${title}`,
			'heading: Rutland Council'
		]);
	});
});

describe('Marks of Markdown', () => {
	test.each([
		['**Gardens**', 'Gardens'],
		['## Gardens', 'Gardens'],
		['Gardens**Grade 3 (Adequate)**', 'Gardens Grade 3 (Adequate)'],
		["in accordance with '*Wide Gardens*'", "in accordance with 'Wide Gardens'"],
		['_Gardens_ and snake_case_names', 'Gardens and snake_case_names'],
		[
			'five or more A* to C passes, and any A* to C grades',
			'five or more A* to C passes, and any A* to C grades'
		]
	])('are none of the words: %s', (written, read) => {
		expect(textOfPlain(written).lines.map(({ text }) => text)).toEqual([read]);
	});

	test('are bullets where they stand before words', () => {
		expect(blocks('* count them\n* read them')).toEqual([
			'bullet: count them',
			'bullet: read them'
		]);
	});
});

import { expect, test } from 'vitest';
import { asOurs } from '#lib/read/shape/mapping/guess-scale.ts';
import { withName } from '#lib/read/shape/mapping/edit-scale.ts';
import { wordsThird, type Scale } from '#lib/read/shape/scale.ts';
import { thirdWords } from '#lib/read/shape/third-words.ts';

function ours(...spellings: readonly string[]): Scale {
	const steps = spellings.map((spelling) => ({ name: spelling, spellings: [spelling] }));
	const scale = asOurs({ is: 'unordered', steps, none: [] });
	if (scale === null) throw new RangeError('The scale is not ours.');
	return scale;
}

const RI = 'Requires improvement';

test.each([
	['a report of 2012', { published: '29/05/2012' }, 'Adequate'],
	[
		'an inspection of 2013, published later',
		{ inspected_to: '2013-09-20', published: '2014-01-05' },
		'Adequate'
	],
	['a report of 2022', { published: '2022-05-14' }, RI],
	['a framework of then', { framework: 'SLAC' }, 'Adequate'],
	['a framework of now, whatever its date', { framework: 'ILACS', published: '2012-05-29' }, RI],
	['a year in which both words were used', { published: '2013' }, RI],
	['nothing that tells', {}, RI]
])('with %s a third grade without a word is called by its time', (_name, stated, word) => {
	expect(thirdWords(ours('1', '3'))(RI, stated)).toBe(word);
	expect(thirdWords(ours('1', '3'))('Good', stated)).toBe('Good');
});

test('where nothing tells, the word that its reader chose holds', () => {
	const named = withName(ours('1', '3'), 2, 'Adequate');
	expect(thirdWords(named)('Adequate', {})).toBe('Adequate');
	expect(thirdWords(named)('Adequate', { published: '2022-05-14' })).toBe(RI);
});

test('a word that the file writes stays', () => {
	const scale = ours('Good', 'Adequate');
	expect(wordsThird(scale)).toBe(true);
	expect(thirdWords(scale)('Adequate', { published: '2022-05-14' })).toBe('Adequate');
});

import { expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';

const read = (text: string) => {
	const { inspections, problems } = readInspections(text, 'test.csv');
	return { inspections, told: problems.map(({ code, line, column }) => [code, line, column]) };
};

test.each([
	['zero-width space', '\u200b'],
	['non-joiner', '\u200c'],
	['joiner', '\u200d'],
	['word joiner', '\u2060'],
	['byte order mark', '\ufeff'],
	['soft hyphen', '\u00ad']
])('a %s is taken out of every cell and heading without a word', (_name, mark) => {
	const inside = (word: string) => `${word.slice(0, 2)}${mark}${word.slice(2)}${mark}`;
	const row = ['Northtown', 'LAC', 'Overall', 'Good', '2012-05-29'].map(inside).join(',');
	const header = ['authority', 'service', 'area', 'grade', 'published'].map(inside).join(',');
	const { inspections, told } = read(`${header}\n${row}`);
	expect(told).toEqual([]);
	expect(inspections).toMatchObject([
		{
			authority: 'Northtown',
			published: '2012-05-29',
			areas: [{ name: 'Overall' }],
			judgements: [{ service: 'looked-after', result: { grade: 2 } }]
		}
	]);
});

test.each(['👩\u200d👧', 'می\u200cخواهم', 'क्\u200dष'])(
	'a joiner that shapes %j stays where it is',
	(name) => {
		const { inspections } = read(`authority,service,area,grade\n${name},Both,a,2`);
		expect(inspections[0]?.authority).toBe(name);
	}
);

test.each(['\u202e', '\u200f', '\u2066', '\u061c'])(
	'the character %j, which turns text around, is taken out of names and told',
	(mark) => {
		const { inspections, told } = read(
			`authority,service,area,grade\n${mark}.ebyA,LAC${mark},a,${mark}2`
		);
		expect(inspections).toMatchObject([
			{ authority: '.ebyA', judgements: [{ result: { grade: 2 } }] }
		]);
		expect(told).toEqual([['direction-character', 2, 'authority']]);
	}
);

test.each(['\v', '\x07', '\x1b', '\x7f', '\x85', '\u2028', '\ufffe'])(
	'the control character %j is a space, told where it stands in words',
	(mark) => {
		const { inspections, told } = read(
			`Council,service,area,grade,note\nSouth${mark}shire,LAC${mark},Overall${mark}effectiveness,2${mark},One${mark}two`
		);
		expect(inspections).toMatchObject([
			{
				authority: 'South shire',
				areas: [{ name: 'Overall effectiveness' }],
				judgements: [{ note: 'One two', result: { grade: 2 } }]
			}
		]);
		expect(told).toEqual([
			['control-character', 2, 'Council'],
			['control-character', 2, 'area'],
			['control-character', 2, 'note']
		]);
	}
);

test('line breaks and tabs in a cell are no control characters', () => {
	const { inspections, told } = read('authority,service,area,grade,note\nA,Both,a,2,"One\n\ttwo"');
	expect(told).toEqual([]);
	expect(inspections[0]?.judgements[0]?.note).toBe('One\n\ttwo');
});

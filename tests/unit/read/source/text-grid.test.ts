import { expect, test } from 'vitest';
import { delimiterOf } from '#lib/read/source/delimiter.ts';
import { textGrid } from '#lib/read/source/text-grid.ts';

const lines = (...of: string[]) => of.join('\n');

test.each([
	['commas', ',', lines('a,b,c', '1,2,3')],
	['semicolons', ';', lines('a;b;c', '1;2;3')],
	['tabs', '\t', lines('a\tb\tc', '1\t2\t3')],
	['pipes', '|', lines('a|b|c', '1|2|3')],
	['what its first line says', ';', lines('sep=;', 'a,b;c,d', '1,2;3,4')],
	['nothing at all', ',', lines('a', 'b')],
	['semicolons, beside decimal commas', ';', lines('name;x;y', 'A;1,5;2,5', 'B;1,5;2,5')],
	['semicolons, beside commas of words', ';', lines('a;b', 'Health, care, and safety;1', 'x, y;2')],
	['commas, beside semicolons in every cell', ',', lines('a,b,c', 'x; y,1,2', 'x; z,1,2')],
	['commas, beside tabs in a note', ',', lines('a,b', 'x\ty,1', 'z,2')],
	['commas, in quoted cells too', ',', lines('a,b', '"x;y;z",1', '"p;q;r",2')],
	[
		'commas, below titles with others',
		',',
		lines('Outcomes; as of March', 'Note | see below', '', 'a,b,c', '1,2,3', '4,5,6')
	],
	['tabs, in rows of several lengths', '\t', lines('a\tb\tc', '1\t2', '3\t4\t5', '6')]
])('a text is separated by %s', (_name, delimiter, text) => {
	expect(delimiterOf(text)).toBe(delimiter);
});

const rowsOf = (text: string) => textGrid(text).rows.map(({ line, cells }) => [line, ...cells]);

test.each<[string, string, (string | number)[][]]>([
	[
		'line breaks in cells',
		'a,"b\nc",d\n1,2,3',
		[
			[1, 'a', 'b\nc', 'd'],
			[3, '1', '2', '3']
		]
	],
	[
		'other line ends',
		'a,b\r\n"1\r\n2",3\r4,5',
		[
			[1, 'a', 'b'],
			[2, '1\n2', '3'],
			[4, '4', '5']
		]
	],
	[
		'blank lines',
		'a,b\n\n1,2\n\n\n',
		[
			[1, 'a', 'b'],
			[2, ''],
			[3, '1', '2']
		]
	],
	[
		'a line that says what separates',
		'sep=;\na;b\n1;2',
		[
			[2, 'a', 'b'],
			[3, '1', '2']
		]
	],
	[
		'quotation marks',
		'"a ""x""",b\n1,2',
		[
			[1, 'a "x"', 'b'],
			[2, '1', '2']
		]
	],
	['nothing', ' \n', []]
])('rows know their lines in a text with %s', (_name, text, expected) => {
	expect(rowsOf(text)).toEqual(expected);
});

test('a row whose quotation marks run on says so, and those above it are read', () => {
	const { rows } = textGrid('a,b\n1,2\n"x"y,3\n4,5');
	expect(rows.map(({ line, fault }) => [line, fault?.code])).toContainEqual([3, 'open-quote']);
	expect(rows[1]).toEqual({ line: 2, cells: ['1', '2'], fault: null });
});

test('a row with a cell that is no cell any more says so', () => {
	const { rows } = textGrid(`a,b\n1,${'x'.repeat(100_001)}\n3,4`);
	expect(rows.map(({ fault }) => fault?.code)).toEqual([undefined, 'long-cell', undefined]);
});

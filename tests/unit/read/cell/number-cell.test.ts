import { expect, test } from 'vitest';
import { readNumberCell } from '#lib/read/cell/number-cell.ts';

test.each([
	['0', 0],
	['1139', 1139],
	['1,139', 1139],
	['12,345,678', 12_345_678],
	['1,139.5', 1139.5],
	['1.6', 1.6],
	['007', 7],
	['+3', 3],
	['-3', -3],
	['-1,200', -1200],
	['36%', 36],
	['36.5 %', 36.5],
	['9'.repeat(308), Number('9'.repeat(308))]
])('%j is the number %d', (text, number) => {
	expect(readNumberCell(text)).toBe(number);
});

test.each([
	['nothing', ''],
	['a percent sign alone', '%'],
	['two percent signs', '5%%'],
	['a point without digits after it', '5.'],
	['a point without digits before it', '.5'],
	['thousands grouped wrongly', '1,13'],
	['thousands grouped wrongly', '1139,000'],
	['a comma for the point', '1,6'],
	['a space between thousands', '1 139'],
	['two points', '1.139.000'],
	['an exponent', '1e3'],
	['another base', '0x10'],
	['the word infinity', 'Infinity'],
	['not a number', 'NaN'],
	['more digits than a number holds', '9'.repeat(400)],
	['money', '£5'],
	['a hedge in the cell', 'about 5'],
	['a range', '3-4'],
	['a ratio', '1:5'],
	['suppression', '*'],
	['suppression', 'c'],
	['suppression', 'x'],
	['suppression', '..'],
	['suppression', ':'],
	['suppression', '-'],
	['suppression', '<5'],
	['suppression', '[c]'],
	['a minus sign of typography', '−3']
])('%s, %j, is no number', (_name, text) => {
	expect(readNumberCell(text)).toBeNull();
});

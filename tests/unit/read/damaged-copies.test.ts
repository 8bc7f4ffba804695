import { expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import cumbria from '../../../data/cumbria-2012.csv?raw';
import template from '../../../data/template.csv?raw';

/** Where the separators and the quotation marks of a line stand. Quoted cells keep their commas. */
function marksIn(line: string) {
	const separators: number[] = [];
	const quotes: number[] = [];
	for (let at = 0; at < line.length; at += 1) {
		if (line[at] === '"') quotes.push(at);
		else if (line[at] === ',' && quotes.length % 2 === 0) separators.push(at);
	}
	return { separators, quotes };
}

const without = (line: string, at: number) => line.slice(0, at) + line.slice(at + 1);

/** The same line with one separator missing or doubled, or one quotation mark missing. */
function damagedCopies(line: string): readonly string[] {
	const { separators, quotes } = marksIn(line);
	return [
		...separators.map((at) => without(line, at)),
		...separators.map((at) => `${line.slice(0, at)},${line.slice(at)}`),
		...quotes.map((at) => without(line, at))
	];
}

const problemsOn = (text: string, line: number) =>
	readInspections(text, 'test.csv').problems.filter((problem) => problem.line === line);

/** Damaged copies of one line that read otherwise than the file does, without a word on that line. */
function silentCopies(text: string, line: number): readonly string[] {
	const lines = text.trimEnd().split(/\r?\n/);
	const whole = readInspections(lines.join('\n'), 'test.csv').inspections;
	return damagedCopies(lines[line - 1] ?? '').filter((damaged) => {
		const copy = lines.with(line - 1, damaged).join('\n');
		if (problemsOn(copy, line).length > 0) return false;
		return JSON.stringify(readInspections(copy, 'test.csv').inspections) !== JSON.stringify(whole);
	});
}

/** The template with quotation marks, commas and line ends inside cells. */
const QUOTED = template.replaceAll(
	'"Publisher, title of the report, date of publication"',
	'"The ""Publisher"", title of the ""report"", 6"" by 4"'
);

test.each([2, 3, 4, 5, 6])('no damage to line %i of the template is silent', (line) => {
	expect(silentCopies(template, line)).toEqual([]);
});

test.each([2, 3, 4, 5, 6])('nor to line %i where its cells hold quotation marks', (line) => {
	expect(readInspections(QUOTED, 'test.csv').problems).toEqual([]);
	expect(silentCopies(QUOTED, line)).toEqual([]);
});

// Every row costs hundreds of readings of the whole file, so one of each kind is taken.
test.each([2, 15, 24, 40, 84, 113])(
	'no damage to line %i of the built-in report is silent',
	(line) => {
		expect(silentCopies(cumbria, line)).toEqual([]);
	}
);

test('no damage to the header of the template is silent', () => {
	const [header = '', ...rows] = template.trimEnd().split(/\r?\n/);
	const silent = damagedCopies(header).filter(
		(damaged) => readInspections([damaged, ...rows].join('\n'), 'test.csv').problems.length === 0
	);
	expect(silent).toEqual([]);
});

test.each([
	['the rows leave out their empty ends', 'authority,service,area,grade,note', 'A,Both,Overall,3'],
	['the rows end in a separator', 'authority,service,area,grade', 'A,Both,Overall,3,'],
	['the header ends in separators', 'authority,service,area,grade,,', 'A,Both,Overall,3']
])('damage is told where %s', (_name, header, row) => {
	const others = ['One', 'Two', 'Three'].map((area) => row.replace('Overall', area));
	const lines = [header, row, ...others].join('\n');
	expect(silentCopies(lines, 2)).toEqual([]);
});

import { expect, test } from 'vitest';
import { describeProblems } from '#lib/read/describe-problems.ts';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import type { JudgementResult } from '#lib/domain/judgement.ts';

/** What a grade cell became: a grade, `other 3`, or why there is none. */
function shown(result: JudgementResult | undefined): string {
	switch (result?.kind) {
		case 'graded':
			return `${result.grade} ${result.wording}`;
		case 'other-scale':
			return `other ${result.written}`;
		case 'no-grade':
			return result.why;
		default:
			return result?.kind ?? 'none';
	}
}

/** The judgements of one area for each cell, under a framework, and the codes of its problems. */
function read(framework: string, cells: readonly string[], heading = 'grade', kind = '') {
	const rows = cells.map(
		(cell, index) => `Northtown,${framework},${kind},Both,Area ${index + 1},"${cell}"`
	);
	const text = [`authority,framework,kind,service,area,${heading}`, ...rows].join('\n');
	const { inspections, problems, gradesLost, leftOut } = readInspections(text, 'test.csv');
	return {
		shown: cells.map((_cell, index) =>
			shown(inspections[0]?.judgements.find(({ area }) => area === `area-${index + 1}`)?.result)
		),
		problems,
		codes: [...new Set(problems.map(({ code }) => code))],
		gradesLost,
		leftOut
	};
}

test.each([
	['whole numbers from 1 to 4 without a framework', '', ['1', '4'], '1 adequate,4 adequate'],
	['any of them under a framework we know', 'SIF', ['1.0', '4'], '1,4'],
	['words without a framework', '', ['Good', 'RI'], '2,3'],
	['our four words under a framework we do not know', 'LSCB', ['Good', 'Inadequate'], '2,4'],
	['a number with its word', 'LSCB', ['2 (Good)', '3 - Adequate'], '2,3'],
	['our letters', '', ['O', 'G', 'A', 'I'], '1,2,3,4']
])('grades are %s', (_name, framework, cells, expected) => {
	const { shown, codes } = read(framework, cells);
	const grades = shown.map((each) => each.slice(0, 1));
	expect(grades.join()).toBe(expected.replaceAll(' adequate', ''));
	expect(codes.filter((code) => code !== 'unknown-framework')).toEqual([]);
});

test.each([
	['numbers of a framework we do not know', 'XYZ', ['4', '3'], 'other 4,other 3', 'unknown-scale'],
	['numbers beside our words there', 'XYZ', ['Good', '3'], '2 adequate,other 3', 'unknown-scale'],
	[
		'words of which one is not ours',
		'XYZ',
		['Good', 'Weak'],
		'other Good,other Weak',
		'unknown-scale'
	],
	[
		'five words there',
		'XYZ',
		['Adequate', 'Requires improvement', 'Good'],
		'other Adequate,other Requires improvement,other Good',
		'unknown-scale'
	],
	['letters there', 'XYZ', ['A', 'B'], 'other A,other B', 'unknown-scale'],
	['a 9 there', 'XYZ', ['9', '-', 'N/A'], 'other 9,none,none', 'unknown-scale'],
	['numbers with decimals', '', ['1.0', '2'], 'other 1.0,other 2', 'decimal-grades'],
	[
		'numbers beside a 5',
		'',
		['1', '5', 'RI'],
		'other 1,other 5,3 requires-improvement',
		'numbers-off-scale'
	],
	['numbers beside a 0', '', ['0', '2'], 'other 0,other 2', 'numbers-off-scale'],
	['a 9 where others are large too', '', ['9', '7'], 'other 9,other 7', 'numbers-off-scale'],
	['letters beside a B', '', ['A', 'B', '2'], 'other A,other B,2 adequate', 'letters-off-scale']
])('%s are kept as the file writes them', (_name, framework, cells, expected, code) => {
	const { shown, codes, gradesLost, leftOut } = read(framework, cells);
	expect(shown.join()).toBe(expected);
	expect(codes).toEqual([code]);
	expect({ gradesLost, leftOut }).toEqual({ gradesLost: 0, leftOut: 0 });
});

test('numbers under a heading of value are no grades, unless the row says that it is a judgement', () => {
	expect(read('', ['3', '4'], 'value')).toMatchObject({
		shown: ['other 3', 'other 4'],
		codes: ['number-under-value']
	});
	expect(read('', ['3', '4'], 'value', 'judgement').shown).toEqual(['3 adequate', '4 adequate']);
	expect(read('SLAC', ['3', '4'], 'value').shown).toEqual(['3 adequate', '4 adequate']);
	expect(read('', ['Good', 'RI'], 'value').shown).toEqual([
		'2 requires-improvement',
		'3 requires-improvement'
	]);
});

test('under a framework we know a number off its scale cannot be read, and the others can', () => {
	const { shown, codes, gradesLost } = read('SLAC', ['2', '5']);
	expect(shown).toEqual(['2 adequate', 'unreadable']);
	expect({ codes, gradesLost }).toEqual({ codes: ['bad-grade'], gradesLost: 1 });
});

test('a letter that our scale lacks takes the meaning from the others', () => {
	expect(read('', ['A', 'B', 'Good']).shown).toEqual(['other A', 'other B', '2 adequate']);
});

test('why values are not read as grades is said once for all lines, with what to do', () => {
	const { problems } = read('XYZ', ['4', '3', '2']);
	const said = describeProblems(problems.filter(({ code }) => code === 'unknown-scale'));
	expect(said).toMatchObject([
		{
			severity: 'notice',
			where: 'lines 2 to 4, grade',
			reason:
				'The scale of the framework "XYZ" is not known, so its values are shown as written, without a colour.'
		}
	]);
	expect(said[0]?.remedy).toContain('SLAC, CPI, TLAC, SIF or ILACS');
});

test('a row whose value is on another scale gives way to a grade, and a second value to the first', () => {
	const text = [
		'authority,framework,service,area,grade',
		'Northtown,XYZ,Both,Health,5',
		'Northtown,XYZ,Both,Health,4',
		'Northtown,XYZ,Both,Health,5'
	].join('\n');
	const { inspections, problems } = readInspections(text, 'test.csv');
	expect(inspections[0]?.judgements.map(({ result }) => result)).toEqual([
		{ kind: 'other-scale', written: '5' }
	]);
	expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
		'2 unknown-scale',
		'3 unknown-scale',
		'3 value-conflict',
		'4 unknown-scale',
		'4 duplicate'
	]);
});

test('two words for the third grade are said where no framework tells which is its own', () => {
	const { shown, problems } = read('', ['Adequate', 'Requires improvement', 'RI']);
	expect(shown).toEqual(['3 adequate', '3 requires-improvement', '3 requires-improvement']);
	expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(['3 two-third-words']);
});

test.each([
	['SLAC', 'Requires improvement', 'adequate'],
	['CPI', 'RI', 'adequate'],
	['TLAC', 'Requires improvement to be good', 'adequate'],
	['SIF', 'Adequate', 'requires-improvement'],
	['ILACS', '3 (Adequate)', 'requires-improvement']
])('under %s %j is shown by the word of its reports, and kept', (framework, written, wording) => {
	const text = `authority,framework,service,area,grade\nNorthtown,${framework},Both,Health,${written}`;
	expect(readInspections(text, 'test.csv').inspections[0]?.judgements[0]?.result).toEqual({
		kind: 'graded',
		grade: 3,
		wording,
		written
	});
});

test.each([
	['2012-05-29', '3', 'adequate'],
	['2024-05-29', '3', 'requires-improvement'],
	['2024-05-29', 'Adequate', 'adequate'],
	['', '3', 'adequate']
])('without a framework, on "%s", %s is the third grade as %s', (date, written, wording) => {
	const text = `authority,published,service,area,grade\nNorthtown,${date},Both,Health,${written}`;
	expect(readInspections(text, 'test.csv').inspections[0]?.judgements[0]?.result).toMatchObject({
		grade: 3,
		wording
	});
});

import { expect, test } from 'vitest';
import { methodPoints } from '#lib/view/pack/method.ts';
import { partAlt } from '#lib/view/part-alt.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { scaleNotes } from '#lib/view/scale-notes.ts';
import { example } from '../../example.ts';
import { inspectionOf } from '../inspection-of.ts';

const under = (framework: string, ...cells: readonly string[]) =>
	inspectionOf(
		'framework,service,area,grade',
		...cells.map((cell, index) => `${framework},Both,Area ${index},${cell}`)
	);

test.each([
	['grades in the words of the framework', under('SLAC', 'Good', '3'), []],
	['grades in one word without a framework', under('', 'Good', 'Adequate', '3'), []],
	['kinds of no grade', under('', 'Good', '', 'not published'), []],
	[
		'a later word than the framework has',
		under('SLAC', 'Requires improvement', 'RI', 'RI', 'Adequate'),
		[
			'Where the file writes "Requires improvement" or "RI", Adequate is shown, the word of SLAC reports for that grade.'
		]
	],
	[
		'an older one',
		under('sif', 'Adequate'),
		[
			'Where the file writes "Adequate", Requires improvement is shown, the word of SIF reports for that grade.'
		]
	],
	[
		'both words without a framework',
		under('', 'Adequate', 'RI'),
		[
			'The file has both Adequate and Requires improvement: each stands for the third of four grades, in one colour.'
		]
	],
	[
		'values of another scale',
		under('Care Inspectorate', '5', '4'),
		[
			'Values of another scale are shown as the file writes them, without a colour: they are counted in no grade and compared with none.'
		]
	]
])('%s: what a reader must know of the scale is said once', (_name, inspection, notes) => {
	expect(scaleNotes(inspection)).toEqual(notes);
});

test('of the built-in report there is nothing to say', () => {
	expect(scaleNotes(example())).toEqual([]);
});

test('the method says nothing of our scale where no grade is of it', () => {
	const headings = (...cells: readonly string[]) =>
		methodPoints(under('', ...cells)).map(({ heading }) => heading);
	expect(headings('6', '4')).not.toContain('Grades');
	expect(headings('6', 'Good')).toContain('Grades');
});

test('a part of a heatmap counts the values of another scale apart', () => {
	expect(partAlt(gradeHeatmap(under('', 'Good', '6', '4')), 0, 2)).toBe(
		'Grade heatmap, part 1 of 2. Three areas: Area 0 to Area 2. Grade: 1 good and 2 on another scale.'
	);
});

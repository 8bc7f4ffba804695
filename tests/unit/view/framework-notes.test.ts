import { expect, test } from 'vitest';
import { scopeOf } from '#lib/select/scope.ts';
import { captionBetween, scaleNotesBetween } from '#lib/view/caption-between.ts';
import { frameworkNotes } from '#lib/view/framework-notes.ts';
import { example } from '../../example.ts';
import { inspectionOf } from '../inspection-of.ts';

const NOTE =
	'Until 31 December 2022 one grade was given for "The experiences and progress of children in care and care leavers"; the file has it under "Children in care".';

test.each([
	['2019-02-04', 'Children in care', [NOTE]],
	['2019-02-04', 'children in care and care leavers', []],
	['2019-02-04', 'The experiences and progress of children in care and care leavers', []],
	['2023-01-16', 'Children in care', []],
	['', 'Children in care', []],
	['2019-02-04', 'Help and protection', []]
])('inspected on "%s", a grade under %s: %j', (date, area, notes) => {
	const inspection = inspectionOf(
		'framework,inspected_from,area,grade',
		`ILACS,${date},${area},Good`
	);
	expect(frameworkNotes(inspection)).toEqual(notes);
});

const of = (framework: string, authority: string, grade: string) =>
	inspectionOf(
		'authority,framework,area,grade',
		`${authority},${framework},Overall effectiveness,${grade}`
	);

test('between inspections of both words for the third grade, each is said to be of its own years', () => {
	const both = [of('CPI', 'Northtown', 'Requires improvement'), of('SIF', 'Southton', '3')];
	const said = [
		'Adequate (CPI) and Requires improvement (SIF) are the words of different years for the third of four grades: they share a place and a colour, and each is shown where its reports have it.'
	];
	expect(scaleNotesBetween(both)).toEqual(said);
	const parts = { id: 'a', title: 'A', measure: 'Grades', alt: 'Words.' };
	const table = () => ({ columns: [], rows: [] });
	expect(captionBetween(scopeOf(both), { ...parts, table }).notes).toEqual(said);
});

test.each([
	['none', []],
	['one', [example()]],
	['several of one word', [example(), of('TLAC', 'Northtown', '3')]],
	['several without a third grade', [of('CPI', 'Northtown', '2'), of('SIF', 'Southton', '2')]]
])('between %s there is nothing to say', (_name, inspections) => {
	expect(scaleNotesBetween(inspections)).toEqual([]);
});

import { expect, test } from 'vitest';
import { allCharts } from '#lib/view/kinds.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { speakerNotes } from '#lib/view/pack/speaker-notes.ts';
import { example } from '../../../example.ts';
import { grades, inspectionOf, judgements } from '../../inspection-of.ts';

const notesOf = (id: string) =>
	allCharts(example()).flatMap((view) => (view.id === id ? speakerNotes(view) : []));

test('the heatmap’s notes say its sentences, then each grade and its paragraph', () => {
	const [title, counts, ...facts] = notesOf('grade-heatmap');
	expect(title).toMatch(/^Safeguarding is inadequate in four of ten judgements/);
	expect(counts).toContain('6 adequate and 4 inadequate');
	expect(facts).toHaveLength(22);
	expect(facts).toContain('Looked-after children, Being healthy: 4 Inadequate, paragraph 85.');
	expect(facts).toContain('Safeguarding, Equality and diversity: 3 Adequate.');
});

test.each([
	['percentages-attainment', /just over 15%.*Paragraph: 10\d\.$/],
	['actions', /Action: .*Paragraph: 21\.$/],
	['grade-counts', /^Safeguarding\. 1 Outstanding: 0; .*All: 10\.$/]
])('%s has its numbers in the notes', (id, pattern) => {
	expect(notesOf(id).some((line) => pattern.test(line))).toBe(true);
});

test.each([
	['', 'no grade'],
	['not published', 'not published'],
	['6', '6 (another scale)']
])('a judgement of %j says "%s"', (cell, words) => {
	expect(speakerNotes(gradeHeatmap(judgements(`Safeguarding,Health,${cell}`)))).toContain(
		`Safeguarding, Health: ${words}.`
	);
});

test('grades in conflict are said each with its own paragraph, and none as the only one', () => {
	const conflict = inspectionOf('service,area,grade,paragraph', 'Both,A,4,55', 'Both,A,2,10');
	expect(speakerNotes(gradeHeatmap(conflict)).slice(-2)).toEqual([
		'Both, A: 4 Inadequate, one of several grades given, paragraph 55.',
		'Both, A: 2 Good, one of several grades given, paragraph 10.'
	]);
});

test('more facts than anyone reads are counted', () => {
	const line = Array.from({ length: 150 }, () => '2').join(' ');
	const notes = speakerNotes(gradeHeatmap(grades({ Safeguarding: line })));
	expect(notes.at(-1)).toBe('And 30 more, which the CSV file of this figure holds.');
	expect(notes).toHaveLength(123);
});

test('the stop of a report’s own sentence does not stand before another mark', () => {
	const asked = inspectionOf(
		'kind,service,area,measure,value,page',
		'action,Both,What needs to improve,How quickly letters are answered.,,2',
		'action,Both,What needs to improve,The gardens.,,'
	);
	const notes = allCharts(asked).flatMap((view) =>
		view.kind === 'actions' ? speakerNotes(view) : []
	);
	expect(notes.slice(2)).toEqual([
		'What needs to improve. Service: Both services; Action: How quickly letters are answered; Page: 2.',
		'What needs to improve. Service: Both services; Action: The gardens.'
	]);
});

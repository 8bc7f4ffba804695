import { expect, test } from 'vitest';
import { gradeCounts, totalCounts } from '#lib/select/grade-counts.ts';
import { figures, grades } from '../inspection-of.ts';

const inspection = grades({
	Safeguarding: '4 4 2 1/4 -',
	'Looked-after children': '3 2/3 1/2 . .',
	Both: '. . . . 1'
});

test('judgements are counted by service and grade; a conflict counts in no grade', () => {
	expect(gradeCounts(inspection)).toEqual([
		{
			service: 'safeguarding',
			byGrade: { 1: 0, 2: 1, 3: 0, 4: 2 },
			graded: 3,
			conflicts: 1,
			otherScale: 0,
			ungraded: 1
		},
		{
			service: 'looked-after',
			byGrade: { 1: 0, 2: 0, 3: 1, 4: 0 },
			graded: 1,
			conflicts: 2,
			otherScale: 0,
			ungraded: 0
		},
		{
			service: 'both',
			byGrade: { 1: 1, 2: 0, 3: 0, 4: 0 },
			graded: 1,
			conflicts: 0,
			otherScale: 0,
			ungraded: 0
		}
	]);
});

test('totals add up the services, conflicts apart from grades', () => {
	expect(totalCounts(gradeCounts(inspection))).toEqual({
		byGrade: { 1: 1, 2: 1, 3: 1, 4: 2 },
		graded: 5,
		conflicts: 3,
		otherScale: 0,
		ungraded: 1
	});
});

test('an inspection without judgements has no counts, and its totals are zero', () => {
	const counts = gradeCounts(figures('Safeguarding,Plans,Children on a plan,12'));
	expect(counts).toEqual([]);
	expect(totalCounts(counts)).toEqual({
		byGrade: { 1: 0, 2: 0, 3: 0, 4: 0 },
		graded: 0,
		conflicts: 0,
		otherScale: 0,
		ungraded: 0
	});
});

import { expect, test } from 'vitest';
import { GRADES } from '#lib/domain/grade.ts';
import { sharedAreas } from '#lib/select/shared-areas.ts';
import { comparisonTitle } from '#lib/view/chart/comparison/comparison-sentences.ts';
import { gapWords } from '#lib/view/chart/comparison/gap-words.ts';
import { figures, grades } from '../inspection-of.ts';

const JUDGED = 'Where both services are judged,';
const GRADED = 'Where each service has a single grade,';
const APART = 'Where each service is judged on its own,';
const NEVER_EACH = 'No area has a single grade for each service';
const NOT_EACH = 'The only shared area does not have a single grade for each service';

test.each([
	['4 4 3', '3 3 3', `${JUDGED} safeguarding is worse in two areas and better in none`],
	['4 2 3', '3 3 3', `${JUDGED} safeguarding is worse in one area and better in one`],
	['4 2 2', '3 3 3', `${JUDGED} safeguarding is worse in one area and better in two`],
	['2 3', '3 3', `${JUDGED} safeguarding is better in one area and worse in none`],
	['2 2', '3 3', `${JUDGED} safeguarding is better in two areas and worse in none`],
	['3 2 4', '3 2 4', `${JUDGED} they have the same grade in all three areas`],
	['3 2', '3 2', `${JUDGED} they have the same grade in both areas`],
	['3', '3', `${JUDGED} they have the same grade in the only area`],
	['4 4 -', '3 3 3', `${GRADED} safeguarding is worse in two areas and better in none`],
	['3 2 1/4', '3 2 3', `${GRADED} they have the same grade in both areas`],
	['2 3', '3 -', `${GRADED} safeguarding is better in one area and worse in none`],
	['4 -', '- 4', NEVER_EACH],
	['4', '-', NOT_EACH],
	['2/4', '3', NOT_EACH],
	['-', '-', NOT_EACH]
])('safeguarding %s and looked-after children %s: %s', (safeguarding, lookedAfter, title) => {
	const inspection = grades({
		Safeguarding: safeguarding,
		'Looked-after children': lookedAfter
	});
	expect(comparisonTitle(inspection)).toBe(title);
});

test.each([
	['3', '3', `${APART} they have the same grade in the only area`],
	['4 2', '3 2', `${APART} safeguarding is worse in one area and better in none`],
	['2 -', '3 3', `${GRADED} safeguarding is better in one area and worse in none`]
])('beside areas judged together: %s and %s: %s', (safeguarding, lookedAfter, title) => {
	const inspection = grades({
		Safeguarding: safeguarding,
		'Looked-after children': lookedAfter,
		Both: '. . 4'
	});
	expect(comparisonTitle(inspection)).toBe(title);
});

test.each([
	['Safeguarding', 'Only safeguarding is judged, so there is nothing to compare with'],
	[
		'Looked-after children',
		'Only services for looked-after children are judged, so there is nothing to compare with'
	],
	['Both', 'Neither service is judged on its own, so they cannot be compared']
])('%s alone: nothing can be compared, and why', (service, title) => {
	expect(comparisonTitle(grades({ [service]: '4 3' }))).toBe(title);
});

test.each([
	[
		{ Safeguarding: '4', Both: '. 3' },
		'Only safeguarding is judged on its own, so there is nothing to compare with'
	],
	[
		{ 'Looked-after children': '4', Both: '. 3' },
		'Only services for looked-after children are judged on their own, so there is nothing to compare with'
	]
])('one service beside judgements of both together: %o', (cells, title) => {
	expect(comparisonTitle(grades(cells))).toBe(title);
});

test('no judgement: there is none to compare', () => {
	expect(comparisonTitle(figures('Both,Children,on a plan,355'))).toBe(
		'There is no judgement to compare'
	);
});

/** Every pair of grades, with how safeguarding is beside looked-after children. */
const PAIRS = GRADES.flatMap((left) => GRADES.map((right) => [left, right] as const));

test.each(PAIRS)(
	'safeguarding %i and looked-after %i: the better is never said to be worse',
	(left, right) => {
		const inspection = grades({
			Safeguarding: String(left),
			'Looked-after children': String(right)
		});
		const how =
			left === right
				? 'they have the same grade in the only area'
				: left > right
					? 'safeguarding is worse in one area and better in none'
					: 'safeguarding is better in one area and worse in none';
		expect(comparisonTitle(inspection)).toBe(`${JUDGED} ${how}`);
		const [row] = sharedAreas(inspection).map(gapWords);
		const width = Math.abs(left - right);
		const unit = width === 1 ? 'grade' : 'grades';
		expect(row).toBe(
			width === 0 ? 'same' : `${width} ${unit} ${left > right ? 'worse' : 'better'}`
		);
	}
);

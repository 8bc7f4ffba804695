import { expect, test } from 'vitest';
import { comparisonTitle } from '#lib/view/chart/comparison/comparison-sentences.ts';
import { figures, grades } from '../inspection-of.ts';

const JUDGED = 'Where both services are judged,';
const GRADED = 'Where each service has a single grade,';
const APART = 'Where each service is judged on its own,';
const NOTHING = 'No area can be compared between the two services';

test.each([
	['4 4 3', '3 3 3', `${JUDGED} safeguarding is worse in two areas and better in none`],
	['4 2 3', '3 3 3', `${JUDGED} safeguarding is worse in one area and better in one`],
	['4 2 2', '3 3 3', `${JUDGED} safeguarding is worse in one area and better in two`],
	['2 3', '3 3', `${JUDGED} safeguarding is better in one area and worse in none`],
	['2 2', '3 3', `${JUDGED} safeguarding is better in two areas and worse in none`],
	['3 2 4', '3 2 4', `${JUDGED} they are level in all three areas`],
	['3 2', '3 2', `${JUDGED} they are level in both areas`],
	['3', '3', `${JUDGED} they are level in the only area`],
	['4 4 -', '3 3 3', `${GRADED} safeguarding is worse in two areas and better in none`],
	['3 2 1/4', '3 2 3', `${GRADED} they are level in both areas`],
	['2 3', '3 -', `${GRADED} safeguarding is better in one area and worse in none`],
	['4 .', '. 4', NOTHING],
	['4', '-', NOTHING],
	['2/4', '3', NOTHING],
	['-', '-', NOTHING]
])('safeguarding %s and looked-after children %s: %s', (safeguarding, lookedAfter, title) => {
	const inspection = grades({
		Safeguarding: safeguarding,
		'Looked-after children': lookedAfter
	});
	expect(comparisonTitle(inspection)).toBe(title);
});

test.each([
	['3', '3', `${APART} they are level in the only area`],
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
	['one service alone', grades({ Safeguarding: '4 3' })],
	['one grade for both services', grades({ Both: '3 2' })],
	['no judgement', figures('Both,Children,on a plan,355')]
])('%s: nothing can be compared', (_name, inspection) => {
	expect(comparisonTitle(inspection)).toBe(NOTHING);
});

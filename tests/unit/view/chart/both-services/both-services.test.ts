import { describe, expect, test } from 'vitest';
import { kitOf } from '#lib/view/kinds.ts';
import { bothServicesView } from '#lib/view/chart/both-services/both-services.ts';
import { recorded } from '../../../select/many/england.ts';
import { councilOf } from '#lib/select/many/by-authority.ts';
import { pairsOf } from '../../../pairs-of-grades.ts';
import type { Inspection } from '#lib/domain/inspection.ts';

function viewOf(inspections: readonly Inspection[], name: string | null = null) {
	const mine = inspections.find(({ authority }) => authority === name);
	const view = bothServicesView({
		inspections,
		own: mine === undefined ? null : councilOf(mine),
		place: 'England',
		fileName: 'england'
	});
	if (view === null) throw new Error('Two services cannot be compared.');
	return view;
}

const LAC = 'services for looked-after children';

describe('the title is true of', () => {
	test.each([
		['--', `No council has a single grade for safeguarding and one for ${LAC}`],
		['22', `Safeguarding and ${LAC} were graded the same in the only council`],
		['22 33', `Safeguarding and ${LAC} were graded the same in both councils`],
		['22 33 44 1-', `Safeguarding and ${LAC} were graded the same in all three councils`],
		['43', `Safeguarding was graded worse than ${LAC} in the only council`],
		['43 32', `Safeguarding was graded worse than ${LAC} in both councils`],
		['34', `Safeguarding was graded better than ${LAC} in the only council`],
		['14 23 12', `Safeguarding was graded better than ${LAC} in all three councils`],
		['43 33', `Safeguarding was graded worse than ${LAC} in one of two councils, better in none`],
		['34 33', `Safeguarding was graded better than ${LAC} in one of two councils, worse in none`],
		['43 34', `Safeguarding was graded worse than ${LAC} in one of two councils, better in one`],
		[
			'43 34 24 22',
			`Safeguarding was graded worse than ${LAC} in one of four councils, better in two`
		]
	])('%s', (pairs, title) => {
		expect(viewOf(pairsOf(pairs)).title).toBe(title);
	});
});

test.each([
	[
		'43',
		'Of one council, safeguarding was graded worse than',
		'in one (by one grade), the same in none and better in none.'
	],
	[
		'41 31',
		'Of two councils,',
		'in two (one by two grades and one by three grades), the same in none'
	],
	['43 32', 'Of two councils,', 'in two (both by one grade), the same in none'],
	[
		'13 24 33',
		'Of three councils,',
		'in none, the same in one and better in two (both by two grades).'
	]
])('the sentence of %s counts each kind and how wide it is', (pairs, start, end) => {
	const [counts = ''] = viewOf(pairsOf(pairs)).sentences;
	expect(counts).toContain(start);
	expect(counts).toContain(end);
});

test.each([
	[
		'43',
		'Council 1 stands alone: safeguarding 4 inadequate, services for looked-after children 3 adequate.'
	],
	['43 43', 'Council 1 stands with one other:'],
	['43 43 43 22', 'Council 1 stands with two others:'],
	[
		'4- 22',
		'Council 1 has no single grade for services for looked-after children, and stands in no square.'
	],
	[
		'-- 22',
		'Council 1 has no single grade for safeguarding and none for services for looked-after children,'
	]
])('of %s it is said where the first council stands', (pairs, sentence) => {
	expect(viewOf(pairsOf(pairs), 'Council 1').sentences[0]).toContain(sentence);
});

test('councils without both grades are named, or counted where they are many', () => {
	expect(viewOf(pairsOf('22 4- -3 3-')).notes).toEqual([
		'Council 3 has no single grade for safeguarding, and stands in no square.',
		'Council 2 and Council 4 have no single grade for services for looked-after children, and stand in no square.'
	]);
	expect(viewOf(pairsOf('22 4- 3- 3- 3- 2-')).notes).toEqual([
		'Five councils have no single grade for services for looked-after children, and stand in no square.'
	]);
});

test('without any pair there is nothing to draw, which is said', () => {
	const view = viewOf(pairsOf('4- -3'));
	expect(view.isBlank).toBe(true);
	expect(view.nothing).toBe(`${view.title}.`);
});

test('where one service alone is graded nothing can be compared', () => {
	const asked = { own: null, place: 'England', fileName: 'england' };
	expect(bothServicesView({ ...asked, inspections: recorded('CPI') })).toBeNull();
	expect(bothServicesView({ ...asked, inspections: [] })).toBeNull();
});

describe('the first SLAC inspections', () => {
	const view = viewOf(recorded('SLAC', null), 'Cumbria');

	test('say what the record holds, with Cumbria in its square', () => {
		expect(view.title).toBe(
			`Safeguarding was graded worse than ${LAC} in 45 of 151 councils, better in nine`
		);
		expect(view.sentences).toEqual([
			`Cumbria stands with 19 others: safeguarding 4 inadequate, ${LAC} 3 adequate.`,
			`Of 151 councils, safeguarding was graded worse than ${LAC} in 45 (43 by one grade and two by two grades), the same in 97 and better in nine (all by one grade).`,
			'Inadequate for both: Cornwall and Kent.',
			'Outstanding for both: Lambeth.'
		]);
		expect(view.notes).toContain(
			`Isles of Scilly has no single grade for ${LAC}, and stands in no square.`
		);
		expect(view.alt).toContain(view.sentences.join(' '));
		expect(view.source.licence).toContain('Open Government Licence');
	});

	test('have a table with totals, and a record for each council', async () => {
		expect(view.table().rows.map((row) => row.slice(1))).toEqual([
			[1, 4, 0, 0, 5],
			[1, 51, 4, 0, 56],
			[0, 22, 43, 1, 66],
			[0, 2, 20, 2, 24],
			[2, 79, 67, 3, 151]
		]);
		const { columns, rows } = await view.records();
		expect(rows).toHaveLength(151);
		expect(rows.every((row) => row.length === columns.length)).toBe(true);
		expect(rows.find(([name]) => name === 'Cumbria')).toContain('worse by one grade');
	});

	test('give a speaker the councils of every square', () => {
		const lines = kitOf(view).factLines?.(view) ?? [];
		expect(lines).toHaveLength(11);
		expect(lines.at(-1)).toContain('4 inadequate: Cornwall, Kent.');
	});
});

test('areas that stand for a service have their own names', () => {
	const view = viewOf(recorded('SIF', null));
	expect(view.subjects.safeguarding.heading).toBe('Help and protection');
	expect(view.title).toMatch(
		/^Help and protection was graded worse than children looked after in /
	);
	expect(view.gradeKey[2]?.word).toBe('Requires improvement');
});

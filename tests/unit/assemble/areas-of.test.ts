import { expect, test } from 'vitest';
import { areasOf } from '#lib/assemble/areas-of.ts';
import type { Framework } from '#lib/domain/framework.ts';
import type { ScaledFact } from '#lib/read/fact.ts';

/** A framework of our own, with an overall area that no general name would tell. */
const FRAMEWORK: Framework = {
	code: 'OURS',
	subject: 'Visits',
	wording: 'requires-improvement',
	from: '2030',
	to: null,
	areas: [
		{ name: 'Practice as a whole', group: 'overall', services: ['both'], overall: true },
		{
			name: 'Front door',
			group: 'provision',
			services: ['safeguarding', 'looked-after'],
			aliases: ['First contact']
		},
		{ name: 'Overall grade', group: 'leadership', services: ['both'] }
	]
};

function fact(area: string): ScaledFact {
	return {
		line: 2,
		order: 0,
		sheet: null,
		heading: null,
		inspection: {
			authority: 'Northtown',
			authorityCode: null,
			framework: null,
			label: null,
			dates: { inspectedFrom: null, inspectedTo: null, published: null },
			source: null,
			sourceUrl: null,
			licence: null,
			texts: {}
		},
		kind: 'judgement',
		service: 'both',
		area,
		grade: { kind: 'graded', grade: 2, wording: 'adequate' },
		written: '2',
		saysGrade: true,
		paragraph: null,
		note: null,
		texts: {}
	};
}

function overallOf(framework: Framework | undefined, ...names: readonly string[]) {
	return areasOf(names.map(fact), framework)
		.areas.filter(({ overall }) => overall)
		.map(({ name }) => name);
}

test('areas stand in the groups and the order of their framework, others behind', () => {
	const names = ['Gardening', 'Overall grade', 'First contact', 'practice as a whole'];
	expect(areasOf(names.map(fact), FRAMEWORK).areas).toMatchObject([
		{ name: 'practice as a whole', group: 'overall' },
		{
			name: 'First contact',
			group: 'provision',
			services: ['safeguarding', 'looked-after', 'both']
		},
		{ name: 'Overall grade', group: 'leadership' },
		{ name: 'Gardening', group: 'other' }
	]);
});

test('the overall area is the one the framework says, whatever it is called', () => {
	expect(overallOf(FRAMEWORK, 'Overall grade', 'Practice as a whole')).toEqual([
		'Practice as a whole'
	]);
});

test('a name that the framework has for another area is not the overall one', () => {
	expect(overallOf(FRAMEWORK, 'Overall grade')).toEqual([]);
});

test('a name that the framework lacks is the overall one if it says so', () => {
	expect(overallOf(FRAMEWORK, 'Overall effectiveness', 'Front door')).toEqual([
		'Overall effectiveness'
	]);
});

test('the overall area of the framework goes before one that says so by its name', () => {
	expect(overallOf(FRAMEWORK, 'Overall effectiveness', 'Practice as a whole')).toEqual([
		'Practice as a whole'
	]);
});

test('without a framework the first that says so is the overall one, and only that', () => {
	expect(overallOf(undefined, 'Overall judgement', 'Overall', 'Practice as a whole')).toEqual([
		'Overall judgement'
	]);
});

import { expect, test } from 'vitest';
import type { JudgedService } from '#lib/domain/service.ts';
import { relatedFacts } from '#lib/select/related-facts.ts';
import { inspectionOf } from '../inspection-of.ts';

const LINKED = [
	'figure,Safeguarding,T,health of S,1,Being healthy',
	'figure,Looked-after children,T,health of L,1,Being healthy',
	'figure,Both,T,health of both,1,Being healthy',
	'figure,Context,T,health of the place,1,Being healthy',
	'figure,Safeguarding,T,S as a whole,1,',
	'figure,Looked-after children,T,L as a whole,1,',
	'figure,Both,T,both as a whole,1,',
	'figure,Context,T,the place as a whole,1,',
	'action,Safeguarding,At once,act for S,0,',
	'action,Looked-after children,At once,act for L on health,0,Being healthy'
];

function related(areas: readonly string[], area: string, service: JudgedService): string[] {
	const inspection = inspectionOf(
		'kind,service,area,measure,value,relates_to',
		...areas.map((row) => `judgement,${row}`),
		...LINKED
	);
	const { figures, actions } = relatedFacts(inspection, area, service);
	return [...figures.map(({ measure }) => measure), ...actions.map(({ text }) => text)];
}

const SEPARATE = [
	'Safeguarding,Overall effectiveness,,3',
	'Looked-after children,Overall effectiveness,,3',
	'Safeguarding,Being healthy,,3',
	'Looked-after children,Being healthy,,3'
];

const cases: [string, string, JudgedService, string[]][] = [
	[
		'linked facts of its own service, of both and of the place',
		'being-healthy',
		'safeguarding',
		['health of S', 'health of both', 'health of the place']
	],
	[
		'the same for the other service, actions included',
		'being-healthy',
		'looked-after',
		['health of L', 'health of both', 'health of the place', 'act for L on health']
	],
	[
		'overall: what is linked to no area, but never the context',
		'overall-effectiveness',
		'safeguarding',
		['S as a whole', 'both as a whole', 'act for S']
	]
];

test.each(cases)('a judgement shows %s', (_name, area, service, expected) => {
	expect(related(SEPARATE, area, service)).toEqual(expected);
});

test('a judgement of both services shows the facts of either', () => {
	const together = ['Both,Overall effectiveness,,3', 'Both,Being healthy,,3'];
	expect(related(together, 'being-healthy', 'both')).toEqual([
		'health of S',
		'health of L',
		'health of both',
		'health of the place',
		'act for L on health'
	]);
	expect(related(together, 'overall-effectiveness', 'both')).toEqual([
		'S as a whole',
		'L as a whole',
		'both as a whole',
		'act for S'
	]);
});

test('without an overall judgement, facts about the whole service stand with none', () => {
	expect(related(['Safeguarding,Being healthy,,3'], 'being-healthy', 'safeguarding')).toEqual([
		'health of S',
		'health of both',
		'health of the place'
	]);
});

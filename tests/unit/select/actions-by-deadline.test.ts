import { expect, test } from 'vitest';
import { actionsByDeadline, actionServices } from '#lib/select/actions-by-deadline.ts';
import { actions, judgements } from '../inspection-of.ts';

const inspection = actions(
	'Looked-after children,Within six months,third,6',
	'Safeguarding,Within three months,second,3',
	'Looked-after children,Immediately,first,0',
	'Looked-after children,Within six months,fourth,6'
);

test('the nearest deadline stands first, and each lists every service that has actions', () => {
	const deadlines = actionsByDeadline(inspection).map(({ name, months, byService }) => [
		name,
		months,
		...byService.map(({ service, actions: due }) => [service, ...due.map(({ text }) => text)])
	]);
	expect(deadlines).toEqual([
		['Immediately', 0, ['safeguarding'], ['looked-after', 'first']],
		['Within three months', 3, ['safeguarding', 'second'], ['looked-after']],
		['Within six months', 6, ['safeguarding'], ['looked-after', 'third', 'fourth']]
	]);
});

test('what has no deadline stands last, by heading in the order of the file', () => {
	const deadlines = actionsByDeadline(
		actions(
			'Both,What needs to improve,b,',
			'Both,Areas for priority action,c,',
			'Both,Within six months,a,6',
			'Both,What needs to improve,d,',
			'Both,3,e,',
			'Both,Three,f,3'
		)
	).map(({ key, name, months, byService }) => [
		key,
		name,
		months,
		...byService.flatMap(({ actions: some }) => some.map(({ text }) => text))
	]);
	expect(deadlines).toEqual([
		['3', 'Three', 3, 'f'],
		['6', 'Within six months', 6, 'a'],
		['under What needs to improve', 'What needs to improve', null, 'b', 'd'],
		['under Areas for priority action', 'Areas for priority action', null, 'c'],
		['under 3', '3', null, 'e']
	]);
});

test('services without actions are left out, the others keep their usual order', () => {
	const some = actions('Context,At once,a,0', 'Both,At once,b,0', 'Safeguarding,At once,c,0');
	expect(actionServices(some)).toEqual(['safeguarding', 'both', 'context']);
});

test('two wordings of one deadline are one deadline, under the first', () => {
	const names = actionsByDeadline(actions('Both,At once,a,0', 'Both,Immediately,b,0')).map(
		({ name, byService }) => [name, byService[0]?.actions.length]
	);
	expect(names).toEqual([['At once', 2]]);
});

test('an inspection without actions has no deadlines', () => {
	expect(actionsByDeadline(judgements('Safeguarding,Overall,2'))).toEqual([]);
});

import { expect, test } from 'vitest';
import {
	actionChoice,
	actionOptions,
	ALL_ACTIONS,
	MOST_OFFERED,
	offered,
	choiceWords,
	type ActionChoice
} from '#lib/view/actions/action-choice.ts';
import { actionList } from '#lib/view/actions/action-list.ts';
import { judgementDetail } from '#lib/view/judgement/judgement-detail.ts';
import { example } from '../../../example.ts';
import { actions, inspectionOf } from '../../inspection-of.ts';

const inspection = inspectionOf(
	'kind,service,area,measure,value,relates_to,paragraph,page',
	'judgement,Safeguarding,Overall effectiveness,,4,,,',
	'judgement,Safeguarding,Being healthy,,3,,,',
	'judgement,Looked-after children,Being healthy,,2,,,',
	'judgement,Looked-after children,Staying safe,,3,,,',
	'action,Looked-after children,Within six months,train members,6,,84,',
	'action,Safeguarding,Immediately,check files,0,Being healthy,21,9',
	'action,Both,Immediately,meet weekly,0,Being healthy,,',
	'action,Safeguarding,Immediately,answer the telephone,0,,22,',
	'action,Safeguarding,Immediately,keep children safe,0,Staying safe,23,'
);

test('actions are listed by deadline, each with its judgements and its place in the report', () => {
	expect(actionList(inspection, ALL_ACTIONS).deadlines).toEqual([
		{
			key: '0',
			name: 'Immediately',
			isDeadline: true,
			count: 4,
			actions: [
				{
					text: 'check files',
					service: 'Safeguarding',
					area: 'Being healthy',
					bearsOn: [
						{ judgement: 'being-healthy.safeguarding', name: 'Being healthy', words: '3 Adequate' }
					],
					place: 'Paragraph 21, page 9'
				},
				{
					text: 'answer the telephone',
					service: 'Safeguarding',
					area: 'The service as a whole',
					bearsOn: [
						{
							judgement: 'overall-effectiveness.safeguarding',
							name: 'The service as a whole',
							words: '4 Inadequate'
						}
					],
					place: 'Paragraph 22'
				},
				{
					text: 'keep children safe',
					service: 'Safeguarding',
					area: 'Staying safe',
					bearsOn: [],
					place: 'Paragraph 23'
				},
				{
					text: 'meet weekly',
					service: 'Both services',
					area: 'Being healthy',
					bearsOn: [
						{
							judgement: 'being-healthy.safeguarding',
							name: 'Being healthy, safeguarding',
							words: '3 Adequate'
						},
						{
							judgement: 'being-healthy.looked-after',
							name: 'Being healthy, looked-after children',
							words: '2 Good'
						}
					],
					place: null
				}
			]
		},
		{
			key: '6',
			name: 'Within six months',
			isDeadline: true,
			count: 1,
			actions: [
				{
					text: 'train members',
					service: 'Looked-after children',
					area: 'The service as a whole',
					bearsOn: [],
					place: 'Paragraph 84'
				}
			]
		}
	]);
});

test('an action leads to each judgement that names it, and to no other', () => {
	const report = example();
	for (const { actions } of actionList(report, ALL_ACTIONS).deadlines) {
		for (const { text, bearsOn } of actions) {
			expect(bearsOn.length).toBeGreaterThan(0);
			for (const { judgement } of bearsOn) {
				const named = judgementDetail(report, judgement)?.actions.map((action) => action.text);
				expect(named).toContain(text);
			}
		}
	}
});

const options = actionOptions(inspection);

test('what can be chosen has the number of its actions', () => {
	expect(options).toEqual({
		deadline: [
			{ key: '0', name: 'Immediately', count: 4 },
			{ key: '6', name: 'Within six months', count: 1 }
		],
		service: [
			{ key: 'safeguarding', name: 'Safeguarding', count: 3 },
			{ key: 'looked-after', name: 'Looked-after children', count: 1 },
			{ key: 'both', name: 'Both services', count: 1 }
		],
		area: [
			{ key: 'being-healthy', name: 'Being healthy', count: 2 },
			{ key: 'staying-safe', name: 'Staying safe', count: 1 },
			{ key: '*', name: 'The service as a whole', count: 2 }
		]
	});
});

test.each<[Partial<ActionChoice>, readonly string[], string]>([
	[
		{},
		['check files', 'answer the telephone', 'keep children safe', 'meet weekly', 'train members'],
		''
	],
	[{ deadline: '6' }, ['train members'], '1 of 5 actions: Within six months'],
	[
		{ service: 'safeguarding', area: '*' },
		['answer the telephone'],
		'1 of 5 actions: Safeguarding and The service as a whole'
	],
	[
		{ deadline: '6', area: 'staying-safe' },
		[],
		'0 of 5 actions: Within six months and Staying safe'
	],
	[{ deadline: '7', service: 'context', area: 'parking' }, [], '']
])('the choice %j lists %j', (asked, texts, words) => {
	const choice = actionChoice(options, (key) => asked[key as keyof ActionChoice] ?? null);
	const listed = actionList(inspection, choice).deadlines.flatMap(({ actions }) =>
		actions.map(({ text }) => text)
	);
	const all = ['check files', 'answer the telephone', 'keep children safe', 'meet weekly'];
	expect(listed).toEqual(words === '' ? [...all, 'train members'] : texts);
	expect(choiceWords(inspection, options, choice)).toBe(words);
});

test('actions without a deadline stand and are chosen by their heading, after all that have one', () => {
	const mixed = actions(
		'Both,Recommendations,do this,',
		'Both,Areas for priority action,do that,',
		'Both,Immediately,do it now,0',
		'Both,Recommendations,do these,'
	);
	const found = actionOptions(mixed);
	expect(found.deadline).toEqual([
		{ key: '0', name: 'Immediately', count: 1 },
		{ key: 'under Recommendations', name: 'Recommendations', count: 2 },
		{ key: 'under Areas for priority action', name: 'Areas for priority action', count: 1 }
	]);
	expect(
		actionList(mixed, ALL_ACTIONS).deadlines.map(({ key, isDeadline }) => [key, isDeadline])
	).toEqual([
		['0', true],
		['under Recommendations', false],
		['under Areas for priority action', false]
	]);
	const choice = actionChoice(found, (key) =>
		key === 'deadline' ? 'under Recommendations' : null
	);
	const texts = actionList(mixed, choice).deadlines.map((each) =>
		each.actions.map(({ text }) => text)
	);
	expect(texts).toEqual([['do this', 'do these']]);
	expect(choiceWords(mixed, found, choice)).toBe('2 of 4 actions: Recommendations');
});

test.each([
	[0, [], 0],
	[1, ['Immediately: 1 of 4'], 1],
	[4, ['Immediately: 4 of 4'], 4],
	[5, ['Immediately: 4 of 4', 'Within six months: 1 of 1'], 5],
	[200, ['Immediately: 4 of 4', 'Within six months: 1 of 1'], 5]
])('of five actions the first %d are listed, and all are counted', (most, said, shown) => {
	const list = actionList(inspection, ALL_ACTIONS, most);
	expect(
		list.deadlines.map(({ name, count, actions }) => `${name}: ${actions.length} of ${count}`)
	).toEqual(said);
	expect([list.shown, list.of]).toEqual([shown, 5]);
});

test('of very many areas the first can be chosen, and the one that is', () => {
	const many = Array.from({ length: 1000 }, (_, index) => ({
		key: `area-${index}`,
		name: `Area ${index}`,
		count: 1
	}));
	expect(offered(many, null)).toEqual({ options: many.slice(0, MOST_OFFERED), left: 700 });
	const { options, left } = offered(many, 'area-999');
	expect(options.at(-1)?.key).toBe('area-999');
	expect([options.length, left]).toEqual([MOST_OFFERED + 1, 699]);
	expect(offered(many.slice(0, 3), 'area-2')).toEqual({ options: many.slice(0, 3), left: 0 });
});

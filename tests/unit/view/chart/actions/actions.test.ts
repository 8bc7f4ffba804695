import { expect, test } from 'vitest';
import { actionsView } from '#lib/view/chart/actions/actions.ts';
import { actions, inspectionOf, judgements } from '../../../inspection-of.ts';

const due = (count: number, deadline: string, months: number) =>
	Array.from({ length: count }, (_, index) => `Both,${deadline},do ${index},${months}`);

const AT_ONCE = due(1, 'Immediately', 0);
const SOON = due(2, 'Immediately', 0);

test.each([
	['one action', AT_ONCE, 'One action: immediately'],
	['one deadline', due(3, 'Within three months', 3), 'Three actions: within three months'],
	[
		'twelve actions in words',
		[...AT_ONCE, ...due(11, 'Within six months', 6)],
		'One of twelve actions is due immediately'
	],
	[
		'thirteen in digits',
		[...SOON, ...due(11, 'Within six months', 6)],
		'Two of 13 actions are due immediately'
	],
	[
		'the nearest deadline, wherever it stands in the file',
		[...due(1, 'Within six months', 6), ...due(2, 'Within three months', 3)],
		'Two of three actions are due within three months'
	],
	[
		'a deadline that does not read on',
		[...due(1, 'Immediate', 0), ...due(2, '3 months', 3)],
		'One of three actions is due first (immediate)'
	],
	[
		'a deadline that is a day',
		[...due(2, 'By 1 July 2012', 1), ...due(1, '1 January 2013', 7)],
		'Two of three actions are due by 1 July 2012'
	]
])('the title of %s', (_name, rows, title) => {
	expect(actionsView(actions(...rows))?.title).toBe(title);
});

test('an inspection without actions has no such figure', () => {
	expect(actionsView(judgements('Safeguarding,Overall,2'))).toBeNull();
});

const view = actionsView(
	inspectionOf(
		'kind,service,area,measure,value,relates_to,paragraph',
		'judgement,Safeguarding,Being healthy,,3,,',
		'action,Looked-after children,Within six months,train members,6,,84',
		'action,Safeguarding,Immediately,check files,0,Being healthy,21'
	)
);

test('each deadline lists the actions of each service with the area they bear on', () => {
	expect(view?.deadlines).toEqual([
		{
			key: '0',
			name: 'Immediately',
			count: 1,
			cells: [
				{
					service: 'safeguarding',
					serviceName: 'Safeguarding',
					actions: [{ text: 'check files', area: 'Being healthy', paragraph: '21' }]
				},
				{ service: 'looked-after', serviceName: 'Looked-after children', actions: [] }
			]
		},
		{
			key: '6',
			name: 'Within six months',
			count: 1,
			cells: [
				{ service: 'safeguarding', serviceName: 'Safeguarding', actions: [] },
				{
					service: 'looked-after',
					serviceName: 'Looked-after children',
					actions: [{ text: 'train members', area: null, paragraph: '84' }]
				}
			]
		}
	]);
});

test('the alternative text counts by deadline and service', () => {
	expect(view?.alt).toBe(
		'Lists of actions. Immediately: 1 for safeguarding and 0 for looked-after children. Within six months: 0 for safeguarding and 1 for looked-after children.'
	);
});

test('the heading says that the area an action bears on is not what the report says', () => {
	expect(view?.table().columns.map(({ heading }) => heading)).toContain('Bears on (our reading)');
});

test('table and records hold every action, the nearest deadline first', async () => {
	expect(view?.table().rows).toEqual([
		['Immediately', 'Safeguarding', 'check files', 'Being healthy', '21'],
		['Within six months', 'Looked-after children', 'train members', null, '84']
	]);
	const records = await view?.records();
	const texts = records?.columns.findIndex(({ name }) => name === 'measure');
	expect(records?.rows.map((row) => row[texts ?? -1])).toEqual(['check files', 'train members']);
});

test('the paragraph of each action links the report, where its address is known', () => {
	const columnOf = (url: string) =>
		actionsView(
			inspectionOf(
				'kind,service,area,measure,value,paragraph,source_url',
				`action,Both,At once,do it,0,21,${url}`
			)
		)
			?.table()
			.columns.find(({ name }) => name === 'paragraph');
	expect(columnOf('https://example.org/report.pdf')?.href).toBe('https://example.org/report.pdf');
	expect(columnOf('')?.href).toBeNull();
});

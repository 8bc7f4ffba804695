import { expect, test } from 'vitest';
import { actionsView } from '#lib/view/chart/actions/actions.ts';
import { actionsKit } from '#lib/view/chart/actions/kit.ts';
import { actions, inspectionOf, judgements } from '../../../inspection-of.ts';

const due = (count: number, deadline: string, months: number) =>
	Array.from({ length: count }, (_, index) => `Both,${deadline},do ${index},${months}`);

const under = (count: number, heading: string) =>
	Array.from({ length: count }, (_, index) => `Both,${heading},improve ${index},`);

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
	],
	[
		'one without a deadline',
		under(1, 'What needs to improve'),
		'One area for improvement, under “What needs to improve”'
	],
	[
		'some without a deadline',
		under(5, 'What needs to improve'),
		'Five areas for improvement, under “What needs to improve”'
	],
	[
		'two headings, the first of the file first',
		[...under(1, 'Priority and immediate action'), ...under(12, 'Recommendations')],
		'One of 13 areas for improvement is under “Priority and immediate action”'
	],
	[
		'several under the first of two headings',
		[...under(10, 'Recommendations'), ...under(6, 'Recommendations for the board')],
		'Ten of 16 areas for improvement are under “Recommendations”'
	],
	[
		'a deadline, which stands before what has none',
		[...under(3, 'Recommendations'), ...SOON],
		'Two of five actions are due immediately'
	],
	[
		'two deadlines and some without',
		[...under(3, 'Recommendations'), ...due(2, '6 months', 6), ...due(1, '3 months', 3)],
		'One of six actions is due first (3 months)'
	],
	[
		'the only deadline, where nothing else is due later',
		[...under(3, 'Recommendations'), ...due(1, '3 months', 3)],
		'One of four actions has a deadline (3 months)'
	],
	[
		'the only deadline of several',
		[...under(3, 'Recommendations'), ...due(2, '3 months', 3)],
		'Two of five actions have a deadline (3 months)'
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
			months: 0,
			count: 1,
			cells: [
				{
					service: 'safeguarding',
					serviceName: 'Safeguarding',
					actions: [{ text: 'check files', area: 'Being healthy', place: '21' }]
				},
				{ service: 'looked-after', serviceName: 'Looked-after children', actions: [] }
			]
		},
		{
			key: '6',
			name: 'Within six months',
			months: 6,
			count: 1,
			cells: [
				{ service: 'safeguarding', serviceName: 'Safeguarding', actions: [] },
				{
					service: 'looked-after',
					serviceName: 'Looked-after children',
					actions: [{ text: 'train members', area: null, place: '84' }]
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

test.each([
	['all', SOON, 'deadline and service', 'Deadline', 'Immediately: 2 for both services.'],
	[
		'none',
		under(3, 'Recommendations'),
		'heading and service, without deadlines',
		'Heading',
		'Recommendations (no deadline given): 3 for both services.'
	],
	[
		'some',
		[...under(3, 'Recommendations'), ...SOON],
		'deadline or heading and service',
		'Deadline or heading',
		'Immediately: 2 for both services. Recommendations (no deadline given): 3 for both services.'
	]
])('what actions stand by, where %s have a deadline', (_name, rows, by, heading, said) => {
	const found = actionsView(actions(...rows));
	expect(found?.subtitle).toBe(`Areas for improvement by ${by}, Northtown, date not given`);
	expect(found?.alt).toBe(`Lists of actions. ${said}`);
	expect(found?.table().columns[0]?.heading).toBe(heading);
	expect(found && actionsKit.described(found).join(' ')).toBe(said);
	expect(found && actionsKit.nameOf(found)).toBe(`Actions by ${heading.toLowerCase()}`);
});

test('a part of a chart counts what stands under a heading as it does what is due', () => {
	const found = actionsView(
		actions(...SOON, ...under(3, 'Recommendations'), ...under(2, 'Priority and immediate action'))
	);
	const titles = [0, 2, 4].map((from) => found && actionsKit.rows(found, from, from + 2).title);
	expect(titles).toEqual([
		'Immediately: two actions',
		'Recommendations: two of three actions',
		'Recommendations: one of three actions; priority and immediate action: one of two'
	]);
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

test.each([
	['both', ['21,9', ',10'], 'Paragraph', ['21', null]],
	['pages alone', [',9', ','], 'Page', ['9', null]],
	['neither', [',', ','], 'Paragraph', [null, null]]
])(
	'an action cites its paragraph, or its page in a report of pages: %s',
	(_name, cited, heading, places) => {
		const found = actionsView(
			inspectionOf(
				'kind,service,area,measure,value,paragraph,page',
				...cited.map((cells, at) => `action,Both,What needs to improve,do ${at},,${cells}`)
			)
		);
		expect(found?.table().columns.at(-1)?.heading).toBe(heading);
		expect(found?.table().rows.map((row) => row.at(-1))).toEqual(places);
		const native = found && actionsKit.native(found);
		expect(native?.kind === 'table' && native.columns.at(-1)).toBe(heading);
	}
);

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

import { expect, test } from 'vitest';
import { readReport } from '#lib/read/report/read-report.ts';
import { AS_IT_IS, readingOf, type Asked } from '#lib/session/read-file.ts';
import { ilacsReport } from '../../reports/made-up.ts';
import { apart, heading, item, title, type LaidOutPage } from '../../reports/report-line.ts';
import { reportText } from '../../reports/report-text.ts';

function open(pages: readonly LaidOutPage[], asked: Asked = AS_IT_IS) {
	const text = reportText(...pages);
	const reading = readReport(text);
	if (reading === null) throw new Error('It is no report.');
	const report = { reading, text };
	return readingOf('report.pdf', { grids: [], text: null, problems: [], report }, asked);
}

const AREA_SEND: readonly LaidOutPage[] = [
	[
		title('Area SEND inspection of Bolton Local Area Partnership'),
		apart('Inspection dates: 8 to 12 July 2024'),
		heading('Inspection outcome'),
		apart('The partnership plants gardens that children who are often ill can reach.')
	],
	[
		heading('Areas for improvement'),
		apart('The partnership should plant more gardens that all children can reach.')
	]
];

const VISIT: readonly LaidOutPage[] = [
	[
		title('Joint targeted area inspection of Bolton'),
		apart('Inspection dates: 8 to 12 July 2024'),
		heading('What needs to improve?'),
		item('How quickly letters are answered.')
	]
];

test('what a report asks for without a deadline is kept under its heading', () => {
	const { inspections, problems, leftOut } = open(ilacsReport());
	expect(inspections[0]?.actions).toMatchObject([
		{ deadline: 'What needs to improve', months: null },
		{ deadline: 'What needs to improve', months: null }
	]);
	expect([problems, leftOut]).toEqual([[], 0]);
});

test.each([
	['Area SEND', AREA_SEND, 'Areas for improvement for the local area partnership'],
	['JTAI', VISIT, 'What needs to improve for the local area partnership']
])(
	'no notice says that the framework of a report that was recognised is not known: %s',
	(...of) => {
		const [framework, pages, list] = of;
		const { inspections, problems } = open(pages);
		expect(problems).toEqual([]);
		expect(inspections).toMatchObject([{ framework, visits: [{}], actions: [{ deadline: list }] }]);
	}
);

test('a notice says so of one that its reader wrote', () => {
	const report = [
		{ finding: 'front/framework', do: 'correct', cells: { framework: 'Own scale' } } as const
	];
	const { problems } = open(VISIT, { ...AS_IT_IS, decisions: { ...AS_IT_IS.decisions, report } });
	expect(problems.flatMap((each) => JSON.stringify(each))).toEqual([
		expect.stringContaining('Own scale')
	]);
});

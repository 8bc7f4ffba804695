import { expect, test } from 'vitest';
import type { ReportDecision } from '#lib/read/report/report-decision.ts';
import { readReport } from '#lib/read/report/read-report.ts';
import { allFindings } from '#lib/read/report/report-rows.ts';
import { reportMarks } from '#lib/view/review/report/report-marks.ts';
import { reportReview } from '#lib/view/review/report/report-review.ts';
import { reportSentences } from '#lib/view/review/report/report-sentences.ts';
import { ILACS_GRADES, ilacsReport } from '../../../reports/made-up.ts';
import type { LaidOutPage } from '../../../reports/report-line.ts';
import { reportText } from '../../../reports/report-text.ts';

/** A report whose heading says another grade of care leavers than its table. */
const inTwoMinds = ilacsReport(ILACS_GRADES).map((page) =>
	page.map((line) =>
		typeof line === 'string'
			? line
			: { ...line, text: line.text.replace(/(leavers): .*$/, '$1: good') }
	)
);

const LEAVERS = 'judgement/looked-after/the-experiences-and-progress-of-care-leavers';

function read(pages: readonly LaidOutPage[]) {
	const text = reportText(...pages);
	const reading = readReport(text);
	if (reading === null) throw new Error('It is no report.');
	return { text, reading };
}

function judgements(decisions: readonly ReportDecision[]) {
	const review = reportReview(read(inTwoMinds).reading, decisions);
	const section = review.sections.find(({ key }) => key === 'judgements');
	if (section === undefined) throw new Error('There are no judgements.');
	return { left: review.left, ...section };
}

test('A review folds away what is certain, with what it says in a few words', () => {
	const { sections, left } = reportReview(read(ilacsReport()).reading, []);
	expect(left).toBe(0);
	expect(sections.map(({ heading, gist, doubtful }) => [heading, gist, doubtful.length])).toEqual([
		['Front of the report', 'Bolton, ILACS, 11 September 2023', 0],
		['Judgements', 'one good, two requires improvement, one outstanding and one inadequate', 0],
		['Areas for improvement', '', 0]
	]);
});

test('Places that disagree stand side by side, the first of them the one that counts', () => {
	const { left, doubtful, certain } = judgements([]);
	expect([left, certain.length]).toEqual([1, 4]);
	expect(doubtful).toMatchObject([
		{
			id: LEAVERS,
			title: 'The experiences and progress of care leavers',
			answer: 'Inadequate',
			standing: 'asked',
			canAccept: true,
			witnesses: [
				{ where: 'Table, page 1', grade: 'Inadequate', value: '4' },
				{ where: 'Heading, page 3', grade: 'Good', value: '2' }
			]
		}
	]);
});

test.each([
	[{ do: 'accept' }, 'accepted', 'Inadequate'],
	[{ do: 'leave-out' }, 'left-out', 'Inadequate'],
	[{ do: 'correct', cells: { value: '2' } }, 'corrected', 'Good'],
	[{ do: 'correct', cells: { value: 'not judged' } }, 'corrected', 'Not judged']
] as const)('A row that its reader settles stays where it is: %j', (decided, standing, answer) => {
	const { left, doubtful } = judgements([{ finding: LEAVERS, ...decided }]);
	expect(left).toBe(0);
	expect(doubtful).toMatchObject([{ id: LEAVERS, standing, answer }]);
});

test('Every place of every finding is marked, in the order of the report', () => {
	const { text, reading } = read(inTwoMinds);
	const marks = reportMarks(allFindings(reading), text);
	const ofLeavers = marks.filter(({ finding }) => finding === LEAVERS);
	expect(ofLeavers.map(({ page }) => page)).toEqual([1, 3]);
	expect(ofLeavers[1]?.lines.map((line) => line.text)).toEqual([
		'The experiences and progress of care leavers: good'
	]);
	const pages = marks.map(({ page }) => page);
	expect(pages).toEqual([...pages].sort((left, right) => left - right));
});

test('It says what a document was read as', () => {
	expect(reportSentences(read(ilacsReport()).reading)).toEqual([
		'It was read as an inspection of local authority children’s services (ILACS). It has four pages.'
	]);
});

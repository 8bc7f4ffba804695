import { describe, expect, test } from 'vitest';
import { isDeadline, monthsOf } from '#lib/read/report/actions/deadline.ts';
import { readReport } from '#lib/read/report/read-report.ts';
import { slacReport } from '../../../reports/made-up-slac.ts';
import { WAYS } from '../../../reports/plain-report.ts';

const ACTIONS = `# Areas for improvement

5. To widen its gardens, the county should take the following action.

# Immediately:

- count the gardens, those that nobody has been in for a year and those that are behind a wall

- read the letters

# Within three months:

- answer the letters
\f
- tell those who wrote, and do so in words that anyone who has ever asked for a garden would

understand.

# Within six months of the publication of this report:

- dig.
`;

describe.each(WAYS)('Areas for improvement by deadline %s', (_, textOf) => {
	test('are read word for word, each with its service and the paragraph that leads to it', () => {
		const reading = readReport(textOf(slacReport({ actions: ACTIONS })));
		expect(
			reading?.actions.map(({ service, heading, months, text, place }) => [
				service,
				heading,
				months,
				place?.paragraph,
				text
			])
		).toEqual([
			[
				'safeguarding',
				'Immediately',
				0,
				'5',
				'count the gardens, those that nobody has been in for a year and those that are behind a wall'
			],
			['safeguarding', 'Immediately', 0, '5', 'read the letters'],
			['safeguarding', 'Within three months', 3, '5', 'answer the letters'],
			[
				'safeguarding',
				'Within three months',
				3,
				'5',
				'tell those who wrote, and do so in words that anyone who has ever asked for a garden would understand.'
			],
			['safeguarding', 'Within six months of the publication of this report', 6, '5', 'dig.']
		]);
	});

	test('may have no deadline', () => {
		const actions = `# Areas for improvement\n\n5. The county should take the following action:\n\n- dig\n- sow.\n`;
		const reading = readReport(textOf(slacReport({ actions })));
		expect(reading?.actions.map(({ heading, months, text }) => [heading, months, text])).toEqual([
			['Areas for improvement', null, 'dig'],
			['Areas for improvement', null, 'sow.']
		]);
	});
});

test.each([
	['Immediately:', 0],
	['With immediate effect', 0],
	['Within a month', 1],
	['Within 12 months:', 12],
	['Within one year', 12],
	['Within four weeks', 1],
	['Within the next six months:', 6]
])('A deadline: %s', (heading, months) => {
	expect(isDeadline(heading.toLowerCase())).toBe(true);
	expect(monthsOf(heading)).toBe(months);
});

test.each([
	'Immediately after the inspection, letters were read',
	'Within gardens',
	'In six months'
])('No deadline: %s', (words) => {
	expect(isDeadline(words.toLowerCase())).toBe(false);
});

import { describe, expect, test } from 'vitest';
import type { ReportReading } from '#lib/read/report/finding.ts';
import { readReport } from '#lib/read/report/read-report.ts';
import type { ReportText } from '#lib/read/report/report-text.ts';
import { WAYS } from '../../../reports/plain-report.ts';

function read(text: ReportText): ReportReading {
	const reading = readReport(text);
	if (reading === null) throw new Error('It is no report.');
	return reading;
}

const front = (title: string) => `# ${title}

Rutland County Council

Inspection dates: 8 - 17 October 2012
Lead inspector: A. N. Other

# Contents

Overall effectiveness 2
Record of main findings 9

# The inspection judgements and what they mean

1. Every garden is put on one scale of four, which is set out in the table below this.

Adequate a garden that is as wide as it must be
`;

const PROTECTION = (title: string) => `${front(title)}
# Overall effectiveness

2. The overall effectiveness of the arrangements in the county is judged to be adequate.

# Areas for improvement

3. To widen its gardens, the council should take the following action.

Immediately:

- count the gardens

Within three months:

- write to those
  who asked for one.

# Overall effectiveness

# Adequate

4. The arrangements in the county are adequate. Gardens are wide.

# The effectiveness of the help and protection provided to children, young people, families and carers

# Good

5. Help is good.

# The quality of practice

# Inadequate

6. Practice is inadequate.

# Leadership and governance

# Adequate

7. Leadership is good.

# Record of main findings

Local authority arrangements for the protection of children
Overall effectiveness\tAdequate
The effectiveness of the help and protection provided to children, young people, families and carers\tGood
The quality of practice\tInadequate
Leadership and governance\tAdequate
`;

const TITLE = 'Inspection of local authority arrangements for the protection of children';

describe.each(WAYS)('A report on the protection of children %s', (_, textOf) => {
	test('states each grade in sections and record', () => {
		const { judgements, kind, remarks } = read(textOf(PROTECTION(TITLE)));
		expect(kind.framework).toBe('CPI');
		expect(remarks).toEqual([]);
		expect(
			judgements.map(({ service, grade, witnesses, doubts }) => [
				service,
				grade,
				witnesses.map((each) => each.kind).join(' '),
				doubts.map(({ code }) => code).join()
			])
		).toEqual([
			['safeguarding', 3, 'sentence sentence heading record', ''],
			['safeguarding', 2, 'sentence heading record', ''],
			['safeguarding', 4, 'sentence heading record', ''],
			['safeguarding', 2, 'sentence heading record', 'disagree']
		]);
	});

	test('has its areas for improvement by deadline', () => {
		const { actions } = read(textOf(PROTECTION(TITLE)));
		expect(actions.map(({ text, months, place }) => [text, months, place?.paragraph])).toEqual([
			['count the gardens', 0, '3'],
			['write to those who asked for one.', 3, '3']
		]);
	});

	test('may be a re-inspection', () => {
		const reading = read(textOf(PROTECTION(`Re-${TITLE.toLowerCase()}`)));
		expect(reading.kind.framework).toBe('CPI');
		expect(reading.front.find(({ fact }) => fact === 'inspection')?.value).toBe('Re-inspection');
	});

	test.each([
		'Inspection of services for looked after children',
		'Inspection of local authority services for looked after children'
	])('or on looked-after children alone, of which the overall grade is read: %s', (title) => {
		const reading = read(
			textOf(`${front(title)}
# Overall effectiveness

# Good

2. The overall effectiveness of these services is good.

# Record of main findings

Services for looked after children
Overall effectiveness\tGood
Width of gardens\tAdequate
Leadership and governance\tGood
`)
		);
		expect(reading.kind.framework).toBe('TLAC');
		expect(reading.front.find(({ fact }) => fact === 'authority')?.value).toBe('Rutland');
		expect(
			reading.judgements.map(({ service, grade, doubts }) => [service, grade, doubts])
		).toEqual([['looked-after', 2, []]]);
		expect(reading.remarks.map(({ code }) => code)).toEqual(['unread-label', 'unread-label']);
	});
});

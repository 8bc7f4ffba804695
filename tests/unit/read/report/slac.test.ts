import { describe, expect, test } from 'vitest';
import type { JudgementFinding, ReportReading } from '#lib/read/report/finding.ts';
import { readReport } from '#lib/read/report/read-report.ts';
import type { ReportText } from '#lib/read/report/report-text.ts';
import { CARE, RECORD, rows, SAFETY, slacReport } from '../../../reports/made-up-slac.ts';
import { laidOutReport, plainReport, WAYS } from '../../../reports/plain-report.ts';

function read(text: ReportText): ReportReading {
	const reading = readReport(text);
	if (reading === null) throw new Error('It is no report.');
	return reading;
}

/** `safeguarding 3: Overall effectiveness`, with kinds of witnesses and doubts. */
const told = ({ service, grade, area, witnesses, doubts }: JudgementFinding) =>
	[
		`${service} ${grade ?? 'none'}: ${area}`,
		witnesses.map(({ kind }) => kind).join(' '),
		doubts.map(({ code }) => code).join()
	].join(' | ');

const SOUND = 'sentence heading record';

const AREAS = [
	...SAFETY.map(({ area, grade }) => `safeguarding ${grade}: ${area} | ${SOUND} | `),
	...CARE.map(({ area, grade }) => `looked-after ${grade}: ${area} | ${SOUND} | `)
];

const certain = ({ judgements }: ReportReading) =>
	judgements.filter(({ doubts }) => doubts.length === 0).map(told);

const doubtful = ({ judgements }: ReportReading) =>
	judgements.filter(({ doubts, state }) => doubts.length > 0 && state === 'graded').map(told);

describe.each(WAYS)('A report of 2011 %s', (_, textOf) => {
	test('states each grade three times, and some in its record alone', () => {
		const reading = read(textOf(slacReport()));
		expect(certain(reading)).toEqual(AREAS);
		expect(doubtful(reading)).toEqual([
			'safeguarding 3: Equality and diversity | record | one-place',
			'looked-after 2: Equality and diversity | record | one-place'
		]);
		expect(reading.remarks).toEqual([]);
	});

	test('gives the paragraph of each grade', () => {
		const { judgements } = read(textOf(slacReport()));
		expect(judgements.slice(0, 4).map(({ place }) => place?.paragraph ?? null)).toEqual([
			'4',
			'5',
			'6',
			'7'
		]);
	});

	test.each([
		[
			'on the line of its area',
			(area: string, grade: number, words: string) => `# ${area} Grade ${grade} (${words})`
		],
		[
			'glued to it',
			(area: string, grade: number, words: string) => `# ${area}Grade ${grade} (${words})`
		],
		[
			'in bold behind it',
			(area: string, grade: number, words: string) => `${area}**Grade ${grade} (${words})**`
		],
		[
			'before its number',
			(area: string, grade: number, words: string) => `# ${area}\n# ${words} (Grade ${grade})`
		],
		['without a number', (area: string, _: number, words: string) => `# ${area}\n\n# ${words}`]
	])('has a grade %s', (_, headed) => {
		expect(certain(read(textOf(slacReport({ headed }))))).toEqual(AREAS);
	});

	test('has no grade in its heading, which its sentence and record have', () => {
		const reading = read(textOf(slacReport({ headed: (area) => `# ${area}` })));
		expect(certain(reading)).toEqual(AREAS.map((each) => each.replace(' heading', '')));
	});

	test('is in doubt where a heading and its sentence disagree', () => {
		const changed = { area: 'Being healthy', grade: 4, says: 'Health is good.' } as const;
		const care = CARE.map((each) => (each.area === changed.area ? changed : each));
		expect(doubtful(read(textOf(slacReport({ care }))))).toContain(
			`looked-after 2: Being healthy | ${SOUND} | disagree`
		);
	});

	test('is in doubt where the number of a grade is not that of its word', () => {
		const headed = (area: string, _: number, words: string) => `# ${area} Grade 1 (${words})`;
		expect(doubtful(read(textOf(slacReport({ headed }))))).toContain(
			`safeguarding 3: Overall effectiveness | ${SOUND} | uncertain-words`
		);
	});

	test('may end before its record', () => {
		const reading = read(textOf(slacReport({ record: '' })));
		expect(reading.remarks.map(({ code }) => code)).toEqual(['ends-early']);
		expect(certain(reading)).toEqual(AREAS.map((each) => each.replace(' record', '')));
		const lacking = reading.judgements.filter(({ state }) => state === 'not-found');
		expect(lacking.map(({ area }) => area)).toContain('Equality and diversity');
	});

	test('names a row of its record whose area nobody knows', () => {
		const record = RECORD.replace('Being healthy', 'Keeping of gardens\tGood\nBeing healthy');
		const reading = read(textOf(slacReport({ record })));
		expect(reading.remarks.map(({ code, words }) => [code, words])).toEqual([
			[
				'unread-label',
				'The row “Keeping of gardens Good” of the record was not read: its area is none of those known here.'
			]
		]);
		expect(certain(reading)).toEqual(AREAS);
	});

	test('names its terms and the right to copy it, and no inspector', () => {
		const reading = read(textOf(slacReport()));
		expect(reading.front.map(({ fact, value }) => [fact, value])).toEqual([
			['authority', 'Rutland'],
			['framework', 'SLAC'],
			['inspected_from', '2011-06-06'],
			['inspected_to', '2011-06-17'],
			['published', '2011-07-15'],
			[
				'source',
				'Ofsted, Inspection of safeguarding and looked after children services, Rutland County Council, published 15 July 2011. © Crown copyright 2011.'
			],
			[
				'licence',
				'Non-commercial reproduction without adaptation, with source and date of publication stated'
			]
		]);
		expect(JSON.stringify(reading)).not.toContain('A. N. Other');
	});
});

const UNDER_WRONG_HEADING = `Safeguarding services\t
${rows(SAFETY.slice(0, 4))}
Services for looked after children\t
${rows(SAFETY.slice(4))}
Equality and diversity\tAdequate
How good are outcomes for looked after children and care leavers?\t
${rows(CARE.slice(0, 5))}
Services for looked after children\t
${rows(CARE.slice(5))}
Equality and diversity\tGood`;

const LOOKED_AFTER = 'Services for looked after children\t';

const TWICE = `${LOOKED_AFTER}\nEquality and diversity\tGood\n${LOOKED_AFTER}\nEquality and diversity\tGood`;

const equality = ({ judgements }: ReportReading) =>
	judgements.filter(({ area }) => area === 'Equality and diversity').map(told);

describe('A record with a block under a wrong heading', () => {
	const reading = read(plainReport(slacReport({ record: UNDER_WRONG_HEADING })));

	test('supports what the sections state, and leaves to a person what it alone states', () => {
		expect(certain(reading)).toEqual(AREAS);
		expect(doubtful(reading)).toEqual([
			'safeguarding 3: Equality and diversity | record | moved',
			'looked-after 2: Equality and diversity | record | one-place'
		]);
	});

	test('keeps the heading that each row is printed under', () => {
		const moved = reading.judgements.filter(({ witnesses }) =>
			witnesses.some(({ printedUnder }) => printedUnder === 'Services for looked after children')
		);
		expect(moved.map(({ service, area }) => `${service}: ${area}`)).toEqual([
			...SAFETY.slice(4).map(({ area }) => `safeguarding: ${area}`),
			'safeguarding: Equality and diversity'
		]);
	});

	test('is remarked on with reasons, and so is the question above the whole service', () => {
		const [block, question, ...others] = reading.remarks;
		expect(others).toEqual([]);
		expect(block?.code).toBe('wrong-heading');
		expect(block?.words).toContain(
			'“Partnership working” is judged for that service alone, the record has the same areas once more under that heading, 4 of 4 grades agree with its sections'
		);
		expect(block?.findings).toHaveLength(5);
		expect(question?.words).toContain(
			'what goes from “Overall effectiveness” to “Capacity for improvement” under “How good are outcomes'
		);
	});

	test('is told by the order of its areas where nothing else tells', () => {
		const record = `${LOOKED_AFTER}\nBeing healthy\tInadequate\n${TWICE}`;
		const reading = read(plainReport(slacReport({ record, safety: [], care: [] })));
		expect(equality(reading)).toEqual([
			'safeguarding 2: Equality and diversity | record | moved',
			'looked-after 2: Equality and diversity | record | one-place'
		]);
	});

	test('is not read where more than one way fits', () => {
		const reading = read(plainReport(slacReport({ record: TWICE, safety: [], care: [] })));
		expect(equality(reading)).toEqual([]);
		expect(reading.remarks.map(({ words }) => words)).toEqual([
			'In the record “Equality and diversity” under “Services for looked after children” cannot be given to one service, and was not read.',
			'In the record “Equality and diversity” under “Services for looked after children” cannot be given to one service, and was not read.'
		]);
	});
});

describe('Whose section it is', () => {
	test('is told by its sentence where the heading of its service was lost', () => {
		const written = slacReport().replace('# Services for looked after children\n', '');
		const reading = read(laidOutReport(written));
		const overall = reading.judgements.filter(({ area }) => area === 'Overall effectiveness');
		expect(overall.map(told)).toEqual([
			`safeguarding 3: Overall effectiveness | ${SOUND} | `,
			`looked-after 2: Overall effectiveness | ${SOUND} | moved`
		]);
	});

	test('is in doubt where its sentence speaks of the other service', () => {
		const safety = SAFETY.map((each) =>
			each.area === 'Quality of provision'
				? { ...each, says: 'Provision for care leavers is {grade}.' }
				: each
		);
		expect(doubtful(read(plainReport(slacReport({ safety }))))).toContain(
			`safeguarding 4: Quality of provision | ${SOUND} | uncertain-words`
		);
	});
});

test('A re-inspection is of one service and says nothing of the other', () => {
	const title = 'Re-inspection of safeguarding services';
	const record = `Safeguarding services\n${rows(SAFETY)}`;
	const reading = read(plainReport(slacReport({ title, record, care: [] })));
	expect(reading.front.find(({ fact }) => fact === 'inspection')?.value).toBe('Re-inspection');
	expect(new Set(reading.judgements.map(({ service }) => service))).toEqual(
		new Set(['safeguarding'])
	);
});

test.each([
	'Inspection of safeguarding and looked after children services',
	'Inspection of safeguarding and looked-after children',
	'Inspection of safeguarding & services for looked after children',
	'Joint inspection of safeguarding and looked after children services'
])('A title of such a report: %s', (title) => {
	expect(read(plainReport(slacReport({ title }))).kind.framework).toBe('SLAC');
});

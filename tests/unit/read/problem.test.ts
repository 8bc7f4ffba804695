import { expect, test } from 'vitest';
import { readSource } from '#lib/read/source/read-source.ts';
import { describeProblem, type ProblemCode, type Severity } from '#lib/read/problem.ts';
import { readGrids, readInspections } from '#lib/assemble/read-inspections.ts';
import { ilacsReport } from '../../reports/made-up.ts';
import { reportPdf } from '../../reports/report-pdf.ts';
import { samePages } from '../../reports/same-pages.ts';
import { odsContent, odsWorkbook, ODS_TYPE, zipOf } from '../../workbooks.ts';

interface Case {
	/**
	 * A file, the letters that its bytes stand for, or a workbook, which has this problem and no other.
	 */
	readonly file: string | { readonly bytes: string } | Uint8Array;
	readonly severity: Severity;
	/** Left out for a text. */
	readonly sheet?: string;
	readonly line: number | null;
	readonly column: string | null;
	readonly value: string | null;
	/** A problem that comes before it and is left aside, where it is told of what is too much for that. */
	readonly besides?: ProblemCode;
}

const GRADES = 'authority,service,area,grade';
const GRADE = 'Northtown,Safeguarding,Overall,3';
const FIGURES = 'authority,kind,service,area,measure,value';
const FIGURE = 'Northtown,figure,Context,People,Children,7';

const file = (...lines: string[]) => lines.join('\n');
/** A file whose third line has one more cell than the others. */
const withColumn = (column: string, cell: string, header = GRADES, row = GRADE) =>
	file(`${header},${column}`, `${row},`, `${row.replace(/Overall|Children/, 'Other')},${cell}`);

/** One for each code: the type lets none be missing. */
const CASES: Readonly<Record<ProblemCode, Case>> = {
	'empty-file': {
		file: file(GRADES, ''),
		severity: 'file',
		line: null,
		column: null,
		value: null
	},
	'not-text': {
		file: { bytes: '\0\x01\x02\x03' },
		severity: 'file',
		line: null,
		column: null,
		value: null
	},
	'other-file': {
		file: { bytes: 'GIF89a' },
		severity: 'file',
		line: null,
		column: null,
		value: 'picture'
	},
	'locked-file': {
		file: zipOf({ mimetype: ODS_TYPE, 'encrypted-package': 'secret' }),
		severity: 'file',
		line: null,
		column: null,
		value: null
	},
	'damaged-workbook': {
		file: zipOf({ mimetype: ODS_TYPE, 'content.xml': odsContent('').slice(0, -3) }),
		severity: 'file',
		line: null,
		column: null,
		value: null
	},
	'declared-entities': {
		file: zipOf({ mimetype: ODS_TYPE, 'content.xml': `<!DOCTYPE x []>${odsContent('')}` }),
		severity: 'file',
		line: null,
		column: null,
		value: null
	},
	'locked-report': {
		file: await reportPdf(ilacsReport(), { password: 'secret' }),
		severity: 'file',
		line: null,
		column: null,
		value: null
	},
	'damaged-report': {
		file: { bytes: '%PDF-1.7' },
		severity: 'file',
		line: null,
		column: null,
		value: null
	},
	'scanned-report': {
		file: await reportPdf(ilacsReport(), { scanned: true }),
		severity: 'file',
		line: null,
		column: null,
		value: null
	},
	'garbled-report': {
		file: await reportPdf([Array<string>(20).fill('#$%&()*+ -./0123456789 :;<=>?@[ ]^_{|}~')]),
		severity: 'file',
		line: null,
		column: null,
		value: null
	},
	'long-report': {
		file: samePages(300, [
			...(ilacsReport()[0] ?? []),
			...Array.from({ length: 200 }, () => ({ text: 'A line.', size: 4 }))
		]),
		severity: 'file',
		line: null,
		column: null,
		value: null
	},
	'no-report': {
		file: await reportPdf([
			['The minutes of the meeting of the committee for the gardens of the town.']
		]),
		severity: 'file',
		line: null,
		column: null,
		value: null
	},
	'large-file': {
		file: new Uint8Array(100_000_001),
		severity: 'file',
		line: null,
		column: null,
		value: '100 MB'
	},
	'large-workbook': {
		file: zipOf({
			mimetype: ODS_TYPE,
			'content.xml': odsContent(
				'<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>3</text:p></table:table-cell></table:table-row></table:table>'
			)
		}),
		severity: 'file',
		line: null,
		column: null,
		value: '6,000,000 cells'
	},
	'long-cell': {
		file: file(GRADES, GRADE, `Northtown,Both,${'x'.repeat(100_001)},3`),
		severity: 'row',
		line: 3,
		column: null,
		value: '3'
	},
	'no-header': {
		file: file('Northtown,Safeguarding', 'Southtown,Both'),
		severity: 'file',
		line: null,
		column: null,
		value: 'authority, area, grade (or value)'
	},
	'missing-headers': {
		file: file('', 'Council,Service,Theme', GRADE),
		severity: 'file',
		line: 2,
		column: 'area, grade (or value)',
		value: 'Council, Service, Theme'
	},
	'wide-table': {
		file: file('A title', 'Council,Overall effectiveness,Leadership', 'Northtown,Good,RI'),
		severity: 'file',
		line: 2,
		column: null,
		value: 'Overall effectiveness'
	},
	'nul-character': {
		file: file(GRADES, 'North\0town,Safeguarding,Overall,3'),
		severity: 'notice',
		line: 2,
		column: null,
		value: '1'
	},
	'direction-character': {
		file: file(GRADES, '\u202enwothtroN,Safeguarding,Overall,3'),
		severity: 'notice',
		line: 2,
		column: 'authority',
		value: 'nwothtroN'
	},
	'control-character': {
		file: file(GRADES, 'North\x1b[31m town,Safeguarding,Overall,3'),
		severity: 'notice',
		line: 2,
		column: 'authority',
		value: 'North [31m town'
	},
	'above-header': {
		file: file('', 'A title', '', 'A note, of two parts', GRADES, GRADE),
		severity: 'notice',
		line: 2,
		column: null,
		value: '4'
	},
	'header-quote': {
		file: file('', `${GRADES},"note`, `${GRADE},x`),
		severity: 'notice',
		line: 2,
		column: null,
		value: null
	},
	'unnamed-column': {
		file: file('', `${GRADES},,note`, `${GRADE},red,x`),
		severity: 'notice',
		line: 2,
		column: null,
		value: '5'
	},
	'second-header': {
		file: file(GRADES, GRADE, '', GRADES, GRADE.replace('Overall', 'Other')),
		severity: 'notice',
		line: 4,
		column: null,
		value: null
	},
	'old-encoding': {
		file: { bytes: file(GRADES, 'Caf\xe9,Safeguarding,Overall,3') },
		severity: 'notice',
		line: null,
		column: null,
		value: null
	},
	'repeated-column': {
		file: file('', `${GRADES},AREA`, `${GRADE},x`),
		severity: 'notice',
		line: 2,
		column: null,
		value: 'AREA'
	},
	'unknown-column': {
		file: file('', `${GRADES},Colour`, `${GRADE},red`),
		severity: 'notice',
		line: 2,
		column: null,
		value: 'Colour'
	},
	'open-quote': {
		file: file(GRADES, GRADE, 'Northtown,Both,"Overall,3'),
		severity: 'row',
		line: 3,
		column: null,
		value: '3'
	},
	'stray-quote': {
		file: file(GRADES, GRADE, 'Northtown,Both,"Over"all",3', GRADE.replace('Overall', 'Other')),
		severity: 'row',
		line: 3,
		column: null,
		value: '3'
	},
	'inner-quote': {
		file: file(GRADES, GRADE, 'Northtown,Both,A 6" pipe,3'),
		severity: 'row',
		line: 3,
		column: null,
		value: 'A 6" pipe'
	},
	'kept-quote': {
		file: file(GRADES, GRADE, 'Northtown,Both,A "safe" home,3'),
		severity: 'notice',
		line: 3,
		column: null,
		value: 'A "safe" home'
	},
	'short-row': {
		file: file(`${GRADES},note`, `${GRADE},`, 'Northtown,Both,Other,3'),
		severity: 'notice',
		line: 3,
		column: null,
		value: null
	},
	'long-row': {
		file: file(GRADES, GRADE, 'Northtown,Both,Other,3,,'),
		severity: 'notice',
		line: 3,
		column: null,
		value: null
	},
	'filled-down': {
		file: file(GRADES, GRADE, ',,Other,3'),
		severity: 'notice',
		line: 3,
		column: null,
		value: 'authority, service'
	},
	'too-many-cells': {
		file: file(GRADES, GRADE, 'Northtown,Both,Leadership, management,3'),
		severity: 'row',
		line: 3,
		column: null,
		value: '3'
	},
	'extra-cells': {
		file: file(GRADES, `${GRADE},check this`),
		severity: 'notice',
		line: 2,
		column: null,
		value: 'check this'
	},
	'missing-value': {
		file: file(GRADES, GRADE, 'Northtown,Both,,3'),
		severity: 'row',
		line: 3,
		column: 'area',
		value: null
	},
	'missing-column': {
		// The framework tells the service of the first.
		file: file(
			'authority,framework,area,grade',
			'Northtown,ILACS,Impact of leaders,3',
			'Northtown,ILACS,Sport,3'
		),
		severity: 'row',
		line: 3,
		column: 'service',
		value: null
	},
	'missing-kind': {
		file: file(FIGURES, FIGURE, 'Northtown,,Context,People,Adults,7'),
		severity: 'row',
		line: 3,
		column: 'kind',
		value: ''
	},
	'bad-kind': {
		file: file(FIGURES, FIGURE, 'Northtown,fact,Context,People,Adults,7'),
		severity: 'row',
		line: 3,
		column: 'kind',
		value: 'fact'
	},
	'bad-service': {
		file: file(GRADES, GRADE, 'Northtown,Housing,Overall,3'),
		severity: 'row',
		line: 3,
		column: 'service',
		value: 'Housing'
	},
	'context-grade': {
		file: file(GRADES, GRADE, 'Northtown,Context,Overall,3'),
		severity: 'row',
		line: 3,
		column: 'service',
		value: 'Context'
	},
	'visit-value': {
		file: file(
			'authority,kind,area,value',
			'Northtown,visit,Care leavers,',
			'Southtown,visit,Front door,2'
		),
		severity: 'notice',
		line: 3,
		column: 'value',
		value: '2'
	},
	'two-values': {
		file: file(`${GRADES},value`, `${GRADE},`, 'Northtown,Both,Overall,3,Good'),
		severity: 'notice',
		line: 3,
		column: 'grade',
		value: 'Good'
	},
	'no-grade': {
		file: file(GRADES, GRADE, 'Northtown,Both,Overall,'),
		severity: 'notice',
		line: 3,
		column: 'grade',
		value: null
	},
	'bad-grade': {
		file: file(GRADES, GRADE, 'Northtown,Both,Overall,Satisfactory'),
		severity: 'grade',
		line: 3,
		column: 'grade',
		value: 'Satisfactory'
	},
	'numbers-off-scale': {
		file: file(GRADES, 'Northtown,Safeguarding,Overall,Good', 'Northtown,Both,Overall,5'),
		severity: 'notice',
		line: 3,
		column: 'grade',
		value: '5'
	},
	'decimal-grades': {
		file: file(GRADES, 'Northtown,Safeguarding,Overall,Good', 'Northtown,Both,Overall,2.0'),
		severity: 'notice',
		line: 3,
		column: 'grade',
		value: '2.0'
	},
	'letters-off-scale': {
		file: file(GRADES, 'Northtown,Safeguarding,Overall,Good', 'Northtown,Both,Overall,B'),
		severity: 'notice',
		line: 3,
		column: 'grade',
		value: 'B'
	},
	'number-under-value': {
		file: file('authority,service,area,value', GRADE),
		severity: 'notice',
		line: 2,
		column: 'value',
		value: null
	},
	'unknown-scale': {
		file: file(`${GRADES},framework`, `${GRADE},CQC`),
		severity: 'notice',
		line: 2,
		column: 'grade',
		value: 'CQC'
	},
	'no-step': {
		file: file(
			GRADES,
			'Northtown,Safeguarding,Overall,"Best (step 1 of 2, another scale)"',
			'Northtown,Both,Overall,New (another scale)'
		),
		severity: 'notice',
		line: 3,
		column: 'grade',
		value: 'New'
	},
	'value-conflict': {
		file: file(
			GRADES,
			'Northtown,Both,Overall,Weak (another scale)',
			'Northtown,Both,Overall,Strong (another scale)'
		),
		severity: 'notice',
		line: 3,
		column: 'grade',
		value: 'line 2'
	},
	'two-third-words': {
		file: file(GRADES, 'Northtown,Safeguarding,Overall,Adequate', 'Northtown,Both,Overall,RI'),
		severity: 'notice',
		line: 3,
		column: 'grade',
		value: null
	},
	'grade-behind': {
		file: file(`${GRADES},note`, `${GRADE},`, 'Northtown,Both,Leadership, and management,3'),
		severity: 'row',
		line: 3,
		column: 'grade',
		value: 'and management'
	},
	'bad-number': {
		file: file(FIGURES, FIGURE, 'Northtown,figure,Context,People,Adults,about 7'),
		severity: 'row',
		line: 3,
		column: 'value',
		value: 'about 7'
	},
	'bad-denominator': {
		file: withColumn('out_of', '0', FIGURES, FIGURE),
		severity: 'notice',
		line: 3,
		column: 'out_of',
		value: '0'
	},
	'more-than-whole': {
		file: withColumn('out_of', '6', FIGURES, FIGURE),
		severity: 'notice',
		line: 3,
		column: 'out_of',
		value: '6'
	},
	'more-than-hundred': {
		file: file(
			`${FIGURES},unit`,
			`${FIGURE},`,
			'Northtown,figure,Context,People,Adults,105,percent'
		),
		severity: 'notice',
		line: 3,
		column: 'value',
		value: '105'
	},
	'bad-months': {
		file: file(FIGURES, FIGURE, 'Northtown,action,Both,Soon,Do it,-1'),
		severity: 'row',
		line: 3,
		column: 'value',
		value: '-1'
	},
	'bad-date': {
		file: file(`${GRADES},Published`, `${GRADE},31/02/2012`),
		severity: 'notice',
		line: 2,
		column: 'Published',
		value: '31/02/2012'
	},
	'undated-joined': {
		file: file(
			`${GRADES},published`,
			`${GRADE},2012-05-29`,
			'Northtown,Looked-after children,Overall,3,'
		),
		severity: 'notice',
		line: 3,
		column: null,
		value: null
	},
	'undated-apart': {
		file: file(
			`${GRADES},published`,
			`${GRADE},2012-05-29`,
			`${GRADE},2013-05-29`,
			'Northtown,Looked-after children,Overall,3,'
		),
		severity: 'notice',
		line: 4,
		column: null,
		value: null
	},
	'other-day': {
		file: odsWorkbook(
			['20', '21'].map((day) => ({
				name: `Sheet of ${day}`,
				rows: [
					['Authority', 'Framework', 'Inspected from', 'Service', 'Area', 'Grade'],
					['Northtown', 'ILACS', `2022-09-${day}`, 'Both', 'Overall effectiveness', 'Good']
				]
			}))
		),
		severity: 'notice',
		sheet: 'Sheet of 21',
		line: 2,
		column: null,
		value: '2022-09-20'
	},
	'unclear-date': {
		file: file(
			`${GRADES},published`,
			`${GRADE},2012-05-29`,
			`${GRADE},2012-06-29`,
			'Northtown,Looked-after children,Overall,3,2012'
		),
		severity: 'notice',
		line: 4,
		column: null,
		value: '2012'
	},
	'bad-code': {
		file: file(`${GRADES},authority_code`, `${GRADE},n/a`),
		severity: 'notice',
		line: 2,
		column: 'authority_code',
		value: 'n/a'
	},
	'code-of-another': {
		file: file(`${GRADES},authority_code`, `${GRADE},E06000023`),
		severity: 'notice',
		line: 2,
		column: 'authority_code',
		value: 'E06000023'
	},
	'shared-code': {
		file: file(
			`${GRADES},authority_code`,
			`${GRADE},E99000001`,
			'Southtown,Both,Overall,3,E99000001'
		),
		severity: 'notice',
		line: 2,
		column: 'authority_code',
		value: 'E99000001'
	},
	'several-codes': {
		file: file(`${GRADES},authority_code`, `${GRADE},E99000001`, `${GRADE},E99000002`),
		severity: 'notice',
		line: 2,
		column: 'authority_code',
		value: 'Northtown'
	},
	'bad-headline': {
		file: withColumn('headline', 'maybe', FIGURES, FIGURE),
		severity: 'notice',
		line: 3,
		column: 'headline',
		value: 'maybe'
	},
	'bad-url': {
		file: withColumn('source_url', 'javascript:alert(1)'),
		severity: 'notice',
		line: 3,
		column: 'source_url',
		value: 'javascript:alert(1)'
	},
	'unknown-hedge': {
		file: withColumn('qualifier', 'a bit over', FIGURES, FIGURE),
		severity: 'notice',
		line: 3,
		column: 'qualifier',
		value: 'a bit over'
	},
	'unknown-authority': {
		file: file(GRADES, 'Cumbria,Safeguarding,Overall,3', GRADE, GRADE.replace('Overall', 'Other')),
		severity: 'notice',
		line: 3,
		column: 'authority',
		value: 'Northtown'
	},
	'more-unknown-authorities': {
		file: file(
			GRADES,
			'Cumbria,Safeguarding,Overall,3',
			...Array.from({ length: 201 }, (_, place) => `Place ${place},Safeguarding,Overall,3`)
		),
		severity: 'notice',
		line: null,
		column: 'authority',
		value: '1',
		besides: 'unknown-authority'
	},
	'unknown-framework': {
		file: file(
			`${GRADES},framework`,
			'Northtown,Safeguarding,Overall,Good,CQC',
			'Northtown,Both,Overall,Good,CQC'
		),
		severity: 'notice',
		line: 2,
		column: 'framework',
		value: 'CQC'
	},
	'unknown-relation': {
		file: file(
			`${FIGURES},relates_to`,
			'Northtown,judgement,Both,Being healthy,,2,',
			`${FIGURE},Staying healthy`
		),
		severity: 'notice',
		line: 3,
		column: 'relates_to',
		value: 'Staying healthy'
	},
	'reversed-dates': {
		file: file(
			`${GRADES},Inspected from,Inspected to`,
			`${GRADE},2012-04-10,2012-04-20`,
			`Southtown,Both,Overall,2,2012-04-20,10/04/2012`
		),
		severity: 'notice',
		line: 3,
		column: 'Inspected to',
		value: '10/04/2012'
	},
	'mixed-source': {
		file: file(`${GRADES},licence`, `${GRADE},Open`, 'Northtown,Both,Overall,3,Closed'),
		severity: 'notice',
		line: 3,
		column: 'licence',
		value: 'Closed'
	},
	duplicate: {
		file: file(GRADES, GRADE, 'Northtown,safeguarding services,OVERALL,Adequate'),
		severity: 'notice',
		line: 3,
		column: 'grade',
		value: null
	},
	'near-duplicate': {
		file: file(`${GRADES},paragraph`, `${GRADE},10`, `${GRADE},55`),
		severity: 'notice',
		line: 3,
		column: 'grade',
		value: 'line 2'
	},
	'graded-elsewhere': {
		file: file(GRADES, 'Northtown,Safeguarding,Overall,', GRADE),
		severity: 'notice',
		line: 2,
		column: 'grade',
		value: 'line 3'
	},
	conflict: {
		file: file(GRADES, GRADE, 'Northtown,Safeguarding,Overall,4'),
		severity: 'notice',
		line: 3,
		column: 'grade',
		value: 'line 2'
	},
	'judged-after-all': {
		file: file(GRADES, 'Northtown,Safeguarding,Overall,-', GRADE),
		severity: 'notice',
		line: 2,
		column: 'grade',
		value: 'line 3'
	},
	'figure-conflict': {
		file: file(FIGURES, FIGURE, 'Northtown,figure,Context,People,Children,8'),
		severity: 'notice',
		line: 3,
		column: 'value',
		value: 'line 2'
	}
};

async function read({ file: from, besides }: Case) {
	const source = await readSource(bytesOf(from));
	const reading = readGrids(source, 'test.csv');
	const problems = [...source.problems, ...reading.problems];
	return { ...reading, problems: problems.filter(({ code }) => code !== besides) };
}

function bytesOf(from: Case['file']): Uint8Array {
	if (from instanceof Uint8Array) return from;
	if (typeof from === 'string') return new TextEncoder().encode(from);
	return Uint8Array.from(from.bytes, (letter) => letter.charCodeAt(0));
}

const cases = await Promise.all(
	Object.entries(CASES).map(async ([code, each]) => ({
		code,
		...each,
		reading: await read(each)
	}))
);

test.each(cases)('$code names its line, column and text', ({ reading, code, ...place }) => {
	const { line, column, value } = place;
	const problems = reading.problems.map((each) => ({
		code: each.code,
		line: each.line,
		column: each.column,
		value: each.value
	}));
	expect(problems).toEqual([{ code, line, column, value }]);
});

test.each(cases)('$code costs no more than it says', ({ reading, severity }) => {
	const { problems, inspections, leftOut, gradesLost } = reading;
	expect(problems.map((problem) => describeProblem(problem).severity)).toEqual([severity]);
	expect(inspections.length > 0).toBe(severity !== 'file');
	expect(leftOut).toBe(severity === 'row' ? 1 : 0);
	expect(gradesLost).toBe(severity === 'grade' ? 1 : 0);
});

test.each(cases)('$code says in words where it is, what is wrong and what to do', (each) => {
	const line = each.line === null ? 'the file' : `line ${each.line}`;
	const place = each.sheet === undefined ? line : `sheet "${each.sheet}", ${line}`;
	const where = each.column === null ? place : `${place}, ${each.column}`;
	const described = each.reading.problems.map(describeProblem);
	expect(described).toMatchObject([{ where }]);
	for (const words of described.flatMap(({ reason, remedy }) => [reason, remedy])) {
		expect(words).toMatch(/^["A-Z]\S*(?: \S+){2,}\.$/);
		expect(words).not.toMatch(/undefined|null|\[object/);
	}
});

test('no two problems are told in the same words', () => {
	const told = cases.flatMap(({ reading }) => reading.problems.map(describeProblem));
	expect(new Set(told.map(({ reason }) => reason)).size).toBe(cases.length);
});

test.each([
	['3', 'A quoted cell goes on after its closing quotation mark.'],
	[
		'5',
		'A quoted cell goes on after its closing quotation mark, so nothing down to line 5 could be read.'
	]
])('a row torn down to line %s says how much was lost', (value, reason) => {
	expect(describeProblem({ code: 'stray-quote', line: 3, column: null, value }).reason).toBe(
		reason
	);
});

test('problems of every kind stand in the order of their lines', () => {
	const { problems } = readInspections(
		file(
			`${GRADES},published,colour`,
			`${GRADE},,`,
			`${GRADE},,`,
			'Northtown,Housing,Overall,3,,',
			'Northtown,Both,a,b,c,d,e',
			'Southtown,Both,Overall,Weak,31/02/2012,'
		),
		'test.csv'
	);
	expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
		'1 unknown-column',
		'3 duplicate',
		'4 bad-service',
		'5 too-many-cells',
		'6 bad-date',
		'6 bad-grade'
	]);
});

test('nobody is told to write digits for a number that is withheld', () => {
	const problem = { code: 'bad-number', line: 2, column: 'value', value: 'n/a' } as const;
	const { remedy } = describeProblem(problem);
	for (const words of ['suppressed', 'not available', 'not applicable', 'low', '<5', ' c ', '*']) {
		expect(remedy).toContain(words);
	}
});

test.each([
	['a', 1000],
	['😀', 1000],
	['two\nlines ', 30_000]
])('of a long cell of %j a sentence quotes the first hundred characters', (part, times) => {
	const value = part.repeat(times);
	const { reason } = describeProblem({ code: 'bad-service', line: 2, column: 'service', value });
	const quoted = /^"(.*)…" is not a service\.$/.exec(reason)?.[1] ?? '';
	expect(Array.from(quoted).length).toBeGreaterThan(95);
	expect(Array.from(quoted).length).toBeLessThanOrEqual(100);
});

test('no sentence holds a character that a terminal would obey', () => {
	const value = '\x1b[31mred\x07\x9b\u202e';
	const { where, reason, remedy } = describeProblem({
		code: 'missing-headers',
		line: 1,
		column: value,
		value
	});
	expect(`${where}${reason}${remedy}`).not.toMatch(/\p{Cc}|\u202e/u);
	expect(reason).toContain('red');
});

import { authorityWithCode } from '../domain/authority.ts';
import { FRAMEWORKS } from '../domain/frameworks.ts';
import { ALL_GRADE_WORDS, suggestGrades } from './cell/suggest-grade.ts';
import { excerpt } from './excerpt.ts';

/**
 * What a problem costs: the whole file, one row, the grade of a row that is kept without it, or nothing
 * but a second look.
 * Nothing is ever lost without one of these.
 */
export type Severity = 'file' | 'row' | 'grade' | 'notice';

/** Something wrong with a file: a value to show the reader, never an exception. */
export interface Problem {
	readonly code: ProblemCode;
	/** Line in the file, from 1, as a text editor counts; `null` for the file as a whole. */
	readonly line: number | null;
	readonly column: string | null;
	/** The offending text as written. */
	readonly value: string | null;
	/** Rows that it costs, where they are several. */
	readonly rows?: number;
}

interface Wording {
	readonly severity: Severity;
	readonly reason: (problem: Problem) => string;
	readonly remedy: (problem: Problem) => string;
}

const quoted = (text: string | null) => `"${text ?? ''}"`;

const FRAMEWORK_CODES = FRAMEWORKS.map(({ code }) => code);
const ANY_FRAMEWORK = listWith('or', FRAMEWORK_CODES);
const GRADES_IN_WORDS = listWith('or', ALL_GRADE_WORDS);

function listWith(joint: string, words: readonly string[]): string {
	return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(` ${joint} `);
}

function didYouMean(value: string | null): string {
	const words = suggestGrades(value ?? '');
	return words.length === 0 ? '' : `Did you mean ${listWith('or', words)}? `;
}

/** Every problem in words: what is wrong and what to do about it. */
const WORDINGS = {
	'empty-file': {
		severity: 'file',
		reason: () => 'The file has no rows.',
		remedy: () => 'Save it with a header line and at least one row.'
	},
	'not-text': {
		severity: 'file',
		reason: () => 'This is not a text file.',
		remedy: () => 'In Excel or LibreOffice save the sheet as "CSV UTF-8" and open that.'
	},
	'no-header': {
		severity: 'file',
		reason: ({ value }) => `No header line with ${value} was found in the first 20 lines.`,
		remedy: () => 'Name the columns as in the template: authority, service, area, grade.'
	},
	'missing-headers': {
		severity: 'file',
		reason: ({ column, value }) =>
			`This header line has no column headed ${column}; its headings are ${quoted(value)}.`,
		remedy: ({ column }) =>
			`Rename the headings under which the file has it to ${column}, or add what it has not.`
	},
	'wide-table': {
		severity: 'file',
		reason: ({ value }) =>
			`The table has a column of grades for each judgement area or service, such as ${quoted(value)}.`,
		remedy: () =>
			'Make it one row for each grade, with the columns authority, service, area and grade. The template shows how.'
	},
	'nul-character': {
		severity: 'notice',
		reason: ({ value }) =>
			value === '1'
				? 'The line holds a NUL character, which cannot be seen; it was taken out.'
				: `The file holds ${value} NUL characters, which cannot be seen, the first on this line; they were taken out.`,
		remedy: () => 'Check the line, and save the file anew from the program that made it.'
	},
	'direction-character': {
		severity: 'notice',
		reason: () =>
			'The cell holds characters that turn the direction of text around and cannot be seen; they were taken out.',
		remedy: () => 'Check that the text reads as it should, and type it anew.'
	},
	'control-character': {
		severity: 'notice',
		reason: () =>
			'The cell holds control characters, which cannot be seen; each was read as a space.',
		remedy: () => 'Check the text, and type a space or nothing in their place.'
	},
	'above-header': {
		severity: 'notice',
		reason: ({ line, value }) =>
			value === String(line)
				? 'The line stands above the header and was passed over.'
				: `The lines from here to line ${value} stand above the header and were passed over.`,
		remedy: () => 'Move any row among them below the header.'
	},
	'header-quote': {
		severity: 'notice',
		reason: () =>
			'A quotation mark in the header line is not closed as it should be; the line was read without it.',
		remedy: () => 'Check the headings, and delete the mark or close it at the end of its cell.'
	},
	'unnamed-column': {
		severity: 'notice',
		reason: ({ value }) => `Column ${value} has no heading, so what stands in it was not read.`,
		remedy: () => 'Give it a heading of the template, or delete it.'
	},
	'second-header': {
		severity: 'notice',
		reason: () => 'This is a second header line; the rows below it were read by it.',
		remedy: () => 'Check that both tables belong in one file.'
	},
	'old-encoding': {
		severity: 'notice',
		reason: () => 'The file is not in UTF-8; it was read as Windows-1252.',
		remedy: () => 'Check accented letters, dashes and quotation marks, or save it as "CSV UTF-8".'
	},
	'repeated-column': {
		severity: 'notice',
		reason: ({ value }) =>
			`The column ${quoted(value)} means the same as an earlier one, which was read.`,
		remedy: () => 'Rename or delete one of the two.'
	},
	'unknown-column': {
		severity: 'notice',
		reason: ({ value }) => `The column ${quoted(value)} is not one of the template's.`,
		remedy: () => 'It was not read. Rename it if it holds something the template has.'
	},
	'open-quote': {
		severity: 'row',
		reason: ({ value }) =>
			`A quotation mark is opened and never closed, so nothing down to line ${value} could be read.`,
		remedy: () => 'Close it at the end of its cell.'
	},
	'stray-quote': {
		severity: 'row',
		reason: ({ line, value }) =>
			`A quoted cell goes on after its closing quotation mark${value === String(line) ? '' : `, so nothing down to line ${value} could be read`}.`,
		remedy: () => 'Write a quotation mark inside a cell twice.'
	},
	'inner-quote': {
		severity: 'row',
		reason: ({ value }) =>
			`A quotation mark stands inside a cell that does not begin with one (${quoted(value)}); a separator may be missing before it.`,
		remedy: () =>
			'Put quotation marks around the whole cell, and write a quotation mark inside it twice.'
	},
	'kept-quote': {
		severity: 'notice',
		reason: ({ value }) =>
			`Quotation marks stand inside a cell that does not begin with one (${quoted(value)}); they were read as text.`,
		remedy: () => 'Check that no separator is missing before them.'
	},
	'short-row': {
		severity: 'notice',
		reason: () =>
			'The row has fewer cells than there are headers or than other rows have; those at its end were read as empty.',
		remedy: () => 'Check that no separator is missing; an empty cell needs one too.'
	},
	'long-row': {
		severity: 'notice',
		reason: () =>
			'The row ends in more empty cells than there are headers or than other rows have.',
		remedy: () => 'Check that no separator stands twice, which moves the cells after it.'
	},
	'filled-down': {
		severity: 'notice',
		reason: ({ value }) =>
			`The row leaves these cells empty, which were filled in from the rows above: ${value}.`,
		remedy: () => 'Check that it belongs to them, or fill in the cells.'
	},
	'too-many-cells': {
		severity: 'row',
		reason: () => 'The row has more cells than there are headers.',
		remedy: () => 'Put quotation marks around a cell that contains a comma.'
	},
	'extra-cells': {
		severity: 'notice',
		reason: ({ value }) =>
			`The row has more cells than there are headers; what stands after its grade, ${quoted(value)}, was not read.`,
		remedy: () =>
			'Delete what is too much, or put quotation marks around a cell that contains a comma.'
	},
	'missing-value': {
		severity: 'row',
		reason: ({ column }) => `The ${column} is missing.`,
		remedy: ({ column }) => `Fill in ${column}.`
	},
	'missing-column': {
		severity: 'row',
		reason: ({ column }) => `The file has no column headed ${column}.`,
		remedy: ({ column }) => `Add the column ${column}, and fill it in on every row.`
	},
	'missing-kind': {
		severity: 'row',
		reason: () => 'The row has a measure but does not say whether it is a figure or an action.',
		remedy: () => 'Write figure or action under kind.'
	},
	'bad-kind': {
		severity: 'row',
		reason: ({ value }) => `${quoted(value)} is not a kind of row.`,
		remedy: () => 'Use judgement, figure or action.'
	},
	'bad-service': {
		severity: 'row',
		reason: ({ value }) => `${quoted(value)} is not a service.`,
		remedy: () => 'Use Safeguarding, Looked-after children, Both or Context.'
	},
	'context-grade': {
		severity: 'row',
		reason: () => 'A grade cannot be about the context.',
		remedy: () => 'Name the service that was graded.'
	},
	'two-values': {
		severity: 'notice',
		reason: ({ value }) =>
			`The row has a value and a grade that differ; ${quoted(value)} was not read.`,
		remedy: () => 'Check the report and keep the right one.'
	},
	'no-grade': {
		severity: 'notice',
		reason: () => 'The judgement has no grade; it is shown as "no grade".',
		remedy: () => 'Fill in 1 to 4 or the word, or - if the service was not judged.'
	},
	'bad-grade': {
		severity: 'grade',
		reason: ({ value }) => `${quoted(value)} is not a grade.`,
		remedy: ({ value }) => `${didYouMean(value)}Use 1, 2, 3 or 4, or ${GRADES_IN_WORDS}.`
	},
	'unknown-scale': {
		severity: 'notice',
		reason: ({ value }) =>
			`The scale of the framework ${quoted(value)} is not known, so its values are shown as written, without a colour.`,
		remedy: () =>
			`If they are grades from 1 (Outstanding) to 4 (Inadequate), name the framework ${ANY_FRAMEWORK}, or write each as ${GRADES_IN_WORDS}.`
	},
	'numbers-off-scale': {
		severity: 'notice',
		reason: ({ value }) =>
			`The inspection has a ${quoted(value)}, so its numbers are of another scale than 1 to 4; they are shown as written, without a colour.`,
		remedy: ({ value }) =>
			`If ${quoted(value)} is a mistake, correct it. Else leave them, or write each as ${GRADES_IN_WORDS}.`
	},
	'decimal-grades': {
		severity: 'notice',
		reason: ({ value }) =>
			`Numbers such as ${quoted(value)} may be of any scale; those of the inspection are shown as written, without a colour.`,
		remedy: () =>
			`If they are grades, write 1, 2, 3 or 4, name the framework (${ANY_FRAMEWORK}), or write each as ${GRADES_IN_WORDS}.`
	},
	'letters-off-scale': {
		severity: 'notice',
		reason: ({ value }) =>
			`The inspection has a ${quoted(value)}, so its letters are of another scale; they are shown as written, without a colour.`,
		remedy: () => `If they are grades of ours, write each as ${GRADES_IN_WORDS}.`
	},
	'number-under-value': {
		severity: 'notice',
		reason: () =>
			'Nothing says that the numbers in this column are grades; they are shown as written, without a colour.',
		remedy: () =>
			`If they are, head the column grade, write judgement under kind, or name the framework (${ANY_FRAMEWORK}).`
	},
	'value-conflict': {
		severity: 'notice',
		reason: ({ value }) =>
			`The row has another value for the same judgement, on a scale that is not known; that of ${value} is shown.`,
		remedy: () => 'Check the report and delete one of the two.'
	},
	'two-third-words': {
		severity: 'notice',
		reason: () =>
			'The rows of the inspection have both Adequate and Requires improvement; both are taken for the third of four grades.',
		remedy: () =>
			`Name the framework (${ANY_FRAMEWORK}), which tells the word of its reports, or, if the scale has five grades, the one they are of.`
	},
	'grade-behind': {
		severity: 'row',
		reason: ({ value }) => `${quoted(value)} is not a grade, but a cell behind it reads as one.`,
		remedy: () =>
			'Put quotation marks around a cell that contains a comma, or write the grade in its own column.'
	},
	'bad-number': {
		severity: 'row',
		reason: ({ value }) => `${quoted(value)} is not a number.`,
		remedy: () =>
			'Write digits, with a word such as "about" under qualifier. For a number that is not given write suppressed (or c or *), not available (x), not applicable (z), or low or <5.'
	},
	'bad-denominator': {
		severity: 'notice',
		reason: ({ value }) => `${quoted(value)} is not a number to be out of; it was left out.`,
		remedy: () =>
			'Write digits above 0, with a word such as "about" under out_of_qualifier; leave it empty where the number is not given.'
	},
	'more-than-whole': {
		severity: 'notice',
		reason: ({ value }) => `The value is larger than the ${value} it is out of.`,
		remedy: () => 'Check value and out_of.'
	},
	'more-than-hundred': {
		severity: 'notice',
		reason: ({ value }) => `The percentage is larger than all there is, 100: ${quoted(value)}.`,
		remedy: () => 'Check value and unit.'
	},
	'bad-months': {
		severity: 'row',
		reason: ({ value }) => `${quoted(value)} is not a number of months.`,
		remedy: () => 'Use 0 for at once, else the months allowed, such as 3 or 6.'
	},
	'bad-date': {
		severity: 'notice',
		reason: ({ value }) =>
			`${quoted(value)} is not a date; it was left out, and the row joins none that has another.`,
		remedy: () =>
			'Write 2012-05-29 or 29/05/2012, or the month (2012-05) or the year where no more is known.'
	},
	'undated-joined': {
		severity: 'notice',
		reason: () =>
			'The row has no date; it joined the only inspection of its authority that has one.',
		remedy: () => 'Write the dates of an inspection on each of its rows.'
	},
	'undated-apart': {
		severity: 'notice',
		reason: () =>
			'The row has no date, and which inspection of its authority it is of cannot be told; it stands apart.',
		remedy: () => 'Write on the row a date that the other rows of its inspection have.'
	},
	'unclear-date': {
		severity: 'notice',
		reason: ({ value }) =>
			`${quoted(value)} is the date of more than one inspection of its authority; the row stands apart.`,
		remedy: () => 'Write on the row all dates that the other rows of its inspection have.'
	},
	'bad-code': {
		severity: 'notice',
		reason: ({ value }) => `${quoted(value)} is not a GSS code; the name tells whose the row is.`,
		remedy: () => 'Write a code such as E10000006, or leave the cell empty.'
	},
	'code-of-another': {
		severity: 'notice',
		reason: ({ value }) =>
			`${quoted(value)} is the code of ${authorityWithCode(value ?? '')?.name ?? 'another'}, not of the authority that the row names; it was left out.`,
		remedy: () => 'Check the name and the code.'
	},
	'shared-code': {
		severity: 'notice',
		reason: ({ value }) =>
			`${quoted(value)} stands on this line and others beside names of different authorities; it was left out, and the names tell whose those rows are.`,
		remedy: () => 'Give each authority its own code and one name.'
	},
	'several-codes': {
		severity: 'notice',
		reason: ({ value }) =>
			`${quoted(value)} stands on this line and others beside several codes; the rows of each are taken for an authority of their own.`,
		remedy: () => 'Check the codes, and give an authority one code on all its rows.'
	},
	'bad-headline': {
		severity: 'notice',
		reason: ({ value }) => `${quoted(value)} was read as no.`,
		remedy: () => 'Write yes or leave it empty.'
	},
	'bad-url': {
		severity: 'notice',
		reason: ({ value }) => `${quoted(value)} is not a web address; it is not linked.`,
		remedy: () => 'Use an address that starts with https:// or http://.'
	},
	'unknown-hedge': {
		severity: 'notice',
		reason: ({ value }) => `${quoted(value)} is not a known hedge; it is shown as written.`,
		remedy: () => 'Use a word such as about, nearly, just over, at least or up to.'
	},
	'unknown-framework': {
		severity: 'notice',
		reason: ({ value }) => `The framework ${quoted(value)} is not known.`,
		remedy: () =>
			`The areas are shown as the file names them. Known are ${listWith('and', FRAMEWORK_CODES)}.`
	},
	'unknown-relation': {
		severity: 'notice',
		reason: ({ value }) => `No judgement of the inspection is called ${quoted(value)}.`,
		remedy: () => 'Copy the area name exactly, or leave relates_to empty.'
	},
	'reversed-dates': {
		severity: 'notice',
		reason: ({ value }) => `The inspection ends on ${value}, before it begins.`,
		remedy: () => 'Check inspected_from and inspected_to.'
	},
	'mixed-source': {
		severity: 'notice',
		reason: ({ value }) =>
			`The inspection names a second source, ${quoted(value)}; the first is shown.`,
		remedy: () => 'Use one source, address and licence for all rows of an inspection.'
	},
	duplicate: {
		severity: 'notice',
		reason: () => 'The row repeats an earlier one; it was kept once.',
		remedy: () => 'Delete one of the two.'
	},
	'near-duplicate': {
		severity: 'notice',
		reason: ({ value }) =>
			`The row is like an earlier one of the same judgement (${value}), but its word, paragraph or note differs; the earlier one is shown.`,
		remedy: () => 'Check the report and delete one of the two.'
	},
	'graded-elsewhere': {
		severity: 'notice',
		reason: ({ value }) =>
			`The row has no grade, but another row of the same judgement (${value}) has one, which is shown.`,
		remedy: () => 'Fill in the grade or delete the row.'
	},
	conflict: {
		severity: 'notice',
		reason: ({ value }) =>
			`The same judgement has another grade on an earlier line (${value}); both are shown.`,
		remedy: () => 'Check the report and keep the right one.'
	},
	'judged-after-all': {
		severity: 'notice',
		reason: ({ value }) =>
			`The row says that the service was not judged, but another (${value}) is about that judgement, which is shown.`,
		remedy: () => 'Check the report and delete one of the two.'
	},
	'figure-conflict': {
		severity: 'notice',
		reason: ({ value }) =>
			`The same figure has another value on an earlier line (${value}); both are shown.`,
		remedy: () => 'Check the report, or tell the two apart by measure or period.'
	}
} as const satisfies Record<string, Wording>;

export type ProblemCode = keyof typeof WORDINGS;

/** A problem in words. `where` is for example `line 4, grade`. */
export interface DescribedProblem {
	readonly severity: Severity;
	readonly where: string;
	/** Rows or grades that it costs; none where it is a notice. */
	readonly lost: number;
	readonly reason: string;
	readonly remedy: string;
}

export function severityOf({ code }: Problem): Severity {
	return WORDINGS[code].severity;
}

/** Rows that a problem costs. */
export function rowsLost(problem: Problem): number {
	return severityOf(problem) === 'row' ? (problem.rows ?? 1) : 0;
}

export function describeProblem(whole: Problem): DescribedProblem {
	const problem = { ...whole, column: told(whole.column), value: told(whole.value) };
	const wording: Wording = WORDINGS[problem.code];
	const place = [problem.line === null ? 'the file' : `line ${problem.line}`, problem.column];
	return {
		severity: wording.severity,
		where: place.filter((part) => part !== null).join(', '),
		lost: wording.severity === 'grade' ? 1 : rowsLost(whole),
		reason: wording.reason(problem),
		remedy: wording.remedy(problem)
	};
}

function told(text: string | null): string | null {
	return text === null ? null : excerpt(text);
}

import { apart, cell, foot, heading, item, more, title, type LaidOutPage } from './report-line.ts';

/** Grades of a made-up ILACS report by its rows. */
export interface IlacsGrades {
	readonly leaders: string;
	readonly help: string;
	readonly care: string;
	readonly leavers: string;
	/** `null` for reports since April 2026. */
	readonly overall: string | null;
}

export const ILACS_GRADES: IlacsGrades = {
	leaders: 'Good',
	help: 'Requires improvement to be good',
	care: 'Outstanding',
	leavers: 'Inadequate',
	overall: 'Requires improvement to be good'
};

/** An ILACS report as they are laid out since 2023, of a few paragraphs. */
export function ilacsReport(
	grades: IlacsGrades = ILACS_GRADES,
	place = 'Bolton',
	dates = '11 to 15 September 2023'
): readonly LaidOutPage[] {
	const furniture = (page: number) => [
		foot(`Inspection of ${place} local authority children’s services`),
		foot(`${dates} ${page}`)
	];
	const section = (words: readonly [string, string], grade: string) => [
		heading(words[0]),
		more(`${words[1]}: ${grade.toLowerCase()}`)
	];
	return [
		[
			title(`Inspection of ${place} local authority`),
			{ text: 'children’s services', size: 26 },
			apart(`Inspection dates: ${dates}`),
			apart('Lead inspector: A. N. Other'),
			apart('Judgement Grade'),
			apart('The impact of leaders on social work'),
			'practice with children and families',
			cell(grades.leaders),
			apart('The experiences and progress of'),
			'children who need help and protection',
			cell(grades.help),
			apart('The experiences and progress of'),
			'children in care',
			cell(grades.care),
			apart('The experiences and progress of care'),
			'leavers',
			cell(grades.leavers),
			...(grades.overall === null ? [] : [apart(`Overall effectiveness ${grades.overall}`)]),
			apart('Since the last inspection, when the council was judged to be inadequate, much has'),
			'changed in the town, and all of it is told in the paragraphs that follow here.'
		],
		[
			...furniture(2),
			heading('What needs to improve?'),
			item('The number of gardens that children in the town can reach on foot in a'),
			'quarter of an hour.',
			item('How quickly letters are answered.'),
			...section(
				['The experiences and progress of children who need help and', 'protection'],
				grades.help
			),
			apart('1. Children who write a letter get an answer, though not always in the week in'),
			'which they wrote it, and not always from the person whom they wrote to, so that',
			'some of them write again'
		],
		[
			...furniture(3),
			'before the answer to the first has come.',
			heading(`The experiences and progress of children in care: ${grades.care.toLowerCase()}`),
			apart('2. Children in care have the gardens that they asked for.'),
			heading(`The experiences and progress of care leavers: ${grades.leavers.toLowerCase()}`),
			apart('3. Care leavers have asked for gardens of their own.'),
			...section(
				['The impact of leaders on social work practice with children and', 'families'],
				grades.leaders
			),
			apart('4. Leaders know how many letters there are.')
		],
		[
			apart('You may reuse this information free of charge in any format or medium, under'),
			'the terms of the Open Government Licence.'
		]
	];
}

/** A report that says two of its grades otherwise in their headings than in its table. */
export function inTwoMinds(): readonly LaidOutPage[] {
	return ilacsReport().map((page) =>
		page.map((line) =>
			typeof line === 'string'
				? line
				: { ...line, text: line.text.replace(/(leavers|^protection): .*$/, '$1: good') }
		)
	);
}

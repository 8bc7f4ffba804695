import type { WrittenReport } from './plain-report.ts';

const WORDS = { 1: 'outstanding', 2: 'good', 3: 'adequate', 4: 'inadequate' } as const;

type Grade = keyof typeof WORDS;

/** An area of a made-up report with its grade and the sentence that it begins with. */
interface Section {
	readonly area: string;
	readonly grade: Grade;
	/** `{grade}` stands for the grade. */
	readonly says: string;
}

const word = (grade: Grade) => WORDS[grade];
const capital = (grade: Grade) => word(grade).charAt(0).toUpperCase() + word(grade).slice(1);

export const SAFETY: readonly Section[] = [
	{ area: 'Overall effectiveness', grade: 3, says: 'Safeguarding in the county is {grade}.' },
	{ area: 'Capacity for improvement', grade: 2, says: 'The capacity to improve is {grade}.' },
	{
		area: 'Children and young people are safe and feel safe',
		grade: 2,
		says: 'How safe children feel is {grade}.'
	},
	{ area: 'Quality of provision', grade: 4, says: 'What is provided is {grade}.' },
	{ area: 'Ambition and prioritisation', grade: 3, says: 'Ambition is judged to be {grade}.' },
	{ area: 'Leadership and management', grade: 3, says: 'Leaders and managers are {grade}.' },
	{
		area: 'Performance management and quality assurance',
		grade: 4,
		says: 'The management of performance is {grade}.'
	},
	{ area: 'Partnership working', grade: 2, says: 'Work with partners is {grade}.' }
];

export const CARE: readonly Section[] = [
	{
		area: 'Overall effectiveness',
		grade: 2,
		says: 'Services for looked after children are {grade}.'
	},
	{ area: 'Capacity for improvement', grade: 2, says: 'Capacity is {grade}.' },
	{ area: 'Being healthy', grade: 4, says: 'Health is {grade}.' },
	{ area: 'Staying safe', grade: 1, says: 'Safeguarding of looked after children is {grade}.' },
	{ area: 'Quality of provision', grade: 3, says: 'Provision is {grade}.' },
	{ area: 'Ambition and prioritisation', grade: 3, says: 'Ambition is {grade}.' },
	{ area: 'Leadership and management', grade: 2, says: 'Leadership is {grade}.' },
	{
		area: 'Performance management and quality assurance',
		grade: 2,
		says: 'Performance management is {grade}.'
	}
];

/** What a test writes differently. */
export interface SlacParts {
	readonly title?: string;
	/** How the grade is written below its heading; a line of its own where it is left out. */
	readonly headed?: (area: string, grade: Grade, capitalised: string) => string;
	readonly record?: string;
	readonly safety?: readonly Section[];
	readonly care?: readonly Section[];
	/** What stands below the capacity for improvement of safeguarding. */
	readonly actions?: string;
}

const HEADED: Required<SlacParts>['headed'] = (area, grade, words) =>
	`# ${area}\n\n# Grade ${grade} (${words})`;

/** The rows of a record, as they are printed where nobody erred. */
export const RECORD = `Safeguarding services\t
${rows(SAFETY.slice(0, 2))}
Safeguarding outcomes for children and young people\t
${rows(SAFETY.slice(2))}
Equality and diversity\tAdequate
Services for looked after children\t
${rows(CARE.slice(0, 2))}
How good are outcomes for looked after children and care leavers?\t
${rows(CARE.slice(2))}
Equality and diversity\tGood`;

export function rows(sections: readonly Section[]): string {
	return sections.map(({ area, grade }) => `${area}\t${capital(grade)}`).join('\n');
}

/** A report of a made-up inspection, with a list of contents and a scale that look like grades. */
export function slacReport({
	title = 'Inspection of safeguarding and looked after children services',
	headed = HEADED,
	record = RECORD,
	safety = SAFETY,
	care = CARE,
	actions = ''
}: SlacParts = {}): WrittenReport {
	let number = 3;
	const section = ({ area, grade, says }: Section) => {
		number += 1;
		const sentence = `${number}. ${says.replace('{grade}', word(grade))}`;
		return `${headed(area, grade, capital(grade))}\n\n${sentence}\n`;
	};
	const bodies = [safety, care].map((sections) => sections.map(section));
	return `# ${title}

Rutland County Council

Inspection dates: 6-17 June 2011
Reporting inspector: A. N. Other

Age group: All
Published: 15 July 2011

© Crown copyright 2011

It may be reproduced in whole or in part for non-commercial use.

# Contents

Safeguarding services 2
Overall effectiveness 2
Services for looked after children
Overall effectiveness
Quality of provision 5
Record of main findings 7
\f
# About this inspection

1. Inspectors looked at gardens in every part of the county, and at all of the letters about them.
2. All grades are on a scale of four.

Outstanding (Grade 1)\tGardens that are wide
Inadequate (Grade 4)\tGardens that are narrow

# Safeguarding services

${bodies[0]?.slice(0, 2).join('\n') ?? ''}
${actions}
# Safeguarding outcomes for children and young people

${bodies[0]?.slice(2).join('\n') ?? ''}
\f
# Services for looked after children

${bodies[1]?.slice(0, 2).join('\n') ?? ''}
# How good are outcomes for looked after children and care leavers?

${bodies[1]?.slice(2).join('\n') ?? ''}
\f
${record === '' ? '' : `# Record of main findings:\n\n${record}`}
`;
}

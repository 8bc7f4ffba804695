import type { Framework } from '../framework.ts';

/**
 * By the headings of Ofsted's outcome tables: help and protection belong to safeguarding, permanence,
 * adoption and care leavers to looked-after children, and leadership to both.
 *
 * Reports of first inspections end with a review of the Local Safeguarding Children Board. That is a
 * review of another body under a law of its own, but it has neither a report nor a date of its own: so
 * its grade is an area of this framework in a group by itself, which nothing counts as the council's.
 */
export const SIF = {
	code: 'SIF',
	subject: "Single inspection of children's services",
	wording: 'requires-improvement',
	from: '2013',
	to: '2018',
	areas: [
		{
			name: 'Overall effectiveness',
			group: 'overall',
			services: ['both'],
			aliases: ['Overall judgement'],
			overall: true
		},
		{
			name: 'Children who need help and protection',
			short: 'help and protection',
			group: 'outcomes',
			services: ['safeguarding'],
			aliases: ['Help and protection']
		},
		{
			name: 'Children looked after and achieving permanence',
			short: 'children looked after',
			group: 'outcomes',
			services: ['looked-after']
		},
		{
			name: 'Adoption performance',
			short: 'adoption',
			group: 'outcomes',
			services: ['looked-after'],
			aliases: ['Adoption']
		},
		{
			name: 'Experiences and progress of care leavers',
			short: 'care leavers',
			group: 'outcomes',
			services: ['looked-after'],
			aliases: ['Care leavers']
		},
		{
			name: 'Leadership, management and governance',
			short: 'leadership',
			group: 'leadership',
			services: ['both']
		},
		{
			name: 'Effectiveness of the Local Safeguarding Children Board',
			short: 'the Local Safeguarding Children Board',
			group: 'board',
			services: ['safeguarding'],
			aliases: [
				'Effectiveness of the Local Safeguarding Children Board (LSCB)',
				'Effectiveness of the LSCB',
				'Local Safeguarding Children Board',
				'LSCB Overall Effectiveness',
				'LSCB'
			]
		}
	]
} as const satisfies Framework;

import type { Framework } from '../framework.ts';

/**
 * By the headings of Ofsted's outcome tables: help and protection belong to safeguarding, children in
 * care and care leavers to looked-after children, and leadership to both.
 *
 * - Until the end of 2022 one grade was for children in care and care leavers together. Ofsted's tables
 *   have put it under children in care since, so that it is one area here, with what it was.
 * - Since April 2026 no overall grade is given.
 */
export const ILACS = {
	code: 'ILACS',
	subject: "Local authority children's services",
	wording: 'requires-improvement',
	from: '2018',
	to: null,
	areas: [
		{
			name: 'Overall effectiveness',
			group: 'overall',
			services: ['both'],
			overall: true,
			to: '2026-03-31'
		},
		{
			name: 'The impact of leaders on social work practice with children and families',
			short: 'the impact of leaders',
			group: 'leadership',
			services: ['both'],
			aliases: ['Impact of leaders']
		},
		{
			name: 'The experiences and progress of children who need help and protection',
			short: 'help and protection',
			group: 'outcomes',
			services: ['safeguarding'],
			aliases: ['Help and protection', 'Children who need help and protection']
		},
		{
			name: 'The experiences and progress of children in care',
			short: 'children in care',
			group: 'outcomes',
			services: ['looked-after'],
			aliases: ['Children in care', 'In care'],
			formerly: {
				name: 'The experiences and progress of children in care and care leavers',
				aliases: ['Children in care and care leavers'],
				to: '2022-12-31'
			}
		},
		{
			name: 'The experiences and progress of care leavers',
			short: 'care leavers',
			group: 'outcomes',
			services: ['looked-after'],
			aliases: ['Care leavers'],
			from: '2023-01-01'
		}
	]
} as const satisfies Framework;

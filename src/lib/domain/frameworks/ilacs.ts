import type { Framework } from '../framework.ts';

/**
 * By the headings of Ofsted's outcome tables: help and protection belong to safeguarding, children in
 * care and care leavers to looked-after children, and leadership to both.
 */
export const ILACS: Framework = {
	code: 'ILACS',
	subject: "Local authority children's services",
	wording: 'requires-improvement',
	from: '2018',
	to: null,
	areas: [
		{ name: 'Overall effectiveness', group: 'overall', services: ['both'], overall: true },
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
			aliases: [
				'Children in care',
				'The experiences and progress of children in care and care leavers'
			]
		},
		{
			name: 'The experiences and progress of care leavers',
			short: 'care leavers',
			group: 'outcomes',
			services: ['looked-after'],
			aliases: ['Care leavers']
		}
	]
};

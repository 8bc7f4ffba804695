import type { Framework } from '../framework.ts';

/**
 * By the headings of Ofsted's outcome tables: help and protection belong to safeguarding, permanence,
 * adoption and care leavers to looked-after children, and leadership to both.
 */
export const SIF: Framework = {
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
			services: ['looked-after']
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
		}
	]
};

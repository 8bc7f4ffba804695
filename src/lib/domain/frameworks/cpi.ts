import type { Framework } from '../framework.ts';

/**
 * One framework with its one re-inspection, which Ofsted's history calls CPRI: the same areas, words
 * and law, so it is a label as for the other frameworks. That history gives the overall effectiveness
 * alone; reports graded four areas.
 */
export const CPI = {
	code: 'CPI',
	partCodes: { CPRI: 'Re-inspection' },
	subject: 'Protection of children',
	wording: 'adequate',
	from: '2012',
	to: '2013',
	areas: [
		{
			name: 'Overall effectiveness',
			group: 'overall',
			services: ['safeguarding'],
			overall: true,
			ofPart: 'child protection'
		},
		{
			name: 'The effectiveness of the help and protection provided to children, young people, families and carers',
			short: 'help and protection',
			group: 'outcomes',
			services: ['safeguarding'],
			aliases: ['Effectiveness of help and protection', 'Help and protection']
		},
		{
			name: 'The quality of practice',
			group: 'provision',
			services: ['safeguarding']
		},
		{
			name: 'Leadership and governance',
			group: 'leadership',
			services: ['safeguarding']
		}
	]
} as const satisfies Framework;

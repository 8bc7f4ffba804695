import type { Framework } from '../framework.ts';

/**
 * As in a report of 2012. Re-inspections, of one service or of each, are inspections of their own under
 * it, labelled so. Ofsted's history gives the overall grades alone, one heading a service.
 */
export const SLAC = {
	code: 'SLAC',
	subject: 'Safeguarding and looked-after children',
	wording: 'adequate',
	from: '2009',
	to: '2012',
	areas: [
		{
			name: 'Overall effectiveness',
			group: 'overall',
			services: ['safeguarding', 'looked-after'],
			aliases: ['OE'],
			overall: true
		},
		{
			name: 'Capacity for improvement',
			group: 'overall',
			services: ['safeguarding', 'looked-after']
		},
		{
			name: 'Children and young people are safe and feel safe',
			group: 'outcomes',
			services: ['safeguarding'],
			aliases: ['Children are safe and feel safe']
		},
		{ name: 'Being healthy', group: 'outcomes', services: ['looked-after'] },
		{ name: 'Staying safe', group: 'outcomes', services: ['looked-after'] },
		{ name: 'Enjoying and achieving', group: 'outcomes', services: ['looked-after'] },
		{
			name: 'Making a positive contribution, including user engagement',
			group: 'outcomes',
			services: ['looked-after'],
			aliases: ['Making a positive contribution']
		},
		{
			name: 'Economic well-being',
			group: 'outcomes',
			services: ['looked-after'],
			aliases: ['Achieving economic well-being', 'Economic wellbeing']
		},
		{
			name: 'Quality of provision',
			group: 'provision',
			services: ['safeguarding', 'looked-after']
		},
		{
			name: 'The contribution of health agencies to keeping children and young people safe',
			group: 'provision',
			services: ['safeguarding'],
			aliases: [
				'Contribution of health agencies',
				'Contribution of health agencies to keeping children safe'
			]
		},
		{
			name: 'Ambition and prioritisation',
			group: 'leadership',
			services: ['safeguarding', 'looked-after']
		},
		{
			name: 'Leadership and management',
			group: 'leadership',
			services: ['safeguarding', 'looked-after']
		},
		{
			name: 'Performance management and quality assurance',
			group: 'leadership',
			services: ['safeguarding', 'looked-after'],
			aliases: ['Performance management']
		},
		{ name: 'Partnership working', group: 'leadership', services: ['safeguarding'] },
		{
			name: 'Equality and diversity',
			group: 'leadership',
			services: ['safeguarding', 'looked-after']
		}
	]
} as const satisfies Framework;

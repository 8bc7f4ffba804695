import type { Framework } from '../framework.ts';

/** Ofsted's outcome tables give its overall effectiveness alone. */
export const TLAC = {
	code: 'TLAC',
	subject: 'Looked-after children',
	wording: 'adequate',
	from: '2012',
	to: '2013',
	areas: [
		{
			name: 'Overall effectiveness',
			group: 'overall',
			services: ['looked-after'],
			overall: true
		}
	]
} as const satisfies Framework;

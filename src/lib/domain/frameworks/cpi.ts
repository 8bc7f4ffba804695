import type { Framework } from '../framework.ts';

/** Ofsted's outcome tables give its overall effectiveness alone. */
export const CPI: Framework = {
	code: 'CPI',
	subject: 'Protection of children',
	wording: 'adequate',
	from: '2012',
	to: '2013',
	areas: [
		{
			name: 'Overall effectiveness',
			group: 'overall',
			services: ['safeguarding'],
			overall: true
		}
	]
};

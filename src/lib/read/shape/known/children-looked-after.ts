import type { Shape } from '../shape.ts';
import { statistics } from './statistics.ts';

const MEASURE = { under: 'population_type' };

/** How many children are, began and ceased to be looked after, with the rate in the population. */
export const CHILDREN_LOOKED_AFTER: Shape = statistics({
	id: 'children-looked-after',
	name: 'Children looked after: numbers and rates',
	label: 'Children looked after',
	needs: [MEASURE.under, 'children_count', 'rate_per_10000'],
	figures: {
		service: 'looked-after',
		topic: { is: 'Children looked after' },
		columns: [
			{ under: 'children_count', measure: MEASURE, unit: 'count' },
			{ under: 'rate_per_10000', measure: MEASURE, unit: 'per 10,000 children' }
		]
	}
});

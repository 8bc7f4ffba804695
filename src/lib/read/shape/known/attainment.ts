import type { Shape } from '../shape.ts';
import { statistics } from './statistics.ts';

/**
 * What pupils who are looked after or in need reach at the end of key stage 4. The groups are those of
 * `social_care_group`. Sums of scores, from which the averages come, are not read.
 */
export const ATTAINMENT: Shape = statistics({
	id: 'attainment-key-stage-4',
	name: 'Attainment at key stage 4',
	label: 'Attainment at key stage 4',
	needs: ['social_care_group', 't_pupils', 'avg_att8', 'pt_l2basics_95'],
	figures: {
		service: 'context',
		topic: { under: 'social_care_group' },
		columns: [
			{ under: 't_pupils', measure: { is: 'Pupils at the end of key stage 4' }, unit: 'count' },
			{ under: 'avg_att8', measure: { is: 'Average Attainment 8 score' }, unit: 'score' },
			{
				under: 't_l2basics_95',
				measure: { is: 'Pupils with grade 5 or above in English and mathematics' },
				unit: 'count'
			},
			{
				under: 'pt_l2basics_95',
				measure: { is: 'Pupils with grade 5 or above in English and mathematics' },
				unit: 'percent'
			},
			{
				under: 't_l2basics_94',
				measure: { is: 'Pupils with grade 4 or above in English and mathematics' },
				unit: 'count'
			},
			{
				under: 'pt_l2basics_94',
				measure: { is: 'Pupils with grade 4 or above in English and mathematics' },
				unit: 'percent'
			},
			{ under: 'avg_ebaccaps', measure: { is: 'Average EBacc point score' }, unit: 'score' },
			{ under: 'avg_p8score', measure: { is: 'Average Progress 8 score' }, unit: 'score' }
		]
	}
});

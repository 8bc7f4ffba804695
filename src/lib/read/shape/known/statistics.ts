import type { Figures, Shape } from '../shape.ts';

/** What identifies the rows of a file of the Department for Education, in whichever order. */
const NEEDS = ['time_period', 'geographic_level', 'la_name', 'new_la_code'];

/**
 * A file of the department's statistics, whose rows are of England, its regions and its authorities. Only
 * those of authorities are read. All years of an authority stand together, under the label.
 */
export function statistics({
	id,
	name,
	label,
	needs,
	figures
}: Pick<Shape, 'id' | 'name' | 'needs'> & {
	readonly label: string;
	readonly figures: Pick<Figures, 'service' | 'topic' | 'columns'>;
}): Shape {
	return {
		id,
		name,
		needs: [...NEEDS, ...needs],
		only: { under: 'geographic_level', is: ['Local authority'] },
		blocks: [],
		figures: {
			inspection: {
				authority: { under: 'la_name' },
				authority_code: { under: 'new_la_code' },
				inspection: { is: label }
			},
			period: { under: 'time_period' },
			...figures
		}
	};
}

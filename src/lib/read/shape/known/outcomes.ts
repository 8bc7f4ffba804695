import type { AreaColumn, Shape, Visits } from '../shape.ts';
import { AREAS_OF_2023, AREAS_OF_2025 } from './ilacs-areas.ts';

const NAME = 'Local authority name';
const CODE = 'Local authority area code';
const INSPECTED = 'Inspection date';
const VISITED = 'Inspection/Visit date';
const PUBLISHED = 'Publication date';

const VISITS: Visits = {
	under: 'Inspection/Visit type',
	kinds: [
		{ has: 'focused visit', label: 'Focused visit' },
		{ has: 'monitoring visit', label: 'Monitoring visit' },
		{ has: 'visit', label: 'Visit' }
	],
	theme: { under: 'Visit Theme' }
};

/** Ofsted's tables of outcomes under ILACS, one row an inspection. */
function outcomes(
	{ id, name }: Pick<Shape, 'id' | 'name'>,
	date: typeof INSPECTED | typeof VISITED,
	areas: readonly AreaColumn[],
	others: readonly string[],
	visits?: Visits
): Shape {
	const dates = others.includes(PUBLISHED) ? { published: { under: PUBLISHED } } : {};
	const codes = others.includes(CODE) ? { authority_code: { under: CODE } } : {};
	return {
		id,
		name,
		needs: [NAME, date, ...others, ...areas.slice(0, 4).map(({ under }) => under)],
		blocks: [
			{
				inspection: {
					authority: { under: NAME },
					...codes,
					framework: { is: 'ILACS' },
					inspected_from: { under: date },
					...dates
				},
				judgements: { form: 'wide', areas },
				blank: 'blank',
				...(visits === undefined ? {} : { visits })
			}
		]
	};
}

/** The five kinds of them, those with more headings first. */
export const OUTCOMES: readonly Shape[] = [
	outcomes({ id: 'ilacs-history', name: 'ILACS inspection history' }, INSPECTED, AREAS_OF_2025, [
		CODE,
		PUBLISHED,
		'Local authority status',
		'Inspection type'
	]),
	outcomes(
		{ id: 'in-year-2025', name: 'In-year inspections and visits' },
		VISITED,
		AREAS_OF_2025,
		[CODE, PUBLISHED, VISITS.under],
		VISITS
	),
	outcomes(
		{ id: 'in-year-2023', name: 'In-year inspections and visits (2023 headings)' },
		VISITED,
		AREAS_OF_2023,
		[VISITS.under],
		VISITS
	),
	outcomes({ id: 'outcomes-2025', name: 'Outcomes as of a date' }, INSPECTED, AREAS_OF_2025, [
		CODE,
		PUBLISHED
	]),
	outcomes(
		{ id: 'outcomes-2023', name: 'Outcomes as of a date (2023 headings)' },
		INSPECTED,
		AREAS_OF_2023,
		[]
	)
];

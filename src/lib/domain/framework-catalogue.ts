import type { Framework, FrameworkArea } from './framework.ts';
import { FRAMEWORK_WORDS } from './framework-words.ts';
import { nameKey } from './name-key.ts';

const SLAC_AREAS: readonly FrameworkArea[] = [
	{ name: 'Overall effectiveness', group: 'overall', services: ['safeguarding', 'looked-after'] },
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
	{ name: 'Quality of provision', group: 'provision', services: ['safeguarding', 'looked-after'] },
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
];

const ILACS_CORE: readonly FrameworkArea[] = [
	{
		name: 'The impact of leaders on social work practice with children and families',
		group: 'leadership',
		services: ['both'],
		aliases: ['Impact of leaders']
	},
	{
		name: 'The experiences and progress of children who need help and protection',
		group: 'outcomes',
		services: ['safeguarding'],
		aliases: ['Help and protection', 'Children who need help and protection']
	}
];

const AREAS: Readonly<Record<(typeof FRAMEWORK_WORDS)[number]['code'], readonly FrameworkArea[]>> =
	{
		SLAC: SLAC_AREAS,
		CPI: [{ name: 'Overall effectiveness', group: 'overall', services: ['safeguarding'] }],
		TLAC: [{ name: 'Overall effectiveness', group: 'overall', services: ['looked-after'] }],
		SIF: [
			{
				name: 'Overall effectiveness',
				group: 'overall',
				services: ['both'],
				aliases: ['Overall judgement']
			},
			{
				name: 'Children who need help and protection',
				group: 'outcomes',
				services: ['safeguarding'],
				aliases: ['Help and protection']
			},
			{
				name: 'Children looked after and achieving permanence',
				group: 'outcomes',
				services: ['looked-after']
			},
			{
				name: 'Adoption performance',
				group: 'outcomes',
				services: ['looked-after']
			},
			{
				name: 'Experiences and progress of care leavers',
				group: 'outcomes',
				services: ['looked-after'],
				aliases: ['Care leavers']
			},
			{ name: 'Leadership, management and governance', group: 'leadership', services: ['both'] }
		],
		ILACS: [
			{ name: 'Overall effectiveness', group: 'overall', services: ['both'] },
			...ILACS_CORE,
			{
				name: 'The experiences and progress of children in care',
				group: 'outcomes',
				services: ['looked-after'],
				aliases: [
					'Children in care',
					'The experiences and progress of children in care and care leavers'
				]
			},
			{
				name: 'The experiences and progress of care leavers',
				group: 'outcomes',
				services: ['looked-after'],
				aliases: ['Care leavers']
			}
		]
	};

/**
 * The frameworks with what they grade.
 *
 * `SLAC` is as in a report of 2012. The others follow the column headings of Ofsted's published
 * outcome tables: children who need help and protection belong to safeguarding, children in care
 * and care leavers to looked-after children, and leadership to both.
 */
export const FRAMEWORKS: readonly Framework[] = FRAMEWORK_WORDS.map((words) => ({
	...words,
	areas: AREAS[words.code]
}));

/** The framework of a code as files write it, or `undefined` for one the catalogue lacks. */
export function frameworkOf(code: string | null): Framework | undefined {
	const wanted = code?.trim().toUpperCase();
	return FRAMEWORKS.find((framework) => framework.code === wanted);
}

/**
 * The areas of a framework in the order of its reports. Without a framework those of the 2009 to
 * 2012 reports, the fullest set of names there is.
 */
export function areasIn(framework: Framework | undefined): readonly FrameworkArea[] {
	return framework?.areas ?? SLAC_AREAS;
}

const byName = new Map<readonly FrameworkArea[], ReadonlyMap<string, FrameworkArea>>();

/** The catalogue's entry for an area name, whatever its capitals, punctuation or leading "The". */
export function findArea(
	framework: Framework | undefined,
	name: string
): FrameworkArea | undefined {
	const areas = areasIn(framework);
	const names = byName.get(areas) ?? new Map(areas.flatMap(namesOf));
	byName.set(areas, names);
	return names.get(nameKey(name));
}

function namesOf(area: FrameworkArea): [string, FrameworkArea][] {
	return [area.name, ...(area.aliases ?? [])].map((name) => [nameKey(name), area]);
}

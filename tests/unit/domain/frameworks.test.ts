import { describe, expect, test } from 'vitest';
import { AREA_GROUP_NAMES, AREA_GROUPS, isOfCouncil } from '#lib/domain/area-group.ts';
import { areasIn, findArea, spellings } from '#lib/domain/find-area.ts';
import { isInForce } from '#lib/domain/framework.ts';
import { FRAMEWORKS, frameworkOf, wholeCode } from '#lib/domain/frameworks.ts';
import { today } from '#lib/domain/calendar.ts';
import { nameKey } from '#lib/domain/name-key.ts';
import { JUDGED_SERVICES } from '#lib/domain/service.ts';
import { example } from '../../example.ts';

describe.each(FRAMEWORKS.map((framework) => [framework.code, framework] as const))(
	'%s',
	(code, framework) => {
		const names = framework.areas.flatMap((area) =>
			[area, ...(area.formerly ? [area.formerly] : [])]
				.flatMap(spellings)
				.map((name) => ({ name, area }))
		);

		test.each([code, code.toLowerCase(), ` ${code} `])('is found by %j', (written) => {
			expect(frameworkOf(written)).toBe(framework);
		});

		test.each(names)('finds "$name", whatever its capitals or leading The', ({ name, area }) => {
			expect(findArea(framework, name)).toBe(area);
			expect(findArea(framework, `the ${name.toUpperCase().replace(/^THE /, '')}.`)).toBe(area);
		});

		test('has no name for two areas, and none twice for one', () => {
			expect(new Set(names.map(({ name }) => nameKey(name))).size).toBe(names.length);
		});

		test('judges each area for a service at least, each once, in a group that has a heading', () => {
			for (const { services, group } of framework.areas) {
				expect(services).toEqual(JUDGED_SERVICES.filter((service) => services.includes(service)));
				expect(services).not.toEqual([]);
				expect(AREA_GROUPS).toContain(group);
				expect(group).not.toBe('other');
			}
		});

		test('has one overall area for every service it judges, and first', () => {
			const [first, ...others] = framework.areas;
			expect(first).toMatchObject({ group: 'overall', overall: true });
			expect(others.filter(({ overall }) => overall)).toEqual([]);
			const judged = new Set(framework.areas.flatMap(({ services }) => services));
			if (first?.services.join() !== 'both') expect(first?.services).toEqual([...judged]);
		});

		test('has areas that came later or ended earlier inside its own time', () => {
			for (const { from, to, formerly } of framework.areas) {
				for (const date of [from, to, formerly?.to]) {
					if (date !== undefined) expect(isInForce(framework, date)).toBe(true);
				}
			}
		});

		test('is in force from its beginning to its end', () => {
			const { from, to } = framework;
			expect(isInForce(framework, from)).toBe(true);
			expect(isInForce(framework, to ?? today())).toBe(true);
		});
	}
);

test.each([
	['SLAC', '2008-12-31', false],
	['SLAC', '2012', true],
	['SLAC', '2012-12-31', true],
	['SLAC', '2013-01', false],
	['ILACS', '2017-12-31', false],
	['ILACS', '2030-01-01', true]
] as const)('an inspection may be under %s in %s: %s', (code, date, may) => {
	const framework = frameworkOf(code);
	expect(framework && isInForce(framework, date)).toBe(may);
});

test('codes are unique, those of parts included', () => {
	const codes = FRAMEWORKS.flatMap(({ code, partCodes = {} }) => [code, ...Object.keys(partCodes)]);
	expect(new Set(codes).size).toBe(codes.length);
	for (const code of codes) expect(code).toBe(code.toUpperCase());
});

test.each([
	['CPRI', 'CPI', 'Re-inspection'],
	[' cpri ', 'CPI', 'Re-inspection'],
	['cpi', 'cpi', null],
	['CQC', 'CQC', null]
])('%j is filed as %s, labelled %s', (code, filed, label) => {
	expect(wholeCode(code)).toEqual({ code: filed, label });
	if (label !== null) expect(frameworkOf(code)?.code).toBe(filed);
});

/** Every heading of a column of grades in the official tables and those made from them. */
test.each([
	[
		'SLAC',
		[
			['SLAC Safeguarding Overall effectiveness (OE)', 'Overall effectiveness'],
			['SLAC Looked After Children Overall Effectiveness (OE)', 'Overall effectiveness'],
			['SLAC re-inspection Safeguarding OE', 'Overall effectiveness'],
			['SLAC re-inspection of services Children Looked After OE', 'Overall effectiveness']
		]
	],
	[
		'CPI',
		[
			['CPI Overall Effectiveness (OE)', 'Overall effectiveness'],
			['CPRI Overall Effectiveness (OE)', 'Overall effectiveness']
		]
	],
	['TLAC', [['TLAC Overall Effectiveness (OE)', 'Overall effectiveness']]],
	[
		'SIF',
		[
			['First SIF Overall Judgement\n(OE)', 'Overall effectiveness'],
			['First SIF children who need help and protection', 'Children who need help and protection'],
			[
				'First SIF children looked after and achieving permanence',
				'Children looked after and achieving permanence'
			],
			['First SIF CLA Sub: Adoption Performance', 'Adoption performance'],
			[
				'SIF Re-inspection CLA Sub: Experiences and progress of care leavers',
				'Experiences and progress of care leavers'
			],
			[
				'SIF Re-inspection leadership, management and governance',
				'Leadership, management and governance'
			],
			['LSCB Overall Effectiveness', 'Effectiveness of the Local Safeguarding Children Board']
		]
	],
	[
		'ILACS',
		[
			[
				'Impact of leaders',
				'The impact of leaders on social work practice with children and families'
			],
			[
				'Experiences and progress of children who need help and protection',
				'The experiences and progress of children who need help and protection'
			],
			[
				'First ILACS framework experiences and progress of children in care and care leavers',
				'The experiences and progress of children in care'
			],
			[
				'Second ILACS framework experiences and progress of care leavers',
				'The experiences and progress of care leavers'
			],
			['overall_effectiveness_grade', 'Overall effectiveness'],
			[
				'impact_of_leaders_grade',
				'The impact of leaders on social work practice with children and families'
			],
			[
				'help_and_protection_grade',
				'The experiences and progress of children who need help and protection'
			],
			['in_care_grade', 'The experiences and progress of children in care'],
			['care_leavers_grade', 'The experiences and progress of care leavers']
		]
	]
] as const)('%s knows the headings of published tables', (code, headings) => {
	for (const [heading, name] of headings) {
		expect(findArea(frameworkOf(code), heading)?.name, heading).toBe(name);
	}
});

test.each([
	['SLAC', 15],
	['SIF', 6],
	['ILACS', 5]
])('%s has %i areas of the council', (code, count) => {
	expect(areasIn(frameworkOf(code)).filter(isOfCouncil)).toHaveLength(count);
});

test.each([null, '', 'CQC', 'SLAC 2'])('%j is no framework that is known', (code) => {
	expect(frameworkOf(code)).toBeUndefined();
});

test.each([
	['SLAC', 'adequate'],
	['CPI', 'adequate'],
	['TLAC', 'adequate'],
	['SIF', 'requires-improvement'],
	['ILACS', 'requires-improvement']
])('%s words its third grade "%s"', (code, wording) => {
	expect(frameworkOf(code)?.wording).toBe(wording);
});

test('a report of 2012 makes 10 judgements on safeguarding and 12 on looked-after children', () => {
	const areas = areasIn(frameworkOf('SLAC'));
	const judged = (service: 'safeguarding' | 'looked-after') =>
		areas.filter(({ services }) => services.includes(service)).length;
	expect([areas.length, judged('safeguarding'), judged('looked-after')]).toEqual([15, 10, 12]);
});

test('the built-in report has the areas of its framework, in its order and for its services', () => {
	const areas = areasIn(frameworkOf('SLAC'));
	const inReport = example().areas.map(({ name, group, services }) => ({ name, group, services }));
	expect(inReport).toEqual(areas.map(({ name, group, services }) => ({ name, group, services })));
});

test('without a framework the names are those of 2012', () => {
	expect(areasIn(undefined)).toBe(areasIn(frameworkOf('SLAC')));
	expect(findArea(undefined, 'Being healthy')?.group).toBe('outcomes');
});

test.each(['', 'Gardening', 'healthy', 'Being healthy and safe'])(
	'%j is no area of a report of 2012',
	(name) => {
		expect(findArea(frameworkOf('SLAC'), name)).toBeUndefined();
	}
);

test('an area of one framework is not found in another', () => {
	expect(findArea(frameworkOf('ILACS'), 'Being healthy')).toBeUndefined();
	expect(findArea(frameworkOf('SLAC'), 'Care leavers')).toBeUndefined();
});

test('every group of areas has a heading of its own', () => {
	expect(new Set(AREA_GROUPS.map((group) => AREA_GROUP_NAMES[group])).size).toBe(
		AREA_GROUPS.length
	);
});

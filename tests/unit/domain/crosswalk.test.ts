import { expect, test } from 'vitest';
import { correspondence, type GradedArea } from '#lib/domain/crosswalk.ts';
import { aboutIn, UNKNOWN } from '#lib/domain/crosswalk-table.ts';
import { FRAMEWORKS } from '#lib/domain/frameworks.ts';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import type { JudgedService } from '#lib/domain/service.ts';

function area(
	framework: string,
	name: string,
	service: JudgedService = 'both',
	date: IsoDate | null = null
): GradedArea {
	return { framework, name, service, date };
}

const ALL = FRAMEWORKS.flatMap(({ code, areas }) =>
	areas.flatMap(({ name, services }) => services.map((service) => area(code, name, service)))
);

test('every area of every framework has its entry, for each of its services', () => {
	for (const { framework, name, service } of ALL) {
		expect(aboutIn(framework ?? '', name, service), `${framework ?? ''}: ${name}`).not.toBe(
			UNKNOWN
		);
	}
});

const IN_CARE = 'The experiences and progress of children in care';

test.each([
	[area('SIF', 'Overall judgement'), area('ILACS', 'Overall effectiveness'), 'same'],
	[
		area('SIF', 'Help and protection', 'safeguarding'),
		area('ILACS', 'help_and_protection_grade', 'safeguarding'),
		'same'
	],
	[
		area('SIF', 'Care leavers', 'looked-after'),
		area('ILACS', 'Care leavers', 'looked-after'),
		'same'
	],
	[
		area('SLAC', 'Overall effectiveness', 'safeguarding'),
		area('SIF', 'Help and protection', 'safeguarding'),
		'nearest'
	],
	[
		area('SLAC', 'Overall effectiveness', 'looked-after'),
		area('TLAC', 'Overall effectiveness', 'looked-after'),
		'nearest'
	],
	[
		area('SLAC', 'Overall effectiveness', 'safeguarding'),
		area('CPI', 'Overall effectiveness', 'safeguarding'),
		'nearest'
	],
	[
		area('SLAC', 'Overall effectiveness', 'safeguarding'),
		area('SLAC', 'Overall effectiveness', 'looked-after'),
		'none'
	],
	[area('CPI', 'Overall effectiveness', 'safeguarding'), area('SIF', 'Overall judgement'), 'none'],
	[area('SLAC', 'Being healthy', 'looked-after'), area('ILACS', IN_CARE, 'looked-after'), 'none'],
	[
		area('SIF', 'LSCB', 'safeguarding'),
		area('ILACS', 'Help and protection', 'safeguarding'),
		'none'
	],
	[area('SIF', 'Adoption performance'), area('SIF', 'Adoption'), 'same'],
	[
		area('ILACS', IN_CARE, 'looked-after', '2019-02-04'),
		area('ILACS', IN_CARE, 'looked-after', '2024-02-04'),
		'nearest'
	],
	[
		area('ILACS', IN_CARE, 'looked-after', '2019-02-04'),
		area('ILACS', 'Children in care and care leavers', 'looked-after'),
		'same'
	],
	[area('CQC', 'Safe'), area('ILACS', 'Overall effectiveness'), 'none'],
	[area('ILACS', 'Gardening'), area('ILACS', 'Overall effectiveness'), 'none']
] as const)('%j and %j: %s', (left, right, kind) => {
	expect(correspondence(left, right).kind).toBe(kind);
});

test('it is the same either way round, and every reason is a sentence', () => {
	for (const left of ALL) {
		for (const right of ALL) {
			const there = correspondence(left, right);
			expect(correspondence(right, left).kind).toBe(there.kind);
			if (there.kind !== 'same') expect(there.why).toMatch(/^[A-Z].+\.$/);
		}
	}
});

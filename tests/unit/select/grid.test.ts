import { expect, test } from 'vitest';
import { JUDGED_SERVICES, type JudgedService } from '#lib/domain/service.ts';
import { gridOf } from '#lib/select/grid.ts';
import { grades, inspectionOf } from '../inspection-of.ts';

const inspection = inspectionOf(
	'framework,service,area,grade',
	'SLAC,Safeguarding,Overall effectiveness,4',
	'SLAC,Safeguarding,Capacity for improvement,2',
	'SLAC,Safeguarding,Capacity for improvement,3',
	'SLAC,Safeguarding,Quality of provision,',
	'SLAC,Safeguarding,Equality and diversity,3',
	'SLAC,Looked-after children,Equality and diversity,not judged',
	'SLAC,Looked-after children,Being healthy,3'
);

const { services, rows, rowOf } = gridOf(inspection);

test('the rows are all areas in report order, the columns the services that are judged', () => {
	expect(rows.map(({ area }) => area)).toEqual(inspection.areas);
	expect(services).toEqual(['safeguarding', 'looked-after']);
});

test.each([
	['one grade', 'overall-effectiveness', 'safeguarding', 'graded'],
	['two grades that differ', 'capacity-for-improvement', 'safeguarding', 'conflict'],
	['a row without a grade', 'quality-of-provision', 'safeguarding', 'no-grade'],
	['no row where the framework judges', 'overall-effectiveness', 'looked-after', 'no-grade'],
	['no row where the framework does not judge', 'being-healthy', 'safeguarding', 'not-judged'],
	['a row that says so', 'equality-and-diversity', 'looked-after', 'not-judged'],
	['both services where each is judged', 'overall-effectiveness', 'both', 'not-judged']
] as const)('%s: %s of %s is %s', (_name, key, service, kind) => {
	expect(rowOf.get(key)?.at[service].state.kind).toBe(kind);
});

test('a cell keeps the grade with its wording, and a conflict keeps each grade', () => {
	const states = rows.slice(0, 2).map(({ at }) => at.safeguarding.state);
	expect(states).toEqual([
		{ kind: 'graded', grade: 4, wording: 'adequate' },
		{
			kind: 'conflict',
			grades: [
				{ grade: 2, wording: 'adequate', paragraph: null, note: null, texts: {} },
				{ grade: 3, wording: 'adequate', paragraph: null, note: null, texts: {} }
			]
		}
	]);
});

test('a crossing has its judgement, and only where a row gives one', () => {
	const judgement = (area: string, service: JudgedService) =>
		rowOf.get(area)?.at[service].judgement;
	expect(judgement('being-healthy', 'looked-after')).toMatchObject({
		area: 'being-healthy',
		service: 'looked-after'
	});
	expect(judgement('being-healthy', 'safeguarding')).toBeNull();
	expect(judgement('overall-effectiveness', 'looked-after')).toBeNull();
});

test('the crossings of a row are those of its own area', () => {
	for (const { area, at } of rows) {
		for (const service of JUDGED_SERVICES) {
			expect([null, area.key]).toContain(at[service].judgement?.area ?? null);
			expect([null, service]).toContain(at[service].judgement?.service ?? null);
		}
	}
});

test('a grid is made once for an inspection, and another inspection has its own', () => {
	const [one, two] = [grades({ Both: '1 2' }), grades({ Both: '1 2' })];
	expect(gridOf(one)).toBe(gridOf(one));
	expect(gridOf(one)).not.toBe(gridOf(two));
});

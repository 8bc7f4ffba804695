import { expect, test } from 'vitest';
import { cellState, judgementOf } from '#lib/select/cell-state.ts';
import { inspectionOf } from '../inspection-of.ts';

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

test.each([
	['one grade', 'overall-effectiveness', 'safeguarding', 'graded'],
	['two grades that differ', 'capacity-for-improvement', 'safeguarding', 'conflict'],
	['a row without a grade', 'quality-of-provision', 'safeguarding', 'no-grade'],
	['no row where the framework judges', 'overall-effectiveness', 'looked-after', 'no-grade'],
	['no row where the framework does not judge', 'being-healthy', 'safeguarding', 'not-judged'],
	['a row that says so', 'equality-and-diversity', 'looked-after', 'not-judged'],
	['both services where each is judged', 'overall-effectiveness', 'both', 'not-judged']
] as const)('%s: %s of %s is %s', (_name, key, service, kind) => {
	const area = inspection.areas.find((each) => each.key === key);
	expect(area && cellState(inspection, area, service).kind).toBe(kind);
});

test('a cell keeps the grade with its wording, and a conflict keeps each grade', () => {
	const states = inspection.areas
		.slice(0, 2)
		.map((area) => cellState(inspection, area, 'safeguarding'));
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

test('a judgement is found by area and service, and only where a row gives one', () => {
	expect(judgementOf(inspection, 'being-healthy', 'looked-after')).toMatchObject({
		area: 'being-healthy',
		service: 'looked-after'
	});
	expect(judgementOf(inspection, 'being-healthy', 'safeguarding')).toBeNull();
	expect(judgementOf(inspection, 'overall-effectiveness', 'looked-after')).toBeNull();
});

import { expect, test } from 'vitest';
import { overallArea } from '#lib/select/overall-area.ts';
import { judgements } from '../inspection-of.ts';

test.each([
	'Overall effectiveness',
	'overall EFFECTIVENESS',
	'The overall effectiveness',
	'Overall judgement',
	'Overall grade',
	'Overall'
])('"%s" carries the overall grades', (name) => {
	const inspection = judgements('Safeguarding,Being healthy,3', `Safeguarding,${name},2`);
	expect(overallArea(inspection)?.name).toBe(name);
});

test.each(['Overall attendance', 'Capacity for improvement', 'Effectiveness'])(
	'"%s" does not',
	(name) => {
		expect(overallArea(judgements(`Safeguarding,${name},2`))).toBeNull();
	}
);

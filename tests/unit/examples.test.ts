import { expect, test } from 'vitest';
import { judgedServices } from '#lib/select/judged-services.ts';
import { sharedAreas } from '#lib/select/shared-areas.ts';
import { ilacsReport, sifReport } from '../examples.ts';

test.each([
	['ILACS', ilacsReport(), 5],
	['SIF', sifReport(), 6]
])('the %s report reads without a problem and shares no area', (_framework, report, areas) => {
	expect(report.judgements).toHaveLength(areas);
	expect(judgedServices(report)).toEqual(['safeguarding', 'looked-after', 'both']);
	expect(sharedAreas(report)).toEqual([]);
});

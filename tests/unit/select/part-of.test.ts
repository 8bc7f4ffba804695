import { expect, test } from 'vitest';
import { gradeCounts } from '#lib/select/grade-counts.ts';
import { judgedServices } from '#lib/select/judged-services.ts';
import { partOf } from '#lib/select/part-of.ts';
import { grades } from '../inspection-of.ts';

const inspection = grades({ Safeguarding: '4 3 2', 'Looked-after children': '1 1 1' });

test('a part has only the areas and services asked for', () => {
	const part = partOf(inspection, inspection.areas.slice(1), ['safeguarding']);
	expect(part.areas.map(({ name }) => name)).toEqual(['Area 2', 'Area 3']);
	expect(judgedServices(part)).toEqual(['safeguarding']);
	expect(gradeCounts(part)).toMatchObject([
		{ byGrade: { 1: 0, 2: 1, 3: 1, 4: 0 }, graded: 2, ungraded: 0 }
	]);
});

test('all areas for all services are the whole inspection', () => {
	const services = judgedServices(inspection);
	expect(partOf(inspection, inspection.areas, services)).toEqual(inspection);
});

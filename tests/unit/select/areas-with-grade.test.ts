import { expect, test } from 'vitest';
import type { Grade } from '#lib/domain/grade.ts';
import type { JudgedService } from '#lib/domain/service.ts';
import { areasWithGrade } from '#lib/select/areas-with-grade.ts';
import { gridOf } from '#lib/select/grid.ts';
import { grades } from '../inspection-of.ts';

const { rows } = gridOf(
	grades({
		Safeguarding: '4 3 2/4 -',
		'Looked-after children': '3 4 2 .'
	})
);

const cases: [string, JudgedService[], Grade, string[]][] = [
	['either service', ['safeguarding', 'looked-after'], 3, ['Area 1', 'Area 2']],
	['one service only', ['safeguarding'], 3, ['Area 2']],
	['a grade in a conflict', ['safeguarding'], 4, ['Area 1', 'Area 3']],
	['a grade that was not given', ['safeguarding', 'looked-after'], 1, []],
	['no service', [], 4, []]
];

test.each(cases)('areas are found by grade: %s', (_name, services, grade, expected) => {
	const found = areasWithGrade(rows, services, grade);
	expect(found.map(({ area }) => area.name)).toEqual(expected);
});

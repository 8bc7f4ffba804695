import { expect, test } from 'vitest';
import { gridOf } from '#lib/select/grid.ts';
import { orderAreas, type AreaOrder } from '#lib/select/order-areas.ts';
import { grades } from '../inspection-of.ts';

const BOTH = ['safeguarding', 'looked-after'] as const;

const cases: [string, AreaOrder, string, string, string][] = [
	['report order stands as it is', 'report', '1 4 2', '1 1 3', '1 2 3'],
	['the worst grade comes first', 'worst', '1 4 2', '1 1 3', '2 3 1'],
	['the other service settles a tie', 'worst', '4 4 1', '1 2 4', '2 1 3'],
	['full ties keep report order', 'worst', '3 2 3', '2 3 2', '1 2 3'],
	['a conflict counts with its worst grade', 'worst', '3 1/4', '3 1', '2 1'],
	['areas without a grade come last', 'worst', '- 1 -', '- . .', '2 1 3'],
	['the largest gap comes first', 'gap', '3 4 2', '3 2 3', '2 3 1'],
	['a gap counts the same either way, and ties keep report order', 'gap', '1 4', '3 2', '1 2'],
	['level comes before what cannot be compared', 'gap', '4 2/4 - 3', '. 1 2 3', '4 1 2 3']
];

test.each(cases)('%s', (_name, order, safeguarding, lookedAfter, expected) => {
	const inspection = grades({
		Safeguarding: safeguarding,
		'Looked-after children': lookedAfter
	});
	const names = orderAreas(gridOf(inspection).rows, BOTH, order).map(({ area }) =>
		area.name.replace('Area ', '')
	);
	expect(names.join(' ')).toBe(expected);
});

test('only the services asked for decide which area is worst', () => {
	const inspection = grades({ Safeguarding: '4 1', 'Looked-after children': '1 2' });
	const { rows } = gridOf(inspection);
	const names = orderAreas(rows, ['looked-after'], 'worst').map(({ area }) => area.name);
	expect(names).toEqual(['Area 2', 'Area 1']);
});

test('sorting leaves the rows as they were', () => {
	const { rows } = gridOf(grades({ Safeguarding: '1 4' }));
	orderAreas(rows, BOTH, 'worst');
	expect(rows.map(({ area }) => area.name)).toEqual(['Area 1', 'Area 2']);
});

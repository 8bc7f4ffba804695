import { expect, test } from 'vitest';
import { oneServiceLayout } from '#lib/charts/chart/one-service-areas/one-service-layout.ts';
import { onScreen } from '#lib/style/space.ts';
import { oneServiceAreas } from '#lib/view/chart/one-service-areas/one-service-areas.ts';
import { example } from '../../../../example.ts';

function layoutAt(space: Parameters<typeof oneServiceLayout>[1]) {
	const view = oneServiceAreas(example());
	if (view === null) throw new Error('The built-in report has such areas.');
	return oneServiceLayout(view, space);
}

test('on a slide the services stand side by side and all eight areas fit', () => {
	const { services, height } = layoutAt({
		width: 880,
		height: 370,
		type: { base: 18, small: 16, least: 14 },
		dense: false
	});
	expect(height).toBeLessThanOrEqual(370);
	expect(services.map(({ heading, rows }) => [heading.baseline, rows.length])).toEqual([
		[services[0]?.heading.baseline, 3],
		[services[0]?.heading.baseline, 5]
	]);
	expect(services[1]?.heading.x).toBeGreaterThan(440);
});

test('on a phone they stand one under the other, every grade beside its area', () => {
	const { services } = layoutAt(onScreen(288));
	expect(services.map(({ heading }) => heading.x)).toEqual([0, 0]);
	const [first, second] = services;
	const last = first?.rows.at(-1)?.cell;
	expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan(second?.heading.baseline ?? 0);
	for (const { cell } of services.flatMap(({ rows }) => rows)) {
		expect(cell.x + cell.width).toBe(288);
	}
});

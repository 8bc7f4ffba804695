import { expect, test } from 'vitest';
import { keyPlace } from '#lib/export/pptx/slide/key-place.ts';

const BOX = { x: 0, y: 0, width: 864, height: 300 };

function placeOf(names: readonly string[], size: number, plotX: number) {
	const series = names.map((name) => ({ name, grade: null, values: [1], words: [null] }));
	const bars = {
		kind: 'bar',
		stacked: true,
		unit: 'count',
		categories: [{ label: 'One', detail: null }],
		series,
		note: null
	} as const;
	const plot = { x: plotX, y: 30, width: BOX.width - plotX, height: 200 };
	return keyPlace({ bars, size, box: BOX, plot, name: '', alt: '', most: null });
}

const GRADES = ['1 Outstanding', '2 Good', '3 Requires improvement', '4 Inadequate', 'No grade'];

test.each([
	['begins where the bars do', GRADES.slice(0, 2), 18, 300, { x: 300, size: 18 }],
	['begins further left where its names need that', GRADES, 18, 360, { size: 18 }],
	['is set smaller before it is cut', [...GRADES, ...GRADES], 18, 360, { x: 0 }]
])('the key of piled bars %s', (_what, names, size, plotX, expected) => {
	const place = placeOf(names, size, plotX);
	expect(place).toMatchObject(expected);
	expect(place.x + place.width).toBeLessThanOrEqual(BOX.width);
	expect(place.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(place.width);
	expect(place.x).toBeLessThanOrEqual(plotX);
});

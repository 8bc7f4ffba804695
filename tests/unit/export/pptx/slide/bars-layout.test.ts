import { expect, test } from 'vitest';
import { barsSlides } from '#lib/export/pptx/slide/bars-layout.ts';
import { seriesLook } from '#lib/export/pptx/series-look.ts';
import type { NativeBars } from '#lib/view/native-form.ts';

/** Piles of one series a row of numbers. */
function piles(...rows: readonly (readonly number[])[]): NativeBars {
	const [first = []] = rows;
	return {
		kind: 'bar',
		stacked: true,
		unit: 'count',
		categories: first.map((_, at) => ({ label: `Bar ${at + 1}`, detail: null })),
		series: rows.map((values, at) => ({
			name: `Series ${at + 1}`,
			grade: null,
			values,
			words: values.map(() => null)
		})),
		note: null
	};
}

test('piles that are cut share a scale which the longest of them fills', () => {
	const room = { width: 800, height: 300 };
	const cut = [piles([3, 5], [4, 6]), piles([10], [2])];
	expect(barsSlides(cut.map((bars) => ({ bars, room }))).map(({ most }) => most)).toEqual([12, 12]);
});

test('what has no grade is an outline in a pile of grades, and ink by itself', () => {
	const none = { grade: null };
	expect(seriesLook(none, { stacked: true }, 'blue-orange').fill).toBe('#ffffff');
	expect(seriesLook(none, { stacked: true }, 'blue-orange').edge).not.toBeNull();
	expect(seriesLook(none, { stacked: false }, 'blue-orange').edge).toBeNull();
	expect(seriesLook({ grade: 4 }, { stacked: true }, 'blue-orange').fill).toBe('#b7592a');
});

import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { onScreen } from '#lib/style/space.ts';
import Chart from '#lib/charts/Chart.svelte';
import { allCharts } from '#lib/view/kinds.ts';
import { figures } from '../inspection-of.ts';

const CASES = [
	['percentages', 'Both,Shares,measure', 'percent,,,'],
	['parts-of-wholes', 'Both,Parts,measure', 'count,,700,']
] as const;

/** The drawing of one kind of figure with these values. */
function drawing(kind: string, before: string, after: string, values: readonly string[]): string {
	const inspection = figures(...values.map((value) => `${before} ${value},${value},${after},,`));
	const view = allCharts(inspection).find((figure) => figure.kind === kind);
	if (view === undefined) throw new Error(`There is no figure of the kind ${kind}.`);
	return render(Chart, { props: { view, space: onScreen(900), palette: 'blue-orange' } }).body;
}

const rectangles = (svg: string) => svg.match(/<rect/g)?.length ?? 0;

test.each(CASES)(
	'in %s a value that is not given has its name and reason, and no bar or track',
	(kind, before, after) => {
		const svg = drawing(kind, before, after, ['2.5', 'c', '7.5']);
		expect(svg).toContain('measure c');
		expect(svg).toMatch(/suppressed/);
		expect(rectangles(svg)).toBe(rectangles(drawing(kind, before, after, ['2.5', '7.5'])));
		expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
	}
);

test.each(CASES)('%s of nothing but such values are drawn too', (kind, before, after) => {
	const svg = drawing(kind, before, after, ['c', 'x']);
	expect(svg).toContain('not available');
	expect(rectangles(svg)).toBe(0);
	expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
});

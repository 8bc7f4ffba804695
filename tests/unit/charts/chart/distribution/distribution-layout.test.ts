import { describe, expect, test } from 'vitest';
import { distributionLayout } from '#lib/charts/chart/distribution/distribution-layout.ts';
import { renderChart } from '#lib/charts/render-chart.ts';
import { canonicalSvg } from '#lib/export/svg/canonical-svg.ts';
import { councilOf } from '#lib/select/many/by-authority.ts';
import { lastDay, standingAt } from '#lib/select/many/standing-at.ts';
import { onScreen, type Space } from '#lib/style/space.ts';
import { textWidth } from '#lib/style/text-width.ts';
import { distributionView } from '#lib/view/chart/distribution/distribution.ts';
import { recorded } from '../../../select/many/england.ts';

const all = recorded('ILACS');
const latest = standingAt(all, lastDay(all));

function viewOf(by: 'areas' | 'regions' | 'days', name: string) {
	const mine = all.find(({ authority }) => authority === name);
	return distributionView({
		by,
		inspections: by === 'days' ? all : latest,
		own: mine === undefined ? null : councilOf(mine),
		area: null,
		place: 'England',
		fileName: 'england'
	});
}

const CHARTS = [
	['areas', viewOf('areas', 'Kent')],
	['regions', viewOf('regions', 'Bournemouth, Christchurch and Poole')],
	['days', viewOf('days', 'Windsor and Maidenhead')]
] as const;

const SPACES: readonly Space[] = [
	...[240, 288, 400, 640, 1104].map((width) => onScreen(width)),
	{ width: 864, height: 350, type: { base: 14, small: 14, least: 14 }, dense: false },
	{ width: 418, height: null, type: { base: 10.5, small: 9.5, least: 9 }, dense: false }
];

test('draws the same SVG for the same data', async () => {
	const svg = renderChart(CHARTS[0][1], onScreen(1104), 'blue-orange');
	await expect(canonicalSvg(svg).replaceAll('><', '>\n<')).toMatchFileSnapshot(
		'../../__snapshots__/distribution.svg'
	);
});

describe.each(CHARTS)('by %s', (_by, view) => {
	test.each(SPACES.map((space) => [space.width, space] as const))(
		'%i: bars are to one scale, and each count is in its stretch or in words under it',
		(_width, space) => {
			const { bars, width, styles } = distributionLayout(view, space);
			const scales = bars.flatMap(({ stretches }, at) => {
				const { segments = [], ungraded = 0 } = view.bars[at] ?? {};
				const counts = [...segments.map(({ count }) => count), ...(ungraded > 0 ? [ungraded] : [])];
				return stretches.map((stretch, index) => stretch.width / (counts[index] ?? NaN));
			});
			for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? NaN, 6);
			for (const [at, { stretches, texts, own, key }] of bars.entries()) {
				const said = texts.flatMap(({ lines }) => lines).join(' ');
				for (const { count, width: room } of stretches) {
					if (count !== null) expect(textWidth(count, styles.number)).toBeLessThan(room);
				}
				if (stretches.some(({ count }) => count === null)) {
					const [first] = view.bars[at]?.segments ?? [];
					expect(said).toContain(`${first?.count ?? 0} ${first?.word.toLowerCase() ?? ''}`);
				}
				expect(own !== null, key).toBe(view.bars[at]?.own != null);
				for (const { lines, x, style, anchor } of [...texts, ...(own === null ? [] : [own.text])]) {
					for (const line of lines) {
						const from = anchor === 'end' ? x - textWidth(line, style) : x;
						expect(from).toBeGreaterThanOrEqual(-1);
						expect(from + textWidth(line, style)).toBeLessThanOrEqual(width + 1);
					}
				}
			}
		}
	);
});

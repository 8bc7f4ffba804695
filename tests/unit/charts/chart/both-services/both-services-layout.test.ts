import { describe, expect, test } from 'vitest';
import { bothServicesLayout } from '#lib/charts/chart/both-services/both-services-layout.ts';
import { dotPitch, dotPlaces } from '#lib/charts/chart/both-services/square-dots.ts';
import { renderChart } from '#lib/charts/render-chart.ts';
import { canonicalSvg } from '#lib/export/svg/canonical-svg.ts';
import { councilOf } from '#lib/select/many/by-authority.ts';
import { onScreen, type Space } from '#lib/style/space.ts';
import { textWidth } from '#lib/style/text-width.ts';
import { bothServicesView } from '#lib/view/chart/both-services/both-services.ts';
import { pairsOf } from '../../../pairs-of-grades.ts';
import { recorded } from '../../../select/many/england.ts';

function viewOf(inspections: ReturnType<typeof pairsOf>, name: string) {
	const mine = inspections.find(({ authority }) => authority === name);
	const view = bothServicesView({
		inspections,
		own: mine === undefined ? null : councilOf(mine),
		place: 'England',
		fileName: 'england'
	});
	if (view === null) throw new Error('Two services cannot be compared.');
	return view;
}

const CHARTS = [
	['the first SLAC inspections', viewOf(recorded('SLAC', null), 'Cumbria')],
	['the first SIF inspections, with longer words', viewOf(recorded('SIF', null), 'Kent')],
	['one council', viewOf(pairsOf('43'), 'Council 1')],
	['two thousand councils of one pair', viewOf(pairsOf('43 '.repeat(2000).trim()), 'Council 7')]
] as const;

const SPACES: readonly Space[] = [
	...[240, 288, 400, 560, 700, 1104].map((width) => onScreen(width)),
	onScreen(320, 'dense'),
	onScreen(700, 'close'),
	{ width: 864, height: 350, type: { base: 18, small: 16, least: 14 }, dense: false },
	{ width: 420, height: 380, type: { base: 14, small: 14, least: 14 }, dense: false },
	{ width: 515, height: 700, type: { base: 13, small: 11.5, least: 9 }, dense: false }
];

test('draws the same SVG for the same data', async () => {
	const svg = renderChart(CHARTS[0][1], onScreen(1104), 'blue-orange');
	await expect(canonicalSvg(svg).replaceAll('><', '>\n<')).toMatchFileSnapshot(
		'../../__snapshots__/both-services.svg'
	);
});

describe.each(CHARTS)('%s', (_name, view) => {
	test.each(SPACES.map((space) => [`${space.width} × ${space.height ?? 'any'}`, space] as const))(
		'%s: squares are squares, nothing leaves the sheet and every dot is in its square',
		(_size, space) => {
			const { squares, width, height, pitch, texts, key } = bothServicesLayout(view, space);
			expect(width).toBe(space.width);
			if (space.height !== null) expect(height).toBeLessThanOrEqual(space.height);
			expect(new Set(squares.flatMap((each) => [each.width, each.height])).size).toBe(1);
			for (const { dots, square, ...box } of squares) {
				expect(dots).toHaveLength(pitch === null ? 0 : square.councils.length);
				for (const { x, y } of dots) {
					expect(Math.abs(x - box.x - box.width / 2)).toBeLessThan(box.width / 2);
					expect(Math.abs(y - box.y - box.height / 2)).toBeLessThan(box.height / 2);
				}
			}
			for (const { lines, x, style, anchor } of [...texts, ...key.texts]) {
				for (const line of lines) {
					const long = textWidth(line, style);
					const from = anchor === 'end' ? x - long : anchor === 'middle' ? x - long / 2 : x;
					expect(from).toBeGreaterThanOrEqual(-1);
					expect(from + long).toBeLessThanOrEqual(width + 1);
				}
			}
		}
	);
});

test('dots stand as far apart as all of the fullest square have room, and not at all where they have none', () => {
	const room = { width: 100, height: 60 };
	expect(dotPitch(4, room, 12)).toBe(12);
	expect(dotPitch(60, room, 12)).toBe(10);
	expect(dotPitch(1000, room, 12)).toBeNull();
	expect(dotPlaces(11, room, 10).at(-1)).toEqual({ x: 5, y: 15 });
});

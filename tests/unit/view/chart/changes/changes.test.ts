import { describe, expect, test } from 'vitest';
import { render } from 'svelte/server';
import Chart from '#lib/charts/Chart.svelte';
import { canonicalSvg } from '#lib/export/svg/canonical-svg.ts';
import { changeRounds } from '#lib/select/many/change-tally.ts';
import { frameworksOf } from '#lib/select/many/choice.ts';
import { onScreen } from '#lib/style/space.ts';
import { changesView } from '#lib/view/chart/changes/changes.ts';
import { gradesOf, tallySentence } from '#lib/view/chart/changes/changes-words.ts';
import { moveWords } from '#lib/view/chart/changes/far-moves.ts';
import { stretchOf } from '#lib/view/chart/changes/changes-view.ts';
import { movedCouncils } from '#lib/view/chart/changes/moved-councils.ts';
import { changesKit } from '#lib/view/chart/changes/kit.ts';
import { northtown, overall } from '../../../council-of.ts';
import { recorded } from '../../../select/many/england.ts';

const rounds = changeRounds(recorded(), frameworksOf(recorded()));

function viewOf(key: string) {
	const round = rounds.find((each) => each.key === key);
	if (round === undefined) throw new Error(`There is no round ${key}.`);
	return changesView({ round, place: 'England' });
}

test('there are rounds of one framework, the latest first, and from one to the next', () => {
	expect(rounds.map(({ key, pairs }) => [key, pairs.length])).toEqual([
		['ilacs', 115],
		['sif', 21],
		['cpi', 1],
		['slac', 9],
		['sif-to-ilacs', 150],
		['tlac-to-sif', 5],
		['slac-to-cpi', 50]
	]);
});

describe('England from one ILACS inspection to the next', () => {
	const view = viewOf('ilacs');

	test('has the counts of every area', () => {
		expect(view.title).toBe(
			'From one ILACS inspection to the next, 46 of 115 overall grades got better, 50 stayed the same and 19 got worse'
		);
		expect(view.table().rows).toEqual([
			['Overall effectiveness', 46, 50, 19, 0, 115],
			['Help and protection', 47, 47, 21, 0, 115],
			['Children in care, nearest area in 101', 51, 47, 17, 0, 115],
			['Care leavers', 0, 0, 0, 115, 115],
			['The impact of leaders', 44, 48, 23, 0, 115]
		]);
	});

	test('says why care leavers cannot be compared, and which areas are the nearest', () => {
		expect(view.notes).toEqual([
			'Children in care, nearest area: One is of children in care, the other of children in care and care leavers.',
			'Care leavers, not comparable: The earlier inspection has no single grade for it.',
			'Care leavers, not comparable: Neither inspection has one grade for it.'
		]);
	});

	test('names the councils that moved two grades or more', () => {
		expect(view.moves.length).toBeGreaterThan(0);
		for (const move of view.moves) {
			const [, from, to] =
				/ from ([1-4]) .+ in 20\d\d to ([1-4]) .+ in 20\d\d$/.exec(moveWords(move)) ?? [];
			expect(Math.abs(Number(from) - Number(to))).toBeGreaterThanOrEqual(2);
			expect(move.kind).toBe(Number(to) < Number(from) ? 'better' : 'worse');
		}
	});

	test('lists the councils of every stretch, by name, with from what to what', () => {
		for (const { key, segments } of view.bars) {
			for (const { kind, count } of segments) {
				const councils = movedCouncils(view.round, key, kind);
				expect(councils).toHaveLength(count);
				const words = {
					better: /^from [2-4] .* in \d{4} to [1-3] .* in \d{4}$/,
					same: /^[1-4] [A-Z][a-z ]* in \d{4} and in \d{4}$/,
					worse: /^from [1-3] .* in \d{4} to [2-4] .* in \d{4}$/,
					'not-comparable': /^$/
				}[kind];
				for (const council of councils) expect(council.words).toMatch(words);
			}
		}
		expect(stretchOf(view, `${view.bars[0]?.key ?? ''}.worse`)?.kind).toBe('worse');
		expect(stretchOf(view, 'anything')).toBeNull();
	});

	test('is cut between areas, each part under a title of its own', () => {
		expect(changesKit.rows(view, 0, 5).title).toBe(view.title);
		expect(changesKit.rows(view, 1, 2).title).toBe(
			'Help and protection: 47 better, 47 same, 21 worse'
		);
		expect(changesKit.rows(view, 1, 3).title).toBe(
			'What became of the grades in two of five areas'
		);
		expect(changesKit.rows(view, 1, 3).table().rows).toHaveLength(2);
	});

	test('has a row for each area of each pair in its records', async () => {
		const { columns, rows } = await view.records();
		expect(rows).toHaveLength(5 * 115);
		expect(rows.every((row) => row.length === columns.length)).toBe(true);
	});
});

test('England from the first SIF to the first ILACS inspection', () => {
	const view = viewOf('sif-to-ilacs');
	expect(view.title).toBe(
		'From the first SIF to the first ILACS inspection, 76 of 150 overall grades got better, 47 stayed the same and 27 got worse'
	);
	expect(view.notes[0]).toMatch(/^Two councils inspected under SIF have no ILACS inspection here/);
});

test.each([
	[0, 0, 0, 'no overall grade can be compared'],
	[1, 0, 0, 'the only overall grade that can be compared got better'],
	[0, 1, 0, 'the only overall grade that can be compared stayed the same'],
	[0, 0, 1, 'the only overall grade that can be compared got worse'],
	[2, 0, 0, 'both overall grades got better'],
	[0, 3, 0, 'all three overall grades stayed the same'],
	[0, 0, 14, 'all 14 overall grades got worse'],
	[1, 1, 0, 'one of two overall grades got better, one stayed the same and none got worse'],
	[0, 2, 1, 'none of three overall grades got better, two stayed the same and one got worse']
])('%i better, %i the same, %i worse: %s', (better, same, worse, sentence) => {
	const counts = { better, same, worse, 'not-comparable': 4 };
	expect(tallySentence(counts, gradesOf(null))).toBe(sentence);
});

test('grades of one service are told as such', () => {
	expect(viewOf('slac').title).toMatch(
		/^From one SLAC inspection to the next, .+ grades for safeguarding got better/
	);
});

test('grades of a part of a service are told as such, beside the nearest as that', () => {
	expect(viewOf('slac-to-cpi').title).toMatch(
		/^From the first SLAC to the first CPI inspection, .+ grades for child protection got better, .+ got worse \(nearest area\)$/
	);
});

test.each([288, 640, 1104])('at %i pixels every mark stays on the sheet', (width) => {
	const one = changeRounds(northtown(overall(2018, 4), overall(2022, 1)), ['ILACS'])[0];
	const views = [
		viewOf('ilacs'),
		viewOf('sif-to-ilacs'),
		...(one ? [changesView({ round: one, place: 'Northtown' })] : [])
	];
	for (const view of views) {
		const { body } = render(Chart, {
			props: { view, space: onScreen(width), palette: 'blue-orange' }
		});
		const svg = canonicalSvg(body);
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
		const numbers = [...svg.matchAll(/ (?:x|width)="([^"]+)"/g)].map(([, value]) => Number(value));
		expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...numbers)).toBeLessThanOrEqual(width);
	}
});

test('what changed in England draws the same SVG for the same data', async () => {
	const { body } = render(Chart, {
		props: { view: viewOf('ilacs'), space: onScreen(1104), palette: 'blue-orange' }
	});
	await expect(canonicalSvg(body).replaceAll('><', '>\n<')).toMatchFileSnapshot(
		'../../../charts/__snapshots__/changes-ilacs.svg'
	);
});

import { describe, expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { councilOf } from '#lib/select/many/by-authority.ts';
import { lastDay, standingAt } from '#lib/select/many/standing-at.ts';
import { standingDays } from '#lib/select/many/standing-days.ts';
import { areaOptions, distributionView } from '#lib/view/chart/distribution/distribution.ts';
import { kitOf } from '#lib/view/kinds.ts';
import { numbersIn } from '#lib/view/native-form.ts';
import { recorded } from '../../../select/many/england.ts';

const all = recorded('ILACS');
const latest = standingAt(all, lastDay(all));
const kent = all.find(({ authority }) => authority === 'Kent');
const asked = {
	own: kent === undefined ? null : councilOf(kent),
	area: null,
	place: 'England, ILACS latest inspections, 2021–2025',
	fileName: 'england-ilacs-latest'
};

describe('by area', () => {
	const view = distributionView({ ...asked, by: 'areas', inspections: latest });

	test('counts councils at each grade, those without one apart, and marks one council', () => {
		expect(view.title).toBe(
			'103 of 153 councils were graded good or outstanding overall, 19 inadequate'
		);
		expect(view.table().rows).toEqual([
			['Overall effectiveness', 36, 67, 31, 19, 0, 153, '1 Outstanding'],
			['The impact of leaders', 45, 60, 33, 15, 0, 153, '1 Outstanding'],
			['Help and protection', 22, 71, 45, 15, 0, 153, '2 Good'],
			['Children in care', 37, 75, 30, 11, 0, 153, '1 Outstanding'],
			['Care leavers', 27, 43, 26, 7, 50, 153, null]
		]);
		expect(view.bars.at(-1)?.totalWords).toBe('153 councils, 50 without a grade');
		expect(view.sentences[2]).toBe(
			'Help and protection: 22 outstanding, 71 good, 45 requires improvement and 15 inadequate. Kent: 2 good.'
		);
		expect(view.alt).toContain(view.sentences.join(' '));
		expect(view.fileStem).toBe('england-ilacs-latest-distribution-by-area');
	});

	test('is bars in a presentation, with a series for what has no grade', () => {
		const form = kitOf(view).native(view);
		if (form.kind !== 'bar') throw new Error('It is no bars.');
		expect(form.series.map(({ name, grade }) => [name, grade])).toEqual([
			['1 Outstanding', 1],
			['2 Good', 2],
			['3 Requires improvement', 3],
			['4 Inadequate', 4],
			['No grade', null]
		]);
		expect(numbersIn(form).reduce((sum, count) => sum + count, 0)).toBe(5 * 153);
		expect(form.categories[2]?.detail).toBe('153 councils; Kent: 2 Good');
	});

	test('a part has a title, a table and bars of its own', () => {
		const part = kitOf(view).rows(view, 2, 4);
		expect(part.title).toBe(
			'Graded good or outstanding: from 93 of 153 councils for help and protection to 112 of 153 for children in care'
		);
		expect(part.table().rows).toEqual(view.table().rows.slice(2, 4));
		expect(kitOf(view).rows(view, 0, 5).title).toBe(view.title);
	});

	test('names services where each has an area of one name, and leaves out what is no judgement on a council', () => {
		const labels = (framework: string) =>
			areaOptions(recorded(framework, null)).map(({ label }) => label);
		expect(labels('SLAC')).toEqual([
			'Safeguarding: overall effectiveness',
			'Looked-after children: overall effectiveness'
		]);
		expect(labels('SIF')).not.toContain('The Local Safeguarding Children Board');
		const sif = distributionView({ ...asked, by: 'areas', inspections: recorded('SIF', null) });
		expect(sif.notes.join(' ')).toContain(
			'Left out, since another body than the council is judged'
		);
	});
});

test('by region every council is in one bar of one area', async () => {
	const view = distributionView({ ...asked, by: 'regions', inspections: latest });
	expect(view.title).toBe(
		'Graded good or outstanding overall: from eleven of 24 councils in the North West to 29 of 33 in London'
	);
	expect(view.bars.reduce((sum, { graded }) => sum + graded, 0)).toBe(153);
	expect(view.bars.filter(({ own }) => own !== null).map(({ label }) => label)).toEqual([
		'South East'
	]);
	const leavers = areaOptions(latest).at(-1);
	const other = distributionView({
		...asked,
		by: 'regions',
		inspections: latest,
		area: leavers?.key ?? null
	});
	expect(other.title).toMatch(/^Graded good or outstanding for care leavers: from /);
	expect(other.bars.reduce((sum, { ungraded }) => sum + ungraded, 0)).toBe(50);
	const { columns, rows } = await view.records();
	expect(rows).toHaveLength(view.bars.length * 5);
	expect(rows.every((row) => row.length === columns.length)).toBe(true);
});

test('over the years each 31 March has the latest inspections until then', () => {
	const view = distributionView({ ...asked, by: 'days', inspections: all });
	expect(view.bars.map(({ label, graded }) => [label, graded])).toEqual([
		['31 March 2018', 1],
		['31 March 2019', 48],
		['31 March 2020', 102],
		['31 March 2021', 102],
		['31 March 2022', 132],
		['31 March 2023', 152],
		['31 March 2024', 151],
		['24 March 2025', 153]
	]);
	expect(view.title).toBe(
		'Graded good or outstanding overall: 53 of 102 councils at 31 March 2020, 103 of 153 at 24 March 2025'
	);
});

test('days end where nothing more is known', () => {
	expect(standingDays([])).toEqual([]);
	const [first] = all;
	if (first === undefined) throw new Error('The record is empty.');
	const on = (day: string) => ({ ...first, inspectedFrom: null, inspectedTo: day as never });
	expect(standingDays([on('2020-03-31')])).toEqual(['2020-03-31']);
	expect(standingDays([on('2020-04-01')])).toEqual(['2020-04-01']);
	expect(standingDays([on('2019-01-05'), on('2020-06-30')])).toEqual([
		'2019-03-31',
		'2020-03-31',
		'2020-06-30'
	]);
});

test('without an inspection there is nothing to draw, which is said', () => {
	const view = distributionView({ ...asked, by: 'regions', inspections: [] });
	expect(view.nothing).toBe('No inspection of this kind and place is known here.');
	expect(view.isBlank).toBe(true);
});

test('a council with two grades in conflict is not said to have none', () => {
	const { inspections } = readInspections(
		[
			'authority,framework,published,service,area,grade',
			'Northtown,ILACS,2024-01-01,Both,Overall effectiveness,2',
			'Northtown,ILACS,2024-01-01,Both,Overall effectiveness,4',
			'Southtown,ILACS,2024-01-01,Both,Overall effectiveness,2'
		].join('\n'),
		'two.csv'
	);
	const [bar] = distributionView({ ...asked, by: 'areas', inspections }).bars;
	expect(bar?.totalWords).toBe('2 councils, 1 without a single grade');
});

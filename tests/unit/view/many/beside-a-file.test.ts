import { describe, expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import type { ChartCaption } from '#lib/view/chart-caption.ts';
import { changesOfMany, roundsChosen } from '#lib/view/chart/changes/changes-of-many.ts';
import { distributionOfMany } from '#lib/view/chart/distribution/distribution-of-many.ts';
import { servicesOfMany } from '#lib/view/chart/both-services/services-of-many.ts';
import { nationalOf } from '#lib/view/many/national.ts';
import { RECORD, recorded } from '../../select/many/england.ts';

const FILE = `authority,framework,inspected_to,service,area,grade
Kent,ILACS,2026-02-02,Both,Overall effectiveness,Good
Kent,ILACS,2026-02-02,Both,Help and protection,Inadequate
Kent,ILACS,2026-02-02,Both,Children in care,Outstanding
Durham,Our own,2026-03-02,Both,Overall effectiveness,Good
Essex,,2026-02-02,Safeguarding,Overall effectiveness,Good
Essex,,2026-02-02,Looked-after children,Overall effectiveness,Adequate`;

const groups = [{ name: 'Coast', authorities: ['Kent'] }];

/** What is chosen of the record with the inspections of a file beside it. */
function chosen(asked: Readonly<Record<string, string>>) {
	const get = (key: string) => asked[key] ?? null;
	const { inspections } = readInspections(FILE, 'file.csv');
	const known = {
		all: [...recorded(), ...inspections],
		withVisits: [...RECORD.inspections, ...inspections]
	};
	return { get, national: nationalOf({ ...known, current: null, report: null, groups }, get) };
}

const subtitleOf = (view: ChartCaption | string) =>
	typeof view === 'string' ? view : view.subtitle;

describe('beside a file of a reader', () => {
	test('areas of one service are those of the record, whatever the file calls their service', () => {
		const { national, get } = chosen({});
		const view = distributionOfMany.chart(national, get);
		if (typeof view === 'string') throw new Error(view);
		expect(view.bars.map(({ label, graded, ungraded }) => [label, graded, ungraded])).toEqual([
			['Overall effectiveness', 153, 0],
			['The impact of leaders', 152, 1],
			['Help and protection', 153, 0],
			['Children in care', 153, 0],
			['Care leavers', 103, 50]
		]);
	});

	test('the frameworks of Ofsted stand first, whatever was inspected last', () => {
		expect(chosen({}).national.frameworks).toEqual([
			...['ILACS', 'SIF', 'TLAC', 'CPI', 'SLAC'],
			...['Our own', '']
		]);
	});

	test('first inspections of the frameworks of Ofsted are compared as without it', () => {
		const keys = (of: ReturnType<typeof chosen>) => roundsChosen(of.national).map(({ key }) => key);
		expect(keys(chosen({}))).toEqual([
			...['ilacs', 'sif', 'cpi', 'slac', 'sif-to-ilacs', 'tlac-to-sif', 'slac-to-cpi']
		]);
		const { national, get } = chosen({ between: 'sif-to-ilacs' });
		expect(subtitleOf(changesOfMany.chart(national, get))).toContain('150 pairs');
	});

	test.each([
		['cpi', /Those under ILACS, SIF and SLAC have\.$/],
		['none', /, England, latest inspections, inspected 2 February 2026$/]
	])('of %s it is said which services can be compared', (framework, words) => {
		const { national, get } = chosen({ framework });
		expect(subtitleOf(servicesOfMany.chart(national, get))).toMatch(words);
	});
});

test.each([
	[{ region: 'south-west' }, 'South West'],
	[{ group: 'coast', region: 'south-west' }, 'the group "Coast" in the South West'],
	[{ group: 'coast', region: 'london' }, 'the group "Coast" in London']
])('%o is called %s', (asked, place) => {
	expect(chosen(asked).national.place.replace(/[\u2066-\u2069]/g, '')).toBe(place);
});

test('where councils have no inspection nothing is said of its grades or dates', () => {
	const { national, get } = chosen({ framework: 'tlac', region: 'south-west' });
	const view = distributionOfMany.chart(national, get);
	expect(view).toMatchObject({ title: 'No inspection of this kind and place is known here' });
	expect(subtitleOf(view)).toMatch(/, South West, TLAC inspections$/);
});

import { describe, expect, test } from 'vitest';
import type { Inspection } from '#lib/domain/inspection.ts';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import { changeTallies } from '#lib/select/many/change-tally.ts';
import { changesOfMany } from '#lib/view/chart/changes/changes-of-many.ts';
import { nationalOf } from '#lib/view/many/national.ts';
import totals from '../../../../../data/control-totals.json' with { type: 'json' };
import { northtown, overall } from '../../../council-of.ts';
import { recorded } from '../../../select/many/england.ts';

/** What the page of England shows for an address; a sentence where it shows nothing. */
function chartOf(query: string, all: readonly Inspection[] = recorded()) {
	const address = new URLSearchParams(query);
	const get = (key: string) => address.get(key);
	const known = { all, withVisits: all, current: null, report: null, groups: [] };
	return changesOfMany.chart(nationalOf(known, get), get);
}

function viewOf(query: string, all?: readonly Inspection[]) {
	const made = chartOf(query, all);
	if (typeof made === 'string') throw new Error(made);
	return made;
}

describe('the page says what the script counts', () => {
	test.each(totals.england.changes)('$address', (wanted) => {
		const view = viewOf(wanted.address);
		const bars = changeTallies(view.round.pairs).map(({ column }) => column.name);
		expect(view.round.pairs).toHaveLength(wanted.pairs);
		for (const [area, counts] of Object.entries(wanted.areas)) {
			const bar = view.bars[bars.indexOf(area)];
			expect([area, ...Object.values(bar?.counts ?? {})]).toEqual([area, ...counts]);
		}
		expect(view.round.withoutEarlier).toBe(wanted.withoutEarlier ?? 0);
	});
});

describe('a limit by publication', () => {
	test('is said with everything that leaves the page', async () => {
		const view = viewOf('between=ilacs&published=2023-04-30');
		const words = 'published by 30 April 2023';
		expect(view.title).toBe(
			'From one ILACS inspection to the next, 12 of 23 overall grades got better, 8 stayed the same and 3 got worse'
		);
		expect(view.subtitle).toBe(
			`What became of the grades of councils, by area, England, 23 pairs of inspections ${words}`
		);
		expect(view.alt).toMatch(`Bars of what became of grades between inspections ${words}. Overall`);
		expect(view.source.line).toMatch(new RegExp(`[^.]; of these, inspections ${words}$`));
		expect(view.fileStem).toBe('england-changes-ilacs-published-by-2023-04-30');
		expect(view.table().columns.at(-1)?.heading).toBe(`All ${words}`);
		const { columns, rows } = await view.records();
		expect(columns.at(-1)?.name).toBe('limit');
		expect(rows.map((row) => row.at(-1))).toEqual(rows.map(() => words));
		const published = columns.findIndex(({ name }) => name === 'to_published');
		expect(rows.every((row) => String(row[published]) <= '2023-04-30')).toBe(true);
	});

	test("may be that of Ofsted's sheet, whose rule stands under the chart", () => {
		const view = viewOf('between=sif-to-ilacs&published=ofsted-2023');
		expect(view.subtitle).toMatch(/148 pairs of inspections chosen as in Ofsted's sheet of 2023$/);
		expect(view.fileStem).toBe('england-changes-sif-to-ilacs-as-in-ofsted-2023');
		expect(view.notes.slice(0, 3)).toEqual([
			"Chosen as in the first table of Ofsted's sheet of 2023: reports published by 30 April 2023, and South Tyneside's of 10 May 2023, on councils that stood on 31 March 2023.",
			'Bournemouth, Dorset County Council, Northamptonshire and Poole had ended by 31 March 2023 and are not counted.',
			'Four councils inspected under ILACS have no SIF inspection here: councils end and begin, some are inspected under one alone, and a report may not be in the record or not be counted.'
		]);
	});

	test('names one council that had ended as one', () => {
		const { notes } = viewOf('between=sif-to-ilacs&published=ofsted-2023&region=east-midlands');
		expect(notes[1]).toBe('Northamptonshire had ended by 31 March 2023 and is not counted.');
	});

	test('that nothing is within is said, and no other inspections are shown', () => {
		expect(chartOf('between=ilacs&published=2018-12-31')).toBe(
			'From one ILACS inspection to the next, no council of those chosen has two inspections published by 31 December 2018.'
		);
	});

	test.each(['soon', '2023-02-30', '2023', '30/04/2023'])('of "%s" is no day', (asked) => {
		expect(chartOf(`published=${asked}`)).toBe(
			`"${asked}" is no day of publication: one is written as 2023-04-30.`
		);
	});
});

test.each<[(IsoDate | null)[], string]>([
	[['2018-05-01', '2022-05-01', '2023-05-01'], ''],
	[['2018-05-01', '2022-05', null], 'One inspection without a day of publication is not counted.'],
	[
		['2018-05-01', '2022-05-01', '2023-04'],
		'One inspection without a day of publication is not counted.'
	],
	[['2018-05-01', '2022', '2023'], 'One inspection without a day of publication is not counted.'],
	[
		['2018', '2022-05-01', null, null],
		'Two inspections without a day of publication are not counted.'
	]
])('published %j: %s', (days, said) => {
	const all = northtown(...days.map((_, at) => overall(2018 + at, 2))).map((each, at) => ({
		...each,
		published: days[at] ?? null
	}));
	const view = viewOf('published=2023-04-30', all);
	expect(view.round.pairs).toHaveLength(1);
	expect(view.notes.find((note) => note.includes('day of publication')) ?? '').toBe(said);
});

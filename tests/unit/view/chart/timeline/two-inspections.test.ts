import { describe, expect, test } from 'vitest';
import { GRADES } from '#lib/domain/grade.ts';
import { twoInspections } from '#lib/view/chart/timeline/two-inspections.ts';
import { councilCalled, northtown, overall } from '../../../council-of.ts';
import { example } from '../../../../example.ts';

function pairOf(name: string, at: number, other: number) {
	const { inspections } = councilCalled(name);
	const [one, two] = [inspections[at], inspections[other]];
	if (one === undefined || two === undefined) throw new Error(`${name} has fewer inspections.`);
	return [one, two] as const;
}

const area = (year: number, service: string, name: string, grade: number | string) =>
	`ILACS,,${year}-05-01,${service},${name},${grade}`;

const HELP = 'Help and protection';
const LEADERS = 'Impact of leaders';

function three(year: number, grades: readonly (number | string)[]): readonly string[] {
	const [all = '', help = '', leaders = ''] = grades;
	return [
		overall(year, all),
		area(year, 'Safeguarding', HELP, help),
		area(year, 'Both', LEADERS, leaders)
	];
}

describe('two inspections of one council', () => {
	test.each([
		[[4, 4, 4], [3, 4, 2], 'better in two areas, the same in one and worse in none'],
		[[2, 2, 2], [4, 3, 2], 'better in no area, the same in one and worse in two'],
		[[2, 2, 2], [1, 1, 1], 'better in all three areas'],
		[[2, 2, 2], [2, 2, 2], 'the same in all three areas'],
		[[1, 1, ''], [4, 4, 4], 'worse in both areas'],
		[[1, '', ''], [4, 4, 4], 'worse in the only area that can be compared'],
		[[3, '', ''], [3, 4, 4], 'the same in the only area that can be compared'],
		[[4, '', ''], [3, 4, 4], 'better in the only area that can be compared']
	])('%j to %j: %s', (before, after, said) => {
		const [one, two] = northtown(...three(2018, before), ...three(2022, after));
		if (one === undefined || two === undefined) throw new Error('There are not two.');
		const title = `Northtown, 2018 to 2022: ${said}`;
		expect(twoInspections(one, two).title).toBe(title);
		// Whichever is named first, the later one follows.
		expect(twoInspections(two, one).title).toBe(title);
	});

	test('none that can be compared', () => {
		const [one, two] = northtown(overall(2018, ''), overall(2022, 3));
		if (one === undefined || two === undefined) throw new Error('There are not two.');
		expect(twoInspections(one, two).title).toBe(
			'Northtown: no area has a grade in both inspections'
		);
	});

	test('Cumbria from 2015 to 2018', () => {
		const view = twoInspections(...pairOf('Cumbria', 2, 3));
		expect(view.title).toBe(
			'Cumbria, 2015 to 2018: better in four areas, the same in two and worse in none'
		);
		expect(view.table().rows[1]?.slice(2, 4)).toEqual([
			'3 Requires improvement (better, from 4 Inadequate to 3 Requires improvement)',
			'3 Requires improvement (same as before)'
		]);
	});

	test('says across a break what is only the nearest, and why the rest cannot be compared', () => {
		const view = twoInspections(...pairOf('Cumbria', 3, 4));
		expect(view.title).toBe(
			'Cumbria, 2018 to 2022: better in one area, the same in two and worse in one; two of them by the nearest area'
		);
		expect(view.notes).toContain(
			'Adoption, not comparable: Reports since look at adoption under children in care, without a grade of its own.'
		);
	});

	test('names every area of a full report that has no counterpart', () => {
		const later = pairOf('Cumbria', 1, 2)[1];
		const { notes } = twoInspections(example(), later);
		expect(notes.join(' ')).toMatch(/being healthy.+no outcome for children/);
	});
});

test.each(GRADES.flatMap((one) => GRADES.map((other) => [one, other] as const)))(
	'a council at %i and another at %i: how far apart, and no word of time',
	(one, other) => {
		const [first] = northtown(overall(2022, one));
		const [second] = northtown(overall(2023, other)).map((each) => ({
			...each,
			authority: 'Southtown',
			id: 'southtown'
		}));
		if (first === undefined || second === undefined) throw new Error('There are not two.');
		const view = twoInspections(first, second);
		const steps = Math.abs(one - other);
		const side = other < one ? 'better' : 'worse';
		const word = steps === 0 ? 'same' : `${steps} ${steps === 1 ? 'grade' : 'grades'} ${side}`;
		const [change] = view.columns[1]?.step?.changes ?? [];
		expect(change?.kind !== 'not-comparable' && change?.word).toBe(word);
		expect(view.title).toBe(
			`Southtown beside Northtown: ${steps === 0 ? 'the same' : side} in the only area that can be compared`
		);
		expect(view.title + view.alt).not.toMatch(/before|from \d|to \d/);
	}
);

import { describe, expect, test } from 'vitest';
import { GRADES } from '#lib/domain/grade.ts';
import { timelineKit } from '#lib/view/chart/timeline/kit.ts';
import { timelineView } from '#lib/view/chart/timeline/timeline.ts';
import { councilCalled, northtown, overall } from '../../../council-of.ts';
import { example } from '../../../../example.ts';

/** What each column shows by row: a grade, or words in brackets. */
function shown(view: ReturnType<typeof timelineView>) {
	return view.rows.map(({ label, cells }) => [
		label,
		...cells.map((cell) => (cell.kind === 'judged' ? cell.shown.words : `(${cell.words})`))
	]);
}

const steps = (view: ReturnType<typeof timelineView>) =>
	view.columns.flatMap(({ step }) => (step === null ? [] : [step]));

describe('Cumbria', () => {
	const view = timelineView(councilCalled('Cumbria'));

	test('has five inspections through four frameworks', () => {
		expect(view.columns.map(({ heading, dateWords }) => `${heading} ${dateWords}`)).toEqual([
			'SLAC published 29 May 2012',
			'CPI published 24 June 2013',
			'SIF published 13 May 2015',
			'SIF published 29 January 2018',
			'ILACS inspected 20 September 2022'
		]);
	});

	test('has its grades in rows by what they are about, and why there is none', () => {
		const [INADEQUATE, IMPROVE, OUT] = [
			'4 Inadequate',
			'3 Requires improvement',
			'(not in this framework)'
		];
		expect(shown(view)).toEqual([
			[
				'Overall effectiveness',
				...['(one for each service)', '(for one service alone)', INADEQUATE, IMPROVE, IMPROVE]
			],
			['Help and protection', INADEQUATE, INADEQUATE, IMPROVE, IMPROVE, IMPROVE],
			['Children in care', '3 Adequate', OUT, INADEQUATE, IMPROVE, '2 Good'],
			[
				'Care leavers',
				...['(judged with children in care)', OUT, IMPROVE, IMPROVE],
				'(judged with children in care)'
			],
			['Leadership', '(no grade recorded)', '(no grade recorded)', INADEQUATE, '2 Good', IMPROVE],
			['Adoption', OUT, OUT, IMPROVE, '2 Good', OUT],
			['The Local Safeguarding Children Board', OUT, OUT, IMPROVE, '(no grade recorded)', OUT]
		]);
	});

	test('says between two inspections what became of areas, and where only the nearest stands', () => {
		expect(steps(view).map(({ isBreak, counts }) => [isBreak, counts])).toEqual([
			[true, 'nearest area: same'],
			[true, 'nearest area: better'],
			[false, 'better in four, same in two, worse in none'],
			[true, 'better in one, same in two, worse in one; two of them by the nearest area']
		]);
		const last = steps(view)
			.at(-1)
			?.changes.map((change) => change?.words ?? null);
		expect(last).toEqual([
			'same as before',
			'same as before',
			'better, from 3 Requires improvement to 2 Good, nearest area',
			null,
			'worse, from 2 Good to 3 Requires improvement, nearest area',
			null,
			null
		]);
	});

	test('is cut between inspections, each part with a title, a table and an alt of its own', () => {
		const parts = [timelineKit.rows(view, 0, 2), timelineKit.rows(view, 2, 5)];
		expect(parts.map(({ title }) => title)).toEqual([
			'Cumbria: inadequate for safeguarding in 2012 and child protection in 2013',
			'Cumbria: inadequate overall in 2015; requires improvement overall in 2018 and 2022'
		]);
		expect(parts.map(({ rows }) => rows.length)).toEqual([2, 7]);
		expect(parts.map((part) => part.table().rows.length)).toEqual([2, 3]);
		expect(parts[1]?.columns[0]?.step?.counts).toBe('nearest area: better');
		expect(timelineKit.rows(view, 0, 5)).toBe(view);
	});
});

test.each(GRADES.flatMap((from) => GRADES.map((to) => [from, to] as const)))(
	'from grade %i to grade %i is better only with a smaller number',
	(from, to) => {
		const [step] = steps(
			timelineView({ inspections: northtown(overall(2018, from), overall(2022, to)), visits: [] })
		);
		const kind = to < from ? 'better' : to > from ? 'worse' : 'same';
		expect(step?.counts).toBe(`one area: ${kind}`);
		expect(step?.changes.map((change) => change?.kind)).toEqual([kind]);
	}
);

describe('visits', () => {
	const view = timelineView(councilCalled('Sandwell'));

	test('stand on the line of dates, in the notes and in the table, without grades', () => {
		expect(view.visits.map(({ words }) => words)).toEqual([
			'focused visit, 30 October 2024: front door'
		]);
		expect(view.notes.at(-1)).toBe(
			'The ring on the line of dates is a visit, which gives no grades: focused visit, 30 October 2024: front door.'
		);
		expect(view.table().rows.at(-1)?.slice(0, 3)).toEqual([
			'Visited 30 October 2024',
			'Focused visit, without grades: Front door',
			null
		]);
	});

	test('are of the part that they fall in', () => {
		expect(view.columns).toHaveLength(7);
		expect(timelineKit.rows(view, 0, 4).visits).toHaveLength(0);
		expect(timelineKit.rows(view, 4, 7).visits).toHaveLength(1);
	});
});

test('a report of many areas keeps those that no other framework has, and says so', () => {
	const inspections = [example(), ...councilCalled('Cumbria').inspections.slice(1)];
	const view = timelineView({ inspections, visits: [] });
	expect(view.rows.map(({ label }) => label)).toEqual([
		'Overall effectiveness',
		'Help and protection',
		'Children in care',
		'Care leavers',
		'Leadership',
		'Leadership and management, looked-after children',
		'Adoption',
		'The Local Safeguarding Children Board'
	]);
	expect(view.notes.join(' ')).toContain('18 more judgements of the SLAC inspection');
});

test('inspections of a framework that nobody knows stand by themselves', () => {
	const own = (date: string, grade: number) => `PILOT,,${date},Both,Any area,${grade}`;
	const view = timelineView({
		inspections: northtown(own('2018-01-01', 3), own('2020-01-01', 2)),
		visits: []
	});
	expect(shown(view)).toEqual([['Any area', '3 (another scale)', '2 (another scale)']]);
	expect(steps(view)[0]?.counts).toBe('nothing to compare: no area has a grade in both');
});

test.each(['Cumbria', 'Sandwell', 'Cumberland', 'Dorset', 'Isles of Scilly'])(
	'%s: words for everything, and tables that are whole',
	async (name) => {
		const view = timelineView(councilCalled(name));
		for (const words of [view.title, view.subtitle, view.alt, ...view.notes, view.source.line]) {
			expect(words).not.toMatch(/undefined|null|NaN|^\s|\s$|\s{2}/);
			expect(words).not.toBe('');
		}
		for (const { columns, rows } of [view.table(), await view.records()]) {
			expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
			expect(new Set(columns.map(({ name: column }) => column)).size).toBe(columns.length);
		}
	}
);

describe('an area that the inspection before did not judge', () => {
	const view = timelineView(councilCalled('Cumbria'));
	const changeOf = (column: number, row: string) => {
		const at = view.rows.findIndex(({ label }) => label === row);
		const change = view.columns[column]?.step?.changes[at] ?? null;
		return change === null || change.kind === 'not-comparable' ? null : change;
	};

	test('is compared with the last inspection that did, which is named', () => {
		expect(changeOf(2, 'Children in care')).toMatchObject({
			kind: 'worse',
			word: 'worse',
			since: { inspection: { published: '2012-05-29' }, words: 'since 2012' },
			words:
				'worse than in the one published 29 May 2012, from 3 Adequate to 4 Inadequate, nearest area'
		});
	});

	test('does not count among what changed since the inspection before', () => {
		expect(view.columns[2]?.step?.counts).toBe('nearest area: better');
	});

	test('has no word before the first inspection that judged it, nor where it is judged in none', () => {
		expect(changeOf(2, 'Adoption')).toBeNull();
		expect(changeOf(1, 'Children in care')).toBeNull();
	});

	test('has the date of that inspection in the CSV', async () => {
		const { columns, rows } = await view.records();
		const at = (name: string) => columns.findIndex((column) => column.name === name);
		const changes = rows.filter((row) => row[at('published')] === '2015-05-13');
		expect(changes.map((row) => [row[at('area')], row[at('date_before')]])).toContainEqual([
			'Children looked after and achieving permanence',
			'2012-05-29'
		]);
	});

	test.each(GRADES.flatMap((from) => GRADES.map((to) => [from, to] as const)))(
		'from grade %i to grade %i is better only with a smaller number',
		(from, to) => {
			const leaders = (year: number, grade: number) =>
				`ILACS,,${year}-05-01,Both,The impact of leaders,${grade}`;
			const inspections = northtown(leaders(2018, from), overall(2020, 2), leaders(2022, to));
			const gapped = timelineView({ inspections, visits: [] });
			const [change] = (gapped.columns[2]?.step?.changes ?? []).filter((each) => each !== null);
			const kind = to < from ? 'better' : to > from ? 'worse' : 'same';
			expect(change?.kind).toBe(kind);
			expect(change?.words).toMatch(
				kind === 'same'
					? /^same as in the one published 1 May 2018$/
					: new RegExp(`^${kind} than in the one published 1 May 2018, from ${from} .* to ${to} `)
			);
		}
	);
});

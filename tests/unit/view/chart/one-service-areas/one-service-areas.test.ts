import { expect, test } from 'vitest';
import { allCharts, kitOf } from '#lib/view/kinds.ts';
import {
	oneServiceAreas,
	type OneServiceAreasView
} from '#lib/view/chart/one-service-areas/one-service-areas.ts';
import { example } from '../../../../example.ts';
import { ilacsReport } from '../../../../examples.ts';
import { grades } from '../../../inspection-of.ts';

/** Beside one shared area, areas for safeguarding alone, and others for both together. */
function viewOf(alone: string, together = ''): OneServiceAreasView {
	const before = alone.split(' ').map(() => '.');
	const view = oneServiceAreas(
		grades({
			Safeguarding: `1 ${alone}`,
			'Looked-after children': '1',
			...(together === '' ? {} : { Both: `. ${before.join(' ')} ${together}` })
		})
	);
	if (view === null) throw new Error('There are no such areas.');
	return view;
}

const ONE = 'for one service only:';

test.each([
	['4', `One area is judged ${ONE} it is inadequate`],
	['2', `One area is judged ${ONE} it is good`],
	['-', `One area is judged ${ONE} it has no single grade`],
	['4 4', `Two areas are judged ${ONE} both are inadequate`],
	['4 1', `Two areas are judged ${ONE} one is inadequate`],
	['3 3 3', `Three areas are judged ${ONE} all are adequate`],
	['3 3 1', `Three areas are judged ${ONE} two are adequate, none is worse`],
	['RI 2', `Two areas are judged ${ONE} one requires improvement, none is worse`],
	[
		'Adequate RI 1',
		`Three areas are judged ${ONE} two are adequate or require improvement, none is worse`
	],
	['2 2', `Two areas are judged ${ONE} both are good`],
	['1 2 2', `Three areas are judged ${ONE} all are good or outstanding`],
	['1 1', `Two areas are judged ${ONE} both are outstanding`],
	['4 - 2', `Three areas are judged ${ONE} one is inadequate; one has no single grade`],
	['2 2 2/4 -', `Four areas are judged ${ONE} two are good; two have no single grade`],
	['- -', `Two areas are judged ${ONE} neither has a single grade`],
	['- - 2/4', `Three areas are judged ${ONE} none has a single grade`]
])('areas judged %s: %s', (alone, title) => {
	expect(viewOf(alone).title).toBe(title);
});

test('areas judged for both at once are said to be so', () => {
	expect(viewOf('4', '2').title).toBe(
		'Two areas are judged for one service only or once for both together: one is inadequate'
	);
	const together = oneServiceAreas(
		grades({ Safeguarding: '3', 'Looked-after children': '3', Both: '. 2' })
	);
	expect(together?.title).toBe('One area is judged once for both services together: it is good');
});

test('the areas of the built-in report stand under their service with their grades', () => {
	const view = allCharts(example()).find(({ kind }) => kind === 'one-service-areas');
	expect(view?.title).toBe('Eight areas are judged for one service only: two are inadequate');
	expect(view?.table().rows).toHaveLength(8);
	expect(view?.table().rows[0]).toEqual([
		'Children and young people are safe and feel safe',
		'Safeguarding',
		'3 Adequate'
	]);
	expect(view?.alt).toContain('Looked-after children: being healthy 4 Inadequate; ');
});

test('a part is titled by what is in it', () => {
	const view = viewOf('4 2 2', '3');
	const titles = [
		[0, 1],
		[1, 3],
		[2, 4],
		[0, 4]
	].map(([from = 0, to = 0]) => kitOf(view).rows(view, from, to).title);
	expect(titles).toEqual([
		'This area is judged for one service only: it is inadequate',
		'These two areas are judged for one service only: both are good',
		'These two areas are judged for one service only or once for both together: one is adequate, none is worse',
		view.title
	]);
});

test('where the services share no area the comparison itself shows every one', () => {
	expect(oneServiceAreas(ilacsReport())).toBeNull();
	expect(oneServiceAreas(grades({ Safeguarding: '3', 'Looked-after children': '3' }))).toBeNull();
});

test('beside one service alone there is nothing to compare, so it is on the page and no file', () => {
	const view = oneServiceAreas(grades({ Safeguarding: '3 2' }));
	expect(view?.isBlank).toBe(true);
	expect(view?.title).toBe('Safeguarding is adequate in one of two judgements; one is better');
});

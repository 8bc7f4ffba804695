import { expect, test } from 'vitest';
import { KITS, kitOf, type ChartKind } from '#lib/view/kinds.ts';
import { CHOICE_NAMES } from '../../../scripts/charts/many/choices.ts';
import { MANY_NAMES } from '../../../scripts/charts/chart-names.ts';
import { nearest } from '../../../scripts/charts/near.ts';
import { VIEWS } from '../../../src/routes/england/views.ts';

test('charts of many have the names of the views of England, and no choice that is not an option', async () => {
	expect(MANY_NAMES.map(([name]) => name)).toEqual(VIEWS.map(({ key }) => key));
	const chosen = new Set<string>();
	for (const kind of Object.keys(KITS) as ChartKind[]) {
		const part = await kitOf({ kind }).ofMany?.();
		for (const name of Object.keys(part?.choices ?? {})) chosen.add(name);
	}
	expect([...chosen, 'authority'].sort()).toEqual([...CHOICE_NAMES].sort());
});

test.each([
	['gird', ['grid', 'grades'], ['grid']],
	['nation', ['national-grid', 'distribution'], ['national-grid']],
	['serivce', ['services', 'service'], ['service']],
	['sirvices', ['services', 'distribution'], ['services']],
	['pie', ['peers', 'time'], []],
	['xx', ['xxl'], []]
])('"%s" of %j was perhaps meant for %j', (word, words, near) => {
	expect(nearest(word, words)).toEqual(near);
});

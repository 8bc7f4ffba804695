import assert from 'node:assert/strict';
import { fileName } from '../../src/lib/deliver/format.ts';
import { CHART_OFFERS } from '../../src/lib/deliver/formats.ts';
import type { Checks } from './check-all.ts';
import { clickOn, saved, visit, wordsAppear } from './page.ts';

/** Files of the pages of many inspections; they are compared afterwards. */
export const ENGLAND_EXPORTS: Checks = {
	'both services of all councils are saved in every form of the menu': async (engine, site) => {
		await visit(engine, `${site}/england/?view=services`);
		await wordsAppear(engine, 'h1', 'in 45 of 151 councils');
		const files = [];
		for (const { name, format, size } of CHART_OFFERS) {
			await clickOn(engine, 'figure button', 'Save or copy');
			const file = await saved(engine, () => clickOn(engine, 'figure button', name));
			assert.equal(file.name, fileName(format, 'england-slac-first-both-services', size));
			files.push(file);
		}
		return files;
	},

	'the grid of England is saved as a table': async (engine, site) => {
		await visit(engine, `${site}/england/?region=north-west`);
		await wordsAppear(engine, 'main', '24 councils');
		await clickOn(engine, 'main button', 'Save or copy');
		return [await saved(engine, () => clickOn(engine, 'main button', 'CSV'))];
	}
};

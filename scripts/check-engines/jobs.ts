import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { odsWorkbook } from '../../tests/workbooks.ts';
import type { Checks } from './check-all.ts';
import type { Engine } from './engine.ts';
import { clickOn, place, saved, visit, waitFor, wordsAppear, wordsOf } from './page.ts';

function focused(engine: Engine): Promise<string> {
	return engine.evaluate(() => {
		const element = document.activeElement;
		const named = element?.getAttribute('aria-label') ?? element?.getAttribute('title');
		return named ?? element?.textContent ?? '';
	}, null);
}

/** Puts focus on the heatmap's first cell once the drawing has its final width. */
function focusGrid(engine: Engine): Promise<string> {
	let before = '';
	return waitFor('focus in the heatmap', async () => {
		await engine.evaluate(() => {
			// The forms for other widths and for paper are out of sight.
			const cells = document.querySelectorAll<HTMLElement>('[role=grid] [tabindex="0"]');
			[...cells].find((cell) => cell.getClientRects().length > 0)?.focus();
		}, null);
		const cell = await focused(engine);
		const kept = cell.startsWith('Overall effectiveness') && cell === before;
		before = cell;
		return kept && cell;
	});
}

/** The three jobs of the product, and a file of one's own. */
export const JOBS: Checks = {
	'the heatmap is read with the keyboard and a judgement opens and closes': async (
		engine,
		site
	) => {
		await visit(engine, `${site}/heatmap/`);
		await focusGrid(engine);
		await engine.press('ArrowRight');
		for (let row = 0; row < 3; row += 1) await engine.press('ArrowDown');
		const cell = await focused(engine);
		assert.match(cell, /Being healthy, looked-after children: 4 Inadequate/);
		await engine.press('Enter');
		await wordsAppear(engine, 'main', 'below minimum requirements');
		assert.equal(await place(engine), '/heatmap/?judgement=being-healthy.looked-after');
		await engine.press('Escape');
		await waitFor('the judgement to close', async () => (await place(engine)) === '/heatmap/');
		await waitFor('focus to return', async () => (await focused(engine)) === cell);
	},

	'the comparison says where safeguarding is worse': async (engine, site) => {
		await visit(engine, `${site}/compare/`);
		const words = await wordsOf(engine, 'main');
		assert.match(words, /Safeguarding is graded worse for overall effectiveness/);
		await waitFor('three gaps in the drawing', () =>
			engine.evaluate(
				() =>
					[...document.querySelectorAll('[data-figure="comparison"] svg text')].filter(
						(text) => /^1\sgrade\sworse$/.test(text.textContent) && text.checkVisibility()
					).length === 3,
				null
			)
		);
	},

	'three clicks from the first page reach a picture of the heatmap': async (engine, site) => {
		await visit(engine, `${site}/`);
		const figure = '[data-figure="grade-heatmap"]';
		await clickOn(engine, `${figure} button`, 'Save or copy');
		const { name } = await saved(engine, () =>
			clickOn(engine, `${figure} button`, 'PNG for slides, 4K')
		);
		assert.equal(name, 'cumbria-2012-grade-heatmap-slide-4k.png');
	},

	'an opened file takes the place of the example on every page, and a click brings it back': async (
		engine,
		site
	) => {
		await openOwnFile(engine, site);
		for (const name of ['Heatmap', 'Compare', 'Present', 'Overview']) {
			await clickOn(engine, 'nav a', name);
			await wordsAppear(engine, '.inspection-bar', 'Southshire');
			assert.doesNotMatch(await wordsOf(engine, 'main'), /Cumbria/);
		}
		await clickOn(engine, '.inspection-bar a', 'Return to the example');
		await wordsAppear(engine, '.inspection-bar', 'Cumbria');
	},

	'a workbook opens as a CSV does, is there after a reload, and goes when it is closed': async (
		engine,
		site
	) => {
		await visit(engine, `${site}/data/`);
		await engine.upload('input[type=file]', await ownWorkbook());
		await wordsAppear(engine, '.inspection-bar', 'Southshire');
		await clickOn(engine, 'nav a', 'Data');
		await wordsAppear(engine, 'main', 'Kept in this browser');
		await visit(engine, await engine.evaluate(() => location.href, null));
		await wordsAppear(engine, '.inspection-bar', 'Southshire');
		await clickOn(engine, 'main button', 'Close own.ods');
		await wordsAppear(engine, '.inspection-bar', 'Cumbria');
	},

	'a link carries an inspection to another browser, which says that nobody has checked it': async (
		engine,
		site
	) => {
		await openOwnFile(engine, site);
		await clickOn(engine, '.inspection-bar button', 'Share');
		const link = await waitFor('the link', () =>
			engine.evaluate(
				() => document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value,
				null
			)
		);
		await engine.renew();
		await visit(engine, link);
		await wordsAppear(engine, '.inspection-bar', 'Southshire');
		await wordsAppear(engine, '.inspection-bar', 'nobody has checked them');
	},

	'the pages fit a window of 320 pixels': async (engine, site) => {
		for (const path of ['/', '/heatmap/', '/compare/', '/present/']) {
			await visit(engine, `${site}${path}`);
			const over = await engine.evaluate(async () => {
				const frame = Object.assign(document.createElement('iframe'), { src: location.href });
				frame.style.cssText = 'position:absolute;width:320px;height:600px';
				document.body.append(frame);
				await new Promise((loaded) => frame.addEventListener('load', loaded));
				const root = frame.contentDocument?.documentElement;
				return root === undefined ? Infinity : root.scrollWidth - root.clientWidth;
			}, null);
			assert.equal(over, 0, `${path} scrolls sideways`);
		}
	}
};

/** Writes a workbook with a council's table of two grades, and gives its path. */
async function ownWorkbook(): Promise<string> {
	const rows = [
		['authority', 'service', 'area', 'grade'],
		['Southshire', 'Safeguarding', 'Overall effectiveness', 2],
		['Southshire', 'Looked-after children', 'Overall effectiveness', 1]
	];
	const path = join(await mkdtemp(join(tmpdir(), 'fourpoint-own-')), 'own.ods');
	await writeFile(path, odsWorkbook([{ name: 'Grades', rows }]));
	return path;
}

/** Opens a council's file of five grades, which names no framework and no source. */
export async function openOwnFile(engine: Engine, site: string): Promise<void> {
	await visit(engine, `${site}/data/`);
	await engine.upload('input[type=file]', resolve('tests/fixtures/short.csv'));
	await wordsAppear(engine, '.inspection-bar', 'Southshire');
}

import assert from 'node:assert/strict';
import type { Checks } from './check-all.ts';
import type { Engine } from './engine.ts';
import { chooseFrom, clickOn, place, visit, waitFor, wordsAppear } from './page.ts';

/** The pages of many inspections. */
export const ENGLAND_JOBS: Checks = {
	'the rows of England come as they are scrolled to, under headings that stay': async (
		engine,
		site
	) => {
		await visit(engine, `${site}/england/`);
		await waitFor('its first rows', async () => (await rowsInSight(engine)).first === 1);
		await engine.evaluate(() => {
			document.querySelector('.live-grid')?.scrollTo(0, 1_000_000);
		}, null);
		await waitFor('its last row', async () => {
			const { last, of } = await rowsInSight(engine);
			return last === of;
		});
		const { top, name } = await engine.evaluate(headingInSight, null);
		assert.equal(name, 'Authority');
		assert.ok(Math.abs(top) < 2, `the headings stand ${top} pixels from the top`);
	},

	'the grid of England is walked with the keyboard by what is seen of it': async (engine, site) => {
		await visit(engine, `${site}/england/`);
		await waitFor('its first rows', async () => (await rowsInSight(engine)).first === 1);
		await engine.evaluate(() => {
			document.querySelector<HTMLElement>('.live-grid .body [tabindex="0"]')?.focus();
		}, null);
		for (let page = 0; page < 2; page += 1) await engine.press('PageDown');
		await engine.press('ArrowRight');
		await waitFor('focus on a row further down, in sight', async () => {
			const { first, last, focus } = await rowsInSight(engine);
			return first > 1 && focus !== null && focus >= first && focus <= last;
		});
	},

	'the grid of England is sorted by a heading and filtered by a choice': async (engine, site) => {
		await visit(engine, `${site}/england/`);
		await clickOn(engine, '.live-grid [role=columnheader] button', 'Overall');
		await waitFor('the order in the address', async () => /\?sort=/.test(await place(engine)));
		await chooseFrom(engine, 'Region', 'North West');
		await chooseFrom(engine, 'Grade', '4 Inadequate');
		await chooseFrom(engine, 'In which area', 'Overall effectiveness');
		await wordsAppear(
			engine,
			'h1',
			'Seven of 24 councils in the North West are inadequate overall'
		);
		await waitFor('seven rows', async () => (await rowsInSight(engine)).last === 7);
		await chooseFrom(engine, 'Region', 'All of England');
		await waitFor('more rows', async () => (await rowsInSight(engine)).last > 7);
	},

	'a square of both services leads to its councils, and a council to its inspection': async (
		engine,
		site
	) => {
		await visit(engine, `${site}/england/?view=services`);
		await chooseFrom(engine, 'Framework', 'ILACS, since 2018');
		await wordsAppear(engine, 'h1', 'Help and protection was graded worse than children in care');
		await clickOn(engine, '.squares a', 'Help and protection 4 inadequate, children in care 4');
		await wordsAppear(engine, '#square-heading', 'councils: help and protection 4 inadequate');
		await clickOn(engine, '.councils a', '');
		await wordsAppear(engine, '.inspection-bar', 'ILACS');
	},

	'grades are counted by region and over the years': async (engine, site) => {
		await visit(engine, `${site}/england/?view=distribution`);
		await chooseFrom(engine, 'Show', 'By region');
		await wordsAppear(engine, 'h1', 'Graded good or outstanding overall: from eleven of 24');
		await waitFor('the regions', () => isDrawn(engine, 'distribution', 'Yorkshire and The Humber'));
		await chooseFrom(engine, 'Show', 'Over the years');
		await wordsAppear(engine, 'h1', '53 of 102 councils at 31 March 2020');
		await waitFor('the years', () => isDrawn(engine, 'distribution', '31 March 2020'));
	},

	'a council stands among its peers, and none but its own name for public papers': async (
		engine,
		site
	) => {
		await visit(engine, `${site}/england/?view=peers&inspection=kent-ilacs-2022-07-05`);
		await waitFor('a neighbour', () => isDrawn(engine, 'peers', 'Essex'));
		await clickOn(engine, 'main label', 'Show only our own name');
		await waitFor('no name', () => isDrawn(engine, 'peers', 'Neighbour 1'));
		assert.equal(await isDrawn(engine, 'peers', 'Essex'), false);
		await chooseFrom(engine, 'Beside', 'Councils of its region');
		await wordsAppear(engine, 'h1', 'Kent is outstanding overall');
	},

	'a council is followed over time, and what changed leads to another': async (engine, site) => {
		await visit(engine, `${site}/england/?view=time`);
		await wordsAppear(engine, 'h1', 'Cumbria: inadequate for safeguarding in 2012');
		await waitFor('its years', () => isDrawn(engine, 'over-time', '2018'));
		await clickOn(engine, 'main a', 'What changed');
		await wordsAppear(engine, 'h1', '46 of 115 overall grades got better');
		await chooseFrom(engine, 'Inspections', 'From the first SIF to the first ILACS inspection');
		await wordsAppear(engine, 'h1', '76 of 150 overall grades got better');
		await clickOn(engine, 'main a', 'Sunderland');
		await wordsAppear(engine, 'h1', 'Sunderland: ');
	}
};

/** Places of the rows in sight under the headings and of the one with the focus, and how many there are. */
function rowsInSight(engine: Engine) {
	return engine.evaluate(() => {
		const grid = document.querySelector('.live-grid');
		const rows = [...document.querySelectorAll('.live-grid .body .line')];
		const under = grid?.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;
		const foot = grid?.getBoundingClientRect().bottom ?? 0;
		const places = rows.flatMap((row) => {
			const { top, bottom } = row.getBoundingClientRect();
			return top < foot - 2 && bottom > under + 2
				? [Number(row.getAttribute('data-line')) + 1]
				: [];
		});
		const focused = document.activeElement?.closest('.live-grid .body .line');
		const above = document.querySelectorAll('.live-grid .head [role=row]').length;
		return {
			first: Math.min(...places),
			last: Math.max(0, ...places),
			focus: focused == null ? null : Number(focused.getAttribute('data-line')) + 1,
			of: Number(grid?.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) - above
		};
	}, null);
}

/** What a reader sees at the top of the grid's first column, and how far from the grid's top, in pixels. */
function headingInSight() {
	const grid = document.querySelector('.live-grid');
	grid?.scrollIntoView({ block: 'nearest' });
	const button = grid?.querySelector('.headings .name button');
	const top = grid?.getBoundingClientRect().top ?? 0;
	const { left = 0, top: above = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
	const seen = document.elementFromPoint(left + 4, above + height / 2);
	const head = grid?.querySelector('.head')?.getBoundingClientRect().top ?? Infinity;
	return { top: head - top - 1, name: seen?.closest('button')?.textContent.trim() ?? '' };
}

/** Whether a drawing in sight has those words in one place. */
function isDrawn(engine: Engine, chart: string, words: string): Promise<boolean> {
	return engine.evaluate(
		(asked) =>
			[...document.querySelectorAll(`[data-figure="${asked.chart}"] svg text`)].some(
				(text) => text.textContent.trim() === asked.words && text.checkVisibility()
			),
		{ chart, words }
	);
}

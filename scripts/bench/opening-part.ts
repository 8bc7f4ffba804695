import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { serving } from '../serving.ts';
import { heapOf } from './heap.ts';
import { add, choose, remove, visitData, type Step } from './measure-opening.ts';
import { nationalCsv } from './national-csv.ts';
import { middle, report } from './table.ts';

const VISITS = 5;

/** Opening files on the built site, as their reader meets it. */
export async function openingPart(browser: Browser, workbook: string | null): Promise<void> {
	await serving('build', async (url) => {
		console.log('\nOpening a workbook');
		if (workbook === null) console.log('Left out: say which with --workbook FILE.');
		else await openWorkbook(browser, url, workbook);
		console.log('\nOpening 200,640 rows');
		await openRows(browser, url);
	});
}

async function openWorkbook(browser: Browser, url: string, workbook: string): Promise<void> {
	const chosen: Step[] = [];
	const added: Step[] = [];
	for (let visit = 0; visit < VISITS; visit += 1) {
		const page = await visitData(browser, url);
		chosen.push(await choose(page, workbook));
		// What needs no review is added by then.
		if (page.url().includes('/data/review/')) added.push(await add(page));
		await page.context().close();
	}
	sayStep('chosen', chosen, '2000 ms');
	report('its worker', ms(middle(chosen, ({ worker }) => worker)));
	if (added.length > 0) sayStep('added', added);
}

async function openRows(browser: Browser, url: string): Promise<void> {
	const text = nationalCsv(1520, 6);
	const folder = await mkdtemp(join(tmpdir(), 'fourpoint-bench-'));
	const file = join(folder, 'large.csv');
	await writeFile(file, text);
	const chosen: Step[] = [];
	const removed: Step[] = [];
	const papa: number[] = [];
	const heaps: { readonly before: number; readonly open: number; readonly after: number }[] = [];
	for (let visit = 0; visit < VISITS; visit += 1) {
		const page = await visitData(browser, url);
		const before = await heapOf(page);
		chosen.push(await choose(page, file));
		const open = await heapOf(page);
		removed.push(await remove(page, file));
		heaps.push({ before, open, after: await heapOf(page) });
		papa.push(await papaOn(page, text));
		await page.context().close();
	}
	await rm(folder, { recursive: true });
	sayStep('chosen', chosen);
	report('its worker', ms(middle(chosen, ({ worker }) => worker)));
	const alone = middle(papa, (time) => time);
	report('PapaParse alone on the page', ms(alone));
	const ratio = middle(chosen, ({ painted }) => painted) / alone;
	report('chosen to paint / PapaParse', ratio.toFixed(2), 'to reach: 1.5');
	sayStep('removed', removed);
	const mb = (of: (heap: (typeof heaps)[number]) => number) => `${middle(heaps, of).toFixed(1)} MB`;
	report(
		'JS heap before',
		mb(({ before }) => before)
	);
	report(
		'JS heap with the file open',
		mb(({ open }) => open)
	);
	report(
		'JS heap after it was removed',
		mb(({ after }) => after),
		'as before'
	);
}

/** PapaParse on the page's own thread. */
async function papaOn(page: Page, text: string): Promise<number> {
	await page.evaluate(await readFile('node_modules/papaparse/papaparse.min.js', 'utf8'));
	return page.evaluate((csv) => {
		const start = performance.now();
		(window as unknown as { Papa: typeof import('papaparse') }).Papa.parse(csv, { header: true });
		return performance.now() - start;
	}, text);
}

function sayStep(name: string, steps: readonly Step[], wanted = ''): void {
	report(`${name} to paint`, ms(middle(steps, ({ painted }) => painted)), wanted);
	report(`${name}, longest task`, ms(middle(steps, ({ longestTask }) => longestTask)), '50 ms');
}

function ms(time: number): string {
	return `${time.toFixed(0)} ms`;
}

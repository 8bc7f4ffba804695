/**
 * Measures the heatmap beside a page written by hand and Observable Plot, and the first visit to the
 * built site. Fresh page each time, medians of nine, all in one run. `npm run bench`.
 */
import { readFile } from 'node:fs/promises';
import { median } from 'd3';
import Papa from 'papaparse';
import { chromium } from 'playwright';
import { buildPages, PEERS, type Peer } from './bench/build-pages.ts';
import { measurePeer, type Visit } from './bench/measure-peer.ts';
import { measureSite, type FirstVisit } from './bench/measure-site.ts';
import { nationalCsv } from './bench/national-csv.ts';
import { launchOptions, WITH_WINDOWS } from './browser.ts';
import { readInspections } from '../src/lib/assemble/read-inspections.ts';
import { serving } from './serving.ts';

const VISITS = 9;

const SIZES = [
	{
		cells: 22,
		csv: await readFile('data/cumbria-2012.csv', 'utf8'),
		reach: { draw: '100 ms', resort: '' }
	},
	{ cells: 3344, csv: nationalCsv(152, 1), reach: { draw: '0.60', resort: '0.40' } },
	{ cells: 20064, csv: nationalCsv(152, 6), reach: { draw: '0.25', resort: '0.12' } }
];

const middle = <Item>(items: readonly Item[], of: (item: Item) => number) =>
	median(items, of) ?? NaN;
const line = (cells: readonly (string | number)[]) =>
	cells.map((cell, index) => String(cell).padEnd(index === 0 ? 44 : 13)).join('');

const browser = await chromium.launch(launchOptions(WITH_WINDOWS));
await serving(await buildPages(), async (url) => {
	console.log(line(['', 'ours', 'by hand', 'Plot', 'ours/hand', 'Plot/hand', 'to reach']));
	for (const { cells, csv, reach } of SIZES) {
		const visits = new Map<Peer, Visit[]>(PEERS.map((peer) => [peer, []]));
		for (let visit = 0; visit < VISITS; visit += 1) {
			for (const peer of PEERS) visits.get(peer)?.push(await measurePeer(browser, url, peer, csv));
		}
		const row = (name: string, of: (visit: Visit) => number, unit: string, wanted: string) => {
			const [ours = NaN, hand = NaN, plot = NaN] = PEERS.map((peer) =>
				middle(visits.get(peer) ?? [], of)
			);
			const shown = [ours, hand, plot].map((value) => `${value.toFixed(1)} ${unit}`);
			const ratios = [ours / hand, plot / hand].map((ratio) => ratio.toFixed(2));
			console.log(line([`${cells} cells, ${name}`, ...shown, ...ratios, wanted]));
		};
		row('CSV text to paint', ({ draw }) => draw, 'ms', reach.draw);
		row('rows re-sorted to paint', ({ resort }) => resort, 'ms', reach.resort);
		row('longest task', ({ longestTask }) => longestTask, 'ms', cells === 20064 ? '50 ms' : '');
		row('JS heap grown', ({ heap }) => heap, 'MB', cells === 20064 ? '6 MB' : '');
	}
});

const first: FirstVisit[] = [];
await serving('build', async (url) => {
	for (let visit = 0; visit < VISITS; visit += 1) first.push(await measureSite(browser, url));
});
await browser.close();

console.log('\nFirst visit to /');
const report = (name: string, value: string, wanted: string) =>
	console.log(line([name, value, wanted]));
report(
	'script, compressed',
	`${middle(first, ({ script }) => script).toFixed(1)} kB`,
	'at most 65 kB'
);
report('page, compressed', `${middle(first, ({ page }) => page).toFixed(1)} kB`, '');
report(
	'first contentful paint',
	`${middle(first, ({ firstPaint }) => firstPaint).toFixed(0)} ms`,
	''
);
report(
	'the same without any script of ours',
	`${middle(first, ({ paintWithoutScript }) => paintWithoutScript).toFixed(0)} ms`,
	first.every(({ heatmapWithoutScript }) => heatmapWithoutScript)
		? 'the heatmap is in it'
		: 'THE HEATMAP IS NOT IN IT'
);
report('heatmap to SVG file', `${middle(first, ({ svg }) => svg)} ms`, 'to reach: 2000 ms');
report('heatmap to PNG file, 4×', `${middle(first, ({ png }) => png)} ms`, 'to reach: 2000 ms');

console.log('\nReading 200,640 rows');
const large = nationalCsv(1520, 6);
const timedRuns = (read: () => unknown) =>
	middle(
		Array.from({ length: 3 }, () => {
			const start = performance.now();
			read();
			return performance.now() - start;
		}),
		(time) => time
	);
const ours = timedRuns(() => readInspections(large, 'large.csv'));
const papa = timedRuns(() => Papa.parse(large, { header: true, skipEmptyLines: true }));
report('ours', `${ours.toFixed(0)} ms`, '');
report('PapaParse alone', `${papa.toFixed(0)} ms`, '');
report('ours / PapaParse', (ours / papa).toFixed(2), 'to reach: 1.5');

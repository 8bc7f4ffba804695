import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { serving } from '../serving.ts';
import { buildPages, PEERS, type Peer } from './build-pages.ts';
import { measurePeer, type Visit } from './measure-peer.ts';
import { nationalCsv } from './national-csv.ts';
import { line, middle } from './table.ts';

const SIZES = [
	{
		cells: 22,
		csv: await readFile('data/cumbria-2012.csv', 'utf8'),
		reach: { draw: '100 ms', resort: '' }
	},
	{ cells: 3344, csv: nationalCsv(152, 1), reach: { draw: '0.60', resort: '0.40' } },
	{ cells: 20064, csv: nationalCsv(152, 6), reach: { draw: '0.25', resort: '0.12' } }
];

/** The heatmap beside a page written by hand and Observable Plot. Fresh page each time. */
export async function heatmapPart(browser: Browser, runs: number): Promise<void> {
	await serving(await buildPages(), async (url) => {
		console.log(line(['', 'ours', 'by hand', 'Plot', 'ours/hand', 'Plot/hand', 'to reach']));
		for (const { cells, csv, reach } of SIZES) {
			const visits = new Map<Peer, Visit[]>(PEERS.map((peer) => [peer, []]));
			for (let visit = 0; visit < runs; visit += 1) {
				for (const peer of PEERS)
					visits.get(peer)?.push(await measurePeer(browser, url, peer, csv));
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
}

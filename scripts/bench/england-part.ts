import type { Browser } from 'playwright';
import { serving } from '../serving.ts';
import { buildPages } from './build-pages.ts';
import { measureEngland, type EnglandVisit } from './measure-england.ts';
import { measurePeer, type Visit } from './measure-peer.ts';
import { nationalCsv } from './national-csv.ts';
import { line, middle } from './table.ts';

/** What of a visit is told, and of a peer's, with what is to be reached by then and later. */
interface Row {
	readonly name: string;
	readonly unit: 'ms' | 'MB';
	readonly ours: (visit: EnglandVisit) => number;
	/** `null`: it does nothing of the kind. */
	readonly peer: ((visit: Visit) => number) | null;
	/** As ratio to the page written by hand, or in the unit; empty: nothing. */
	readonly reach: string;
	readonly later: string;
}

interface Size {
	readonly cells: number;
	readonly csv: string;
	readonly rows: readonly Row[];
}

const SIZES: readonly Size[] = [
	{
		cells: 3344,
		csv: nationalCsv(152, 1),
		rows: rowsOf({ painted: ['0.60', '0.45'], sorted: ['0.40', '0.25'], task: ['', ''] })
	},
	{
		cells: 20064,
		csv: nationalCsv(152, 6),
		rows: rowsOf({
			painted: ['0.25', '0.16'],
			sorted: ['0.12', '0.06'],
			task: ['50 ms', '16 ms'],
			heap: ['6 MB', '1 MB']
		})
	}
];

type Wanted = readonly [reach: string, later: string];

function rowsOf({
	painted,
	sorted,
	task: [reach, later],
	heap = ['', '']
}: Readonly<Record<'painted' | 'sorted' | 'task', Wanted>> & {
	readonly heap?: Wanted;
}): readonly Row[] {
	const task = (name: string, ours: Row['ours'], peer: Row['peer']): Row => {
		return { name: `longest task, ${name}`, unit: 'ms', ours, peer, reach, later };
	};
	return [
		{
			name: 'file dropped to paint',
			unit: 'ms',
			ours: ({ arrive }) => arrive.painted,
			peer: ({ draw }) => draw,
			reach: painted[0],
			later: painted[1]
		},
		{
			name: 'rows re-sorted to paint',
			unit: 'ms',
			ours: ({ sort }) => sort.painted,
			peer: ({ resort }) => resort,
			reach: sorted[0],
			later: sorted[1]
		},
		task('file arrives', ({ arrive }) => arrive.longestTask, null),
		task('scrolled', ({ scroll }) => scroll.longestTask, null),
		task('sorted', ({ sort }) => sort.longestTask, null),
		task('filtered', ({ filter }) => filter.longestTask, null),
		task('all', longestOf, ({ longestTask }) => longestTask),
		{
			name: 'JS heap grown',
			unit: 'MB',
			ours: ({ heap: grown }) => grown,
			peer: ({ heap: grown }) => grown,
			reach: heap[0],
			later: heap[1]
		}
	];
}

function longestOf({ arrive, scroll, sort, filter }: EnglandVisit): number {
	return Math.max(...[arrive, scroll, sort, filter].map(({ longestTask }) => longestTask));
}

/**
 * The page of all England, from the file that is dropped on it on, beside a page written by hand and
 * Observable Plot, which have the file's text already and draw every cell. Fresh page each time.
 */
export async function englandPart(browser: Browser, runs: number): Promise<void> {
	console.log('\nMany inspections on the page of all England');
	console.log(line(['', 'ours', 'by hand', 'Plot', 'ours/hand', 'Plot/hand', 'reach', 'then']));
	const pages = await buildPages();
	await serving('build', (site) =>
		serving(pages, async (url) => {
			for (const { cells, csv, rows } of SIZES) {
				const ours: EnglandVisit[] = [];
				const hand: Visit[] = [];
				const plot: Visit[] = [];
				for (let run = 0; run < runs; run += 1) {
					ours.push(await measureEngland(browser, site, csv));
					hand.push(await measurePeer(browser, url, 'hand', csv));
					plot.push(await measurePeer(browser, url, 'plot', csv));
				}
				for (const { name, unit, peer, reach, later, ...row } of rows) {
					const mine = middle(ours, row.ours);
					const [written, plotted] = [hand, plot].map((visits) =>
						peer === null ? null : middle(visits, peer)
					);
					console.log(
						line([
							`${cells} cells, ${name}`,
							...[mine, written, plotted].map((value) => amount(value, unit)),
							...[mine, plotted].map((value) => ratio(value, written)),
							reach,
							later
						])
					);
				}
			}
		})
	);
}

/** A browser tells of tasks over 50 ms alone. */
function amount(value: number | null | undefined, unit: Row['unit']): string {
	if (value == null) return '';
	return value === 0 && unit === 'ms' ? 'under 50 ms' : `${value.toFixed(1)} ${unit}`;
}

function ratio(value: number | null | undefined, hand: number | null | undefined): string {
	return value == null || hand == null || value === 0 ? '' : (value / hand).toFixed(2);
}

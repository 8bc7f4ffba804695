/**
 * Measures the heatmap and the page of all England beside a page written by hand and Observable Plot, the
 * first visit to the built site, opening files on it, and reading a large text. Medians, all in one run.
 * `npm run bench`; one part alone: `npm run bench -- england`. `--workbook FILE` is a spreadsheet to open,
 * which is not kept here; `--runs 3` is for a quick look.
 */
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { englandPart } from './bench/england-part.ts';
import { heatmapPart } from './bench/heatmap-part.ts';
import { openingPart } from './bench/opening-part.ts';
import { readingPart } from './bench/reading-part.ts';
import { visitPart } from './bench/visit-part.ts';
import { launchOptions, WITH_WINDOWS } from './browser.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { workbook: { type: 'string' }, runs: { type: 'string', default: '9' } }
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
	console.error(`--runs is how often each is measured, and not ${values.runs}.`);
	process.exit(1);
}

const PARTS: Readonly<Record<string, (browser: Browser) => Promise<void> | void>> = {
	heatmap: (browser) => heatmapPart(browser, runs),
	england: (browser) => englandPart(browser, runs),
	visit: (browser) => visitPart(browser, runs),
	opening: (browser) => openingPart(browser, values.workbook ?? null),
	reading: readingPart
};

const unknown = positionals.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
	console.error(
		`No part is called ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`
	);
	process.exit(1);
}

const browser = await chromium.launch(launchOptions(WITH_WINDOWS));
for (const [name, measure] of Object.entries(PARTS)) {
	if (positionals.length === 0 || positionals.includes(name)) await measure(browser);
}
await browser.close();

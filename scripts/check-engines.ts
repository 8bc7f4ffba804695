/**
 * Does the three jobs and makes every export in Chromium, Firefox and WebKit, and compares what the
 * others made with what Chromium made. `npm run check:engines`; it takes a few minutes.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './check-engines/chromium.ts';
import { compareFiles } from './check-engines/compare-files.ts';
import { NotInstalled, type Engine } from './check-engines/engine.ts';
import { EXPORTS } from './check-engines/exports.ts';
import { launchFirefox } from './check-engines/firefox.ts';
import { JOBS } from './check-engines/jobs.ts';
import type { SavedFile } from './check-engines/page.ts';
import { launchWebkit } from './check-engines/webkit.ts';
import { whatIsDrawn, type DrawnWords } from './check-engines/what-is-drawn.ts';
import { serving } from './serving.ts';

type Files = ReadonlyMap<string, SavedFile>;

let faults = 0;

function report(passed: boolean, sentence: string, more = '') {
	if (!passed) faults += 1;
	console.log(`  ${passed ? '✓' : '✗'} ${sentence}${more && `\n      ${more}`}`);
}

/** Runs every check in one engine, and returns the files it made. */
async function check(engine: Engine, site: string): Promise<Files> {
	console.log(`\n${engine.name}`);
	const files = new Map<string, SavedFile>();
	for (const [sentence, run] of Object.entries({ ...JOBS, ...EXPORTS })) {
		const start = Date.now();
		try {
			await engine.renew();
			const made = await run(engine, site);
			// A figure that was saved by itself is in the file of all figures too; both are kept.
			for (const file of made ?? []) files.set(`${sentence}: ${file.name}`, file);
			report(true, `${sentence} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
		} catch (error) {
			report(false, sentence, error instanceof Error ? error.message : String(error));
		}
	}
	const { complaints } = engine;
	report(complaints.length === 0, 'nothing is complained of', complaints.join('\n      '));
	return files;
}

async function downloads(): Promise<string> {
	return mkdtemp(join(tmpdir(), 'fourpoint-engines-'));
}

/** Checks another engine and holds what it made against what Chromium made. */
async function compare(
	launch: (downloads: string) => Promise<Engine>,
	site: string,
	expected: Files,
	drawn: DrawnWords
): Promise<void> {
	let engine: Engine;
	try {
		engine = await launch(await downloads());
	} catch (error) {
		if (!(error instanceof NotInstalled)) throw error;
		report(false, error.message);
		return;
	}
	try {
		const made = await check(engine, site);
		for (const { passed, sentence, more } of compareFiles(expected, made, drawn)) {
			report(passed, sentence, more);
		}
	} finally {
		await engine.close();
	}
}

await serving('build', async (site) => {
	const chromium = await launchChromium(await downloads());
	try {
		const expected = await check(chromium, site);
		const drawn = await whatIsDrawn(chromium, expected);
		for (const launch of [launchFirefox, launchWebkit]) {
			await compare(launch, site, expected, drawn);
		}
	} finally {
		await chromium.close();
	}
});
console.log(faults === 0 ? '\nAll engines agree.' : `\n${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;

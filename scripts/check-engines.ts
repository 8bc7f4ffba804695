/**
 * Does the jobs of the product and makes its exports in Chromium, Firefox and WebKit, and compares what the
 * others made with what Chromium made. `npm run check:engines -- --help` says how one is checked alone.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { understand } from './charts/understand.ts';
import { HELP, readAsked, type Asked, type EngineName } from './check-engines/asked.ts';
import { checkAll, type Checks, type Files } from './check-engines/check-all.ts';
import { launchChromium } from './check-engines/chromium.ts';
import { compareFiles } from './check-engines/compare-files.ts';
import { NotInstalled, type Engine } from './check-engines/engine.ts';
import { ENGLAND_EXPORTS } from './check-engines/england-exports.ts';
import { ENGLAND_JOBS } from './check-engines/england-jobs.ts';
import { EXPORTS } from './check-engines/exports.ts';
import { launchFirefox } from './check-engines/firefox.ts';
import { JOBS } from './check-engines/jobs.ts';
import { REPORT_JOBS } from './check-engines/report-jobs.ts';
import { launchWebkit } from './check-engines/webkit.ts';
import { whatIsDrawn, type DrawnWords } from './check-engines/what-is-drawn.ts';
import { serving } from './serving.ts';

/** The engines that are held against Chromium. */
const OTHERS: Readonly<
	Record<Exclude<EngineName, 'chromium'>, (downloads: string) => Promise<Engine>>
> = { firefox: launchFirefox, webkit: launchWebkit };

/** The checks whose files are compared. */
const FILES: Checks = { ...EXPORTS, ...ENGLAND_EXPORTS };

let faults = 0;

function report(passed: boolean, sentence: string, more = '') {
	if (!passed) faults += 1;
	console.log(`  ${passed ? '✓' : '✗'} ${sentence}${more && `\n      ${more}`}`);
}

async function downloads(): Promise<string> {
	return mkdtemp(join(tmpdir(), 'fourpoint-engines-'));
}

/** Those of some checks that were asked for. */
function those(checks: Checks, { only }: Asked): Checks {
	if (only.length === 0) return checks;
	return Object.fromEntries(
		Object.entries(checks).filter(([sentence]) => only.some((words) => sentence.includes(words)))
	);
}

/** Checks another engine and holds what it made against what Chromium made. */
async function compare(
	launch: (downloads: string) => Promise<Engine>,
	site: string,
	checks: Checks,
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
		const made = await checkAll(engine, site, checks, report);
		if (expected.size === 0) return;
		for (const { passed, sentence, more } of compareFiles(expected, made, drawn)) {
			report(passed, sentence, more);
		}
	} finally {
		await engine.close();
	}
}

async function checkEngines(asked: Asked, site: string): Promise<void> {
	const checks = those({ ...JOBS, ...REPORT_JOBS, ...ENGLAND_JOBS, ...FILES }, asked);
	const chromium = await launchChromium(await downloads());
	try {
		const its = asked.engines.has('chromium') ? checks : those(FILES, asked);
		const expected = await checkAll(chromium, site, its, report);
		const drawn = await whatIsDrawn(chromium, expected);
		for (const [name, launch] of Object.entries(OTHERS)) {
			if (asked.engines.has(name as EngineName)) {
				await compare(launch, site, checks, expected, drawn);
			}
		}
	} finally {
		await chromium.close();
	}
}

const asked = understand(
	process.argv.slice(2),
	{ name: 'check:engines', help: HELP, read: readAsked },
	{ say: console.error, write: (text) => process.stdout.write(text) }
);
if (typeof asked === 'number') {
	process.exitCode = asked;
} else {
	await serving('build', (site) => checkEngines(asked, site));
	console.log(faults === 0 ? '\nThe engines agree.' : `\n${faults} faults`);
	process.exitCode = faults === 0 ? 0 : 1;
}

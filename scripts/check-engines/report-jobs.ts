import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTwoMinds } from '../../tests/reports/made-up.ts';
import { reportPdf } from '../../tests/reports/report-pdf.ts';
import type { Checks } from './check-all.ts';
import type { Engine } from './engine.ts';
import { clickOn, place, visit, waitFor, wordsAppear } from './page.ts';

/** A report of an inspection as a PDF. */
export const REPORT_JOBS: Checks = {
	'a report is reviewed beside its pages, added, and its grades lead to its pages': async (
		engine,
		site
	) => {
		await visit(engine, `${site}/data/`);
		await engine.upload('input[type=file]', await ownReport());
		await waitFor('the review', async () => (await place(engine)).startsWith('/data/report/'));
		await waitFor('its first page', () => pageHasInk(engine));
		await wordsAppear(engine, 'main', 'Two rows are left to settle');
		await clickOn(engine, 'main button', 'Use Requires improvement, Table, page 1');
		await clickOn(engine, 'main button', 'Use Inadequate, Table, page 1');
		await wordsAppear(engine, 'main', 'Nothing is left to settle');
		await clickOn(engine, 'main button', 'Add and show');
		await wordsAppear(engine, '.inspection-bar', 'Bolton');
		await clickOn(engine, '[role=grid] a', 'The experiences and progress of care leavers');
		await clickOn(engine, 'main button', 'Show page 1');
		await waitFor('its page', () => pageHasInk(engine));
	}
};

/** Writes a report that leaves two grades to settle, and gives its path. */
async function ownReport(): Promise<string> {
	const path = join(await mkdtemp(join(tmpdir(), 'fourpoint-own-')), 'report.pdf');
	await writeFile(path, await reportPdf(inTwoMinds()));
	return path;
}

/** Whether a page of the report is drawn, with words on it. */
function pageHasInk(engine: Engine): Promise<boolean> {
	return engine.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-drawn="true"]');
		if (canvas === null || canvas.width === 0) return false;
		const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
		return pixels?.some((value, at) => at % 4 === 0 && value < 128) ?? false;
	}, null);
}

import type { Engine } from './engine.ts';
import type { SavedFile } from './page.ts';

/** What is done in every engine, each by the sentence that it proves, with the files that it makes. */
export type Checks = Readonly<
	Record<
		string,
		(engine: Engine, site: string) => Promise<readonly SavedFile[] | undefined> | Promise<void>
	>
>;

/** The files that an engine made, each by the check that made it and its name. */
export type Files = ReadonlyMap<string, SavedFile>;

/** Says whether something is as it should be, and what else there is to say of it. */
export type Report = (passed: boolean, sentence: string, more?: string) => void;

/** Runs checks in one engine, and returns the files that it made. */
export async function checkAll(
	engine: Engine,
	site: string,
	checks: Checks,
	report: Report
): Promise<Files> {
	console.log(`\n${engine.name}`);
	const files = new Map<string, SavedFile>();
	for (const [sentence, run] of Object.entries(checks)) {
		const start = Date.now();
		try {
			await engine.renew();
			const made = await run(engine, site);
			// A chart that was saved by itself is in the file of all charts too; both are kept.
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

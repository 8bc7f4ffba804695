import { counted } from '#lib/view/words/number-words.ts';
import { capital } from '#lib/view/words/sentence.ts';

/**
 * That a new version is ready, and what loading it costs.
 *
 * @param unkept how many inspections are open that the browser does not keep
 */
export function newVersionWords(unkept: number): string {
	const ready = 'A new version of Fourpoint is ready. Loading it starts this page again.';
	if (unkept === 0) return ready;
	const lost = capital(counted(unkept, 'inspection'));
	return `${ready} ${lost} that the browser does not keep must then be opened again.`;
}

import type { IsoDate } from '#lib/domain/iso-date.ts';
import { entriesToKeep, openedEntries, type Entry, type Library } from '#lib/library/library.ts';
import { oncePer } from '#lib/select/once-per.ts';
import { dateWords } from '#lib/view/words/date-words.ts';
import { inspectionsCounted } from '#lib/view/words/inspections-counted.ts';
import { counted, countWord } from '#lib/view/words/number-words.ts';
import { capital } from '#lib/view/words/sentence.ts';

/** How keeping stands. */
export interface State {
	/** Whether some is on its way. */
	readonly isSaving: boolean;
	readonly since: string | null;
	readonly unkept: ReadonlySet<string>;
	readonly trouble: 'full' | 'refused' | null;
}

const entriesCounted = (entries: readonly Entry[]) =>
	inspectionsCounted(entries.map(({ inspection }) => inspection));

/** What is open and what of it is kept, counted once: a hundred thousand are counted too slowly for each sentence. */
const countsOf = oncePer((library: Library) => {
	const opened = openedEntries(library);
	const toKeep = entriesToKeep(library);
	const openedWords = entriesCounted(opened);
	return {
		openedWords,
		keptWords: toKeep.length === opened.length ? openedWords : entriesCounted(toKeep),
		keep: toKeep.length,
		fleeting: opened.length - toKeep.length
	};
});

/** `three inspections from two files` */
export function openWords(library: Library): string {
	return `${countsOf(library).openedWords} from ${counted(library.files.length, 'file')}`;
}

/** What of a library is kept, and since when; empty where nothing is open. */
export function keptWords(library: Library, state: State): string {
	const { keep, fleeting, keptWords: words } = countsOf(library);
	const lost = state.unkept.size;
	const linked =
		fleeting === 0
			? ''
			: ` ${capital(counted(fleeting, 'inspection'))} came with a link and ${isOrAre(fleeting)} not kept.`;
	if (keep === 0) return linked.trim();
	if (state.isSaving) return `Keeping ${openWords(library)} in this browser…`;
	const cause =
		state.trouble === 'full'
			? 'There is no room left in this browser'
			: 'This browser lets the site keep nothing';
	if (lost === 0) {
		const files = library.files.filter(({ kept }) => kept !== false).length;
		const since = state.since === null ? '' : ` since ${dateWords(state.since as IsoDate)}`;
		return `Kept in this browser${since}: ${words} from ${counted(files, 'file')}.${linked}`;
	}
	const which =
		lost === keep
			? `${keep === 1 ? 'the inspection' : `all ${counted(keep, 'inspection')}`} will be gone`
			: `${countWord(lost)} of ${counted(keep, 'inspection')} will be gone`;
	return `${cause}: ${which} after a reload.${linked}`;
}

/** What is said of records that were kept and cannot be taken up. */
export function damagedWords(count: number): string {
	const them = count === 1 ? 'it' : 'them';
	const remedy = `Open the file that had ${them} again, or take ${them} out.`;
	return `${capital(counted(count, 'record'))} kept in this browser ${isOrAre(count)} damaged and ${count === 1 ? 'was' : 'were'} left out. ${remedy}`;
}

function isOrAre(count: number): string {
	return count === 1 ? 'is' : 'are';
}

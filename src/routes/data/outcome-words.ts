import { isolated } from '#lib/domain/isolated.ts';
import type { Arrival } from '#lib/library/add-file.ts';
import type { FileReport } from '#lib/library/file-reading.ts';
import type { Change } from '#lib/session/session.svelte.ts';
import { inspectionName } from '#lib/view/find-inspections.ts';
import { counted } from '#lib/view/words/number-words.ts';
import { rowWords } from '#lib/view/words/row-words.ts';
import { capital } from '#lib/view/words/sentence.ts';

/** What was done to what is open. */
export function changeWords({ kind, name, arrivals }: Change): string {
	if (kind === 'closed') return `${isolated(name)} was closed.`;
	if (kind === 'removed') return `${isolated(name)} was removed.`;
	return `${isolated(name)}: ${capital(arrivalWords(arrivals))}.`;
}

/** `two inspections were added, one took the place of the one that was open` */
export function arrivalWords(arrivals: readonly Arrival[]): string {
	const of = (outcome: Arrival['outcome']) => arrivals.filter((each) => each.outcome === outcome);
	const [added, same, replaced] = [of('added'), of('same'), of('replaced')];
	const parts = [
		...(added.length === 0 ? [] : [`${named(added)} ${were(added)} added`]),
		...(replaced.length === 0 ? [] : [`${named(replaced)} took the place of ${theOpen(replaced)}`]),
		...(same.length === 0
			? []
			: [
					`${named(same)} ${same.length === 1 ? 'is' : 'are'} open already and ${says(same)} the same, so nothing was added`
				])
	];
	return parts.join('; ');
}

/** One by its name, whose comma has its second one, several counted. */
function named(arrivals: readonly Arrival[]): string {
	const [only, ...others] = arrivals;
	return only !== undefined && others.length === 0
		? `${isolated(inspectionName(only.inspection))},`
		: counted(arrivals.length, 'inspection');
}

const were = ({ length }: readonly Arrival[]) => (length === 1 ? 'was' : 'were');
const says = ({ length }: readonly Arrival[]) => (length === 1 ? 'says' : 'say');
const theOpen = ({ length }: readonly Arrival[]) =>
	length === 1 ? 'the version that was open' : 'the versions that were open';

/**
 * What was read of a file that is open.
 *
 * @param inspections how many of them are from it
 */
export function openedWords(file: FileReport, inspections: number): string {
	const choice = inspections > 1 ? ' Choose which inspection to show.' : '';
	return `${isolated(file.name)}: ${rowWords(file)}.${choice}`;
}

/** What became of a file of which nothing could be read. */
export function failedWords({ name }: FileReport): string {
	return `${isolated(name)} could not be opened: no judgement, figure or action could be read. What was open before is still open.`;
}

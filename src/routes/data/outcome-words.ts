import { isolated } from '#lib/domain/isolated.ts';
import type { Arrival } from '#lib/library/add-file.ts';
import type { FileReport } from '#lib/library/file-reading.ts';
import type { Change } from '#lib/session/change.ts';
import { inspectionName } from '#lib/view/find-inspections.ts';
import { fileWords, problemWords } from '#lib/view/words/file-words.ts';
import { counted } from '#lib/view/words/number-words.ts';
import { capital, listWords } from '#lib/view/words/sentence.ts';

/** What was done to what is open. */
export function changeWords(change: Change): string {
	const { kind, name, arrivals, report } = change;
	switch (kind) {
		case 'closed':
			return `${isolated(name)} was closed.`;
		case 'removed':
			return `${isolated(name)} was removed.`;
		case 'mended':
			return `${isolated(name)}: ${mendedWords(change)}`;
		case 'opened': {
			const read = report === null ? '' : `${fileWords(report, arrivals.map(inspectionOf))}. `;
			return `${isolated(name)}: ${mendedWords(change)}${read}${capital(arrivalWords(arrivals))}.`;
		}
	}
}

const inspectionOf = ({ inspection }: Arrival) => inspection;

/** `“Adequete” is read as Adequate on two lines. Five problems are left. ` */
function mendedWords({ kind, corrections, report }: Change): string {
	if (corrections.length === 0 || report === null) return '';
	const words = corrections.map(({ slip: { value, cells }, to }) => {
		const lines = cells.length === 1 ? '' : ` on ${counted(cells.length, 'line')}`;
		return `“${isolated(value)}” is read as ${to}${lines}`;
	});
	const count = report.problems.reduce((sum, problem) => sum + problem.count, 0);
	const left = `${capital(problemWords(report.problems))} ${count === 1 ? 'is' : 'are'} left.`;
	return `${listWords(words)}. ${kind === 'mended' ? left : ''}`;
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

/** What became of a file of which nothing could be read. */
export function failedWords({ name }: FileReport): string {
	return `${isolated(name)} could not be opened: no judgement, figure or action could be read. What was open before is still open.`;
}

import { isolated } from '#lib/domain/isolated.ts';
import type { Arrival } from '#lib/library/add-file.ts';
import type { DecidedOutcome } from '#lib/library/choices.ts';
import type { FileReport } from '#lib/library/file-reading.ts';
import type { Change } from '#lib/session/change.ts';
import { inspectionName } from '#lib/view/find-inspections.ts';
import { fileWords } from '#lib/view/words/file-words.ts';
import { inspectionsCounted } from '#lib/view/words/inspections-counted.ts';
import { capital } from '#lib/view/words/sentence.ts';

/** What was done to what is open. */
export function changeWords({ kind, name, arrivals, report }: Change): string {
	switch (kind) {
		case 'closed':
			return `${isolated(name)} was closed.`;
		case 'removed':
			return `${isolated(name)} was removed.`;
		case 'emptied':
		case 'renamed':
		case 'grouped':
			return name;
		case 'project':
			return [
				`${isolated(name)}:`,
				...(arrivals.length === 0 ? ['what it holds was added.'] : [`${arrivalWords(arrivals)}.`])
			].join(' ');
		case 'opened': {
			const read = report === null ? '' : `${fileWords(report, arrivals.map(arrivedOf))}. `;
			return `${isolated(name)}: ${read}${capital(arrivalWords(arrivals))}.`;
		}
	}
}

const arrivedOf = ({ arrived }: Arrival) => arrived;

/** What became of inspections with one outcome, for one and for many; its subject stands before it. */
const SAID: Readonly<Record<DecidedOutcome, readonly [one: string, many: string]>> = {
	added: ['was added', 'were added'],
	joined: [
		'was open already, and what the file says more was added to it',
		'were open already, and what the file says more was added to them'
	],
	taken: [
		'was open already, and now says what the file says',
		'were open already, and now say what the file says'
	],
	kept: [
		'was open already and stays as it was, although the file says otherwise',
		'were open already and stay as they were, although the file says otherwise'
	],
	same: [
		'is open already, and the file says nothing more, so nothing was added',
		'are open already, and the file says nothing more, so nothing was added'
	]
};

const ORDER = ['added', 'joined', 'taken', 'kept', 'same'] as const;

/** `two inspections were added; one inspection is open already, and the file says nothing more` */
export function arrivalWords(arrivals: readonly Arrival[]): string {
	if (arrivals.length === 0) return 'nothing was added';
	return ORDER.flatMap((outcome) => {
		const those = arrivals.filter((each) => each.outcome === outcome);
		const [one, many] = SAID[outcome];
		return those.length === 0 ? [] : [`${named(those)} ${those.length === 1 ? one : many}`];
	}).join('; ');
}

/** One by its name, whose comma has its second one, several counted. */
function named(arrivals: readonly Arrival[]): string {
	const [only, ...others] = arrivals;
	return only !== undefined && others.length === 0
		? `${isolated(inspectionName(only.inspection))},`
		: inspectionsCounted(arrivals.map(({ inspection }) => inspection));
}

/** What became of a file of which nothing could be had. */
export function failedWords({ name }: FileReport): string {
	return `${isolated(name)} could not be opened. What was open before is still open.`;
}

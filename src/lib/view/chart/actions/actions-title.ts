import { isolated } from '../../../domain/isolated.ts';
import { counted, countWord } from '../../words/number-words.ts';
import { capital, inSentence } from '../../words/sentence.ts';

/** How many actions are due by one deadline, or stand under one heading without any. */
interface Group {
	readonly name: string;
	/** `null`: its name is a heading. */
	readonly months: number | null;
	readonly count: number;
}

/** Deadlines that read on after "due"; `3 months` or `Immediate` do not. */
const READS_ON =
	/^(?:immediately|straight ?away|now|at once|as soon|within|by|before|in|on|after|no later|without)\b/i;

/** How many of them are due first; where none has a deadline, under which heading they stand. */
export function actionsTitle(count: number, deadlines: readonly Group[]): string {
	const [first, second] = deadlines;
	if (first === undefined) return '';
	if (first.months === null) return headingsTitle(count, deadlines);
	const all = counted(count, 'action');
	const when = inSentence(first.name);
	if (second === undefined) return `${capital(all)}: ${when}`;
	const some = `${capital(countWord(first.count))} of ${all}`;
	const verb = first.count === 1 ? 'is' : 'are';
	if (READS_ON.test(first.name)) return `${some} ${verb} due ${when}`;
	// Nothing is due first where nothing else is due by a time.
	if (second.months === null)
		return `${some} ${first.count === 1 ? 'has' : 'have'} a deadline (${when})`;
	return `${some} ${verb} due first (${when})`;
}

/** `Five areas for improvement, under “What needs to improve”` */
function headingsTitle(count: number, [first, ...others]: readonly Group[]): string {
	const all = counted(count, 'area for improvement', 'areas for improvement');
	if (first === undefined) return capital(all);
	const under = `under “${isolated(first.name)}”`;
	return others.length === 0
		? `${capital(all)}, ${under}`
		: `${capital(countWord(first.count))} of ${all} ${first.count === 1 ? 'is' : 'are'} ${under}`;
}

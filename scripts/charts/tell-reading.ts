import type { FileReading } from '../../src/lib/library/file-reading.ts';
import type { Recognised } from '../../src/lib/library/recognise.ts';
import { inspectionsCounted } from '../../src/lib/view/words/inspections-counted.ts';
import { counted } from '../../src/lib/view/words/number-words.ts';
import { rowWords } from '../../src/lib/view/words/row-words.ts';
import { capital } from '../../src/lib/view/words/sentence.ts';
import type { Surroundings, Telling } from './read-inputs.ts';

/** What is said of files whose charts are drawn. */
export function chartsTelling({ say }: Pick<Surroundings, 'say'>): Telling {
	return {
		reading: (reading) => {
			report(reading, say);
		},
		recognised: (_all, doubted) => {
			for (const each of doubted) for (const line of doubtWords(each, 'made')) say(line);
		},
		wasRead: ({ inspections, leftOut, gradesLost }) =>
			inspections.length > 0 && leftOut + gradesLost === 0
	};
}

/** What a reader would be asked on the page. */
export function doubtWords(
	{ inspection, outcome, open }: Recognised,
	done: string
): readonly string[] {
	if (open === null) return [];
	const [id, other] = [inspection.id, open.inspection.id];
	if (outcome === 'differs') {
		return [`${id}: another file says otherwise of it, so that both are ${done}.`];
	}
	if (outcome !== 'maybe-same') return [];
	return [
		`${id} may be ${other}, with the same grades and another date. ` +
			`Both are ${done}; --one ${other}=${id} makes them one, with the date of the first.`
	];
}

/** The same list as the page has: where, what is wrong, what to do. */
function report(opened: FileReading, say: Surroundings['say']) {
	const { name, inspections, rowCount, leftOut, gradesLost } = opened;
	for (const line of problemLines(opened)) say(line);
	const parts = leftOut + gradesLost === 0 ? '' : `: ${rowWords(opened)}`;
	say(`${name}: ${counted(rowCount, 'row')}${parts}; ${inspectionsCounted(inspections)}.`);
}

/** A line for each thing that is wrong with a file. */
export function problemLines({ name, problems }: FileReading): readonly string[] {
	return problems.map(({ where, reason, question, remedy, severity, lost }) => {
		const words = severity === 'row' || severity === 'grade' ? lostWords(severity, lost) : '';
		return `${name}, ${where}: ${[reason, question, remedy].filter(Boolean).join(' ')}${words}`;
	});
}

/** ` (Row left out.)`, ` (3 grades left out.)` */
function lostWords(what: 'row' | 'grade', count: number): string {
	return ` (${count === 1 ? capital(what) : `${count} ${what}s`} left out.)`;
}

import type { FileReading } from '../../src/lib/library/file-reading.ts';
import type { Recognised } from '../../src/lib/library/recognise.ts';
import { differenceRow } from '../../src/lib/view/review/difference-words.ts';
import { factWords } from '../../src/lib/view/words/file-words.ts';
import { inspectionsCounted } from '../../src/lib/view/words/inspections-counted.ts';
import type { Surroundings, Telling } from '../charts/read-inputs.ts';
import { doubtWords, problemLines } from '../charts/tell-reading.ts';
import { tableWords } from './table-words.ts';

/** What is said of files that are written as one. */
export function tidyTelling({ say }: Pick<Surroundings, 'say'>): Telling {
	return {
		reading(reading) {
			for (const line of readingLines(reading)) say(line);
		},
		recognised(all, doubted) {
			for (const line of knownLines(all)) say(line);
			for (const each of doubted) {
				for (const line of [...doubtWords(each, 'written'), ...differenceLines(each)]) say(line);
			}
		},
		wasRead
	};
}

function readingLines(reading: FileReading): readonly string[] {
	const { name, tables, inspections } = reading;
	const ofTables = tables.flatMap((table) => {
		const words = tableWords(table);
		return words === null ? [] : [`${name}, ${words}`];
	});
	// A visit is counted as what it is.
	const facts = factWords(inspections.map((each) => ({ ...each, visits: [] })));
	const sum = `${name}: ${inspectionsCounted(inspections)}${facts && `; ${facts}`}.`;
	return [...ofTables, ...problemLines(reading), sum];
}

/** What a file has that was read before. */
function knownLines(all: readonly Recognised[]): readonly string[] {
	const of = (outcome: Recognised['outcome']) =>
		all.filter((each) => each.outcome === outcome).map(({ inspection }) => inspection);
	const [same, fuller] = [of('same'), of('fuller')];
	return [
		...(same.length === 0
			? []
			: [`Read before, and the same here: ${inspectionsCounted(same)}, written once.`]),
		...(fuller.length === 0
			? []
			: [
					`Read before, with more here: ${inspectionsCounted(fuller)}, written once with all of it.`
				])
	];
}

/** Where an inspection says otherwise than what was read before. */
function differenceLines({ inspection, differences }: Recognised): readonly string[] {
	return differences.map((difference) => {
		const { what, open, arriving } = differenceRow(difference);
		return `${inspection.id}, ${what}: ${open} before, ${arriving} here.`;
	});
}

/** Tables of other things are no loss; one that may hold judgements and was not read is. */
function wasRead({ inspections, tables, leftOut, gradesLost }: FileReading): boolean {
	const isKnown = tables.every(({ state }) => state !== 'near' && state !== 'unknown');
	return inspections.length > 0 && isKnown && leftOut + gradesLost === 0;
}

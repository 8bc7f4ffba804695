import type { Inspection } from '../domain/inspection.ts';
import { inspectedAndPublishedWords } from './words/date-words.ts';
import { authorityWords } from './words/place-words.ts';

/** An inspection in a list of several: `Westham, published 4 March 2011`. */
export function inspectionName(inspection: Inspection): string {
	return `${authorityWords(inspection)}, ${inspectedAndPublishedWords(inspection)}`;
}

/**
 * Finds inspections by words of their name, code and framework, in any order and with any capitals.
 * Their names are made once, so that thousands can be found by typing.
 */
export function inspectionFinder(
	inspections: readonly Inspection[]
): (typed: string) => readonly Inspection[] {
	const searched = inspections.map((inspection) =>
		folded([inspectionName(inspection), inspection.authorityCode, inspection.framework].join(' '))
	);
	return (typed) => {
		const words = folded(typed).split(/\s+/);
		return inspections.filter((_, at) => words.every((word) => searched[at]?.includes(word)));
	};
}

function folded(text: string): string {
	return text.normalize('NFKC').toLocaleLowerCase('en-GB');
}

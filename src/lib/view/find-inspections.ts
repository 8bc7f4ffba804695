import type { Inspection } from '../domain/inspection.ts';
import { inspectedAndPublishedWords } from './words/date-words.ts';
import { authorityWords } from './words/place-words.ts';

/** An inspection in a list of several: `Westham, published 4 March 2011`. */
export function inspectionName(inspection: Inspection): string {
	return `${authorityWords(inspection)}, ${inspectedAndPublishedWords(inspection)}`;
}

/** So many are looked at in one go; their names may have to be made first. */
const AT_ONCE = 500;

const SEARCHED = new WeakMap<Inspection, string>();

/**
 * Finds inspections by words of their name, code and framework, and of the name that their reader gave
 * them, in any order and with any capitals. Stops after every few hundred, so that a page can answer while
 * a hundred thousand are looked through.
 */
export function* findingInspections(
	inspections: readonly Inspection[],
	typed: string,
	ownNames: ReadonlyMap<string, string>
): Generator<undefined, readonly Inspection[]> {
	const words = folded(typed).split(/\s+/).filter(Boolean);
	if (words.length === 0) return inspections;
	const found: Inspection[] = [];
	for (const [place, inspection] of inspections.entries()) {
		const text = `${searchedText(inspection)} ${folded(ownNames.get(inspection.id) ?? '')}`;
		if (words.every((word) => text.includes(word))) found.push(inspection);
		if (place % AT_ONCE === AT_ONCE - 1) yield;
	}
	return found;
}

/** Names are made once, and only for a list that is searched. */
function searchedText(inspection: Inspection): string {
	let text = SEARCHED.get(inspection);
	if (text === undefined) {
		const { authorityCode, framework } = inspection;
		text = folded([inspectionName(inspection), authorityCode, framework].join(' '));
		SEARCHED.set(inspection, text);
	}
	return text;
}

function folded(text: string): string {
	return text.normalize('NFKC').toLocaleLowerCase('en-GB');
}

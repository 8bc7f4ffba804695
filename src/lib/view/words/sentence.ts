import { isolated } from '../../domain/isolated.ts';
import { isPlain } from '../../domain/plain-text.ts';

/** `a`, `a and b`, `a, b and c`; with semicolons throughout where an item has a comma of its own. */
export function listWords(items: readonly string[]): string {
	const mark = items.some((item) => item.includes(',')) ? ';' : '';
	const last = items.at(-1) ?? '';
	return items.length < 2
		? last
		: `${items.slice(0, -1).join(`${mark || ','} `)}${mark} and ${last}`;
}

/** The first letter as a capital. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first letter as a small one, of a sentence that goes on after a colon. */
export function lowerFirst(sentence: string): string {
	return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** A heading as it stands inside a sentence: `Being healthy` → `being healthy`; `CAMHS` stays. */
export function inSentence(heading: string): string {
	const isWord = isPlain(heading) ? /^[A-Z][a-z\s]/ : /^\p{Lu}[\p{Ll}\s]/u;
	return isolated(
		isWord.test(heading) ? heading.charAt(0).toLowerCase() + heading.slice(1) : heading
	);
}

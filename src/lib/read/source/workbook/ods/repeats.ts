import { attributeOf } from '../xml/attributes.ts';

/** How often a row, a cell or a blank stands there. */
export function repeats(tag: string, attribute: string): number {
	const times = Number(attributeOf(tag, attribute) ?? 1);
	return Number.isSafeInteger(times) && times > 0 ? times : 1;
}

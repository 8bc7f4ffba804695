import { isOverallName } from '../../../domain/overall-name.ts';

/** The area that a heading of a column of grades names: `safe_rating` is of Safe. */
export function areaName(heading: string): string {
	const words = heading.replace(/[_\s]+/g, ' ').trim();
	if (isOverallName(words)) return words;
	const name = words.replace(/[\s:–-]+(?:grade|grading|rating|score)$/i, '').trim();
	if (name === '') return words;
	return name === name.toLowerCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

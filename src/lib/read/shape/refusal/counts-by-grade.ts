import { gradeNamed } from '../../cell/grade-words.ts';
import { filledIn } from './column-kinds.ts';
import type { LookedAt } from './looked-at.ts';
import { headingsOf, quotedList } from './quoted-list.ts';

/** How many were given each grade, in columns or in rows. Which were, such a table does not say. */
export function countsByGrade({ columns, has, counted }: LookedAt): string | null {
	if (has('words') && counted === null) return null;
	const ofGrades = columns.filter((column) => namesGrade(column.heading) && column.isNumeric);
	if (ofGrades.length > 1) {
		return `It looks like counts by grade: numbers stand under ${headingsOf(ofGrades)}.`;
	}
	if (counted === null) return null;
	return `It looks like counts by grade: numbers stand beside ${quotedList(filledIn(counted))}.`;
}

function namesGrade(heading: string): boolean {
	return heading
		.toLowerCase()
		.replace(/\b(?:number|no|count|total|percentage|percent|rated|judged|of|with)\b|[^a-z ]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.split(' and ')
		.some((word) => gradeNamed(word.trim()) !== undefined && word.trim() !== 'ri');
}

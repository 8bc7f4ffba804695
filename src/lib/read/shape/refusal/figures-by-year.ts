import { MOST_STEPS } from '../../../domain/other-scale.ts';
import { isOfCodes, isOfTimes, isTime, numberIn } from './column-kinds.ts';
import type { LookedAt, LookedColumn } from './looked-at.ts';
import { headingsOf } from './quoted-list.ts';

/** Numbers of several times, in columns or in rows. */
export function figuresByYear(table: LookedAt): string | null {
	const { columns, has } = table;
	if (has('words') || has('letters')) return null;
	const years = columns.filter(({ heading, isNumeric }) => isNumeric && isTime(heading));
	if (years.length > 1 && !has('numbers')) {
		return `It looks like figures by year: numbers stand under ${headingsOf(years)}.`;
	}
	const times = columns.find(isOfTimes);
	const figures = columns.filter(
		(column) => column.isNumeric && !isOfTimes(column) && !isOfCodes(column)
	);
	if (times === undefined || figures.length === 0) return null;
	// Beside a few small numbers there may be grades, unless most are too large for any.
	if (has('numbers') && figures.filter(isLarge).length * 2 <= columns.length) return null;
	return `It looks like figures by year: numbers stand under ${headingsOf(figures)}, and times under ${headingsOf([times])}.`;
}

function isLarge({ cells }: LookedColumn): boolean {
	return cells.some((cell) => (numberIn(cell) ?? 0) > MOST_STEPS);
}

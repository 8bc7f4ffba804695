/** A calendar day: `2012-05-29`. */
export type IsoDay = `${number}-${number}-${number}`;

/**
 * A date as precisely as it was given: a day, a month `2012-05` or a year `2012`. Text order is date
 * order; a month stands before its days, and a year before its months.
 */
export type IsoDate = IsoDay | `${number}-${number}` | `${number}`;

/** Whether both may be the same day: they are equal, or one is the month or the year of the other. */
export function datesAgree(left: IsoDate, right: IsoDate): boolean {
	return left.startsWith(right) || right.startsWith(left);
}

/** The more precise of two dates that agree. */
export function finerDate(left: IsoDate, right: IsoDate): IsoDate {
	return right.length > left.length ? right : left;
}

/** Whether a date is before another on any day that the two may mean. */
export function isBefore(left: IsoDate, right: IsoDate): boolean {
	return left < right && !datesAgree(left, right);
}

/** The first and the last of some years; `null` where there is none. */
export function yearRange(
	years: readonly string[]
): { readonly from: IsoDate; readonly to: IsoDate } | null {
	const [first, ...others] = [...years].sort();
	if (first === undefined) return null;
	return { from: first as IsoDate, to: (others.at(-1) ?? first) as IsoDate };
}

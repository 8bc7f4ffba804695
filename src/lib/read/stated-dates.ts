import { datesAgree, finerDate, type IsoDate } from '../domain/iso-date.ts';

export const DATES = ['inspectedFrom', 'inspectedTo', 'published'] as const;

export type DateName = (typeof DATES)[number];

/** Text where a date should be, and which is none. It can be the same as itself only. */
export interface UnreadDate {
	readonly unread: string;
}

/** The dates that rows state of their inspection; `null` where the cell is empty. */
export type StatedDates = Readonly<Record<DateName, IsoDate | UnreadDate | null>>;

/** Whether a row states nothing under any date. */
export function statesNone(dates: StatedDates): boolean {
	return DATES.every((name) => dates[name] === null);
}

/** The date, if it is one. */
export function readDate(date: IsoDate | UnreadDate | null): IsoDate | null {
	return typeof date === 'string' ? date : null;
}

/** Whether no date that both state differs. */
export function canBeOne(left: StatedDates, right: StatedDates): boolean {
	return (
		canBeSame(left.inspectedFrom, right.inspectedFrom) &&
		canBeSame(left.inspectedTo, right.inspectedTo) &&
		canBeSame(left.published, right.published)
	);
}

function canBeSame(left: StatedDates[DateName], right: StatedDates[DateName]): boolean {
	if (left === null || right === null) return true;
	if (typeof left === 'string') return typeof right === 'string' && datesAgree(left, right);
	return typeof right !== 'string' && left.unread === right.unread;
}

/** All that either states, as precisely as one of them does. They can be one. */
export function joinDates(left: StatedDates, right: StatedDates): StatedDates {
	const joined = (name: DateName) => {
		const [one, other] = [left[name], right[name]];
		if (typeof one === 'string' && typeof other === 'string') return finerDate(one, other);
		return one ?? other;
	};
	return {
		inspectedFrom: joined('inspectedFrom'),
		inspectedTo: joined('inspectedTo'),
		published: joined('published')
	};
}

import { authorityKey, authorityWithCode, isCalled } from '../domain/authority.ts';
import type { Inspection } from '../domain/inspection.ts';
import { datesAgree, type IsoDate } from '../domain/iso-date.ts';
import { nameKey } from '../domain/name-key.ts';
import { dayNumber } from '../assemble/day-number.ts';
import { LATEST_REPORT } from '../assemble/join-reports.ts';
import { isVisit } from '../domain/is-visit.ts';
import { remember } from '../read/cached.ts';
import { canBeOne, DATES, type DateName } from '../read/stated-dates.ts';

/** What inspections share that may be one: the name of their authority, whichever it has, and framework. */
export function sharedKey({ authority, framework }: Inspection): string {
	return `${keyOfAuthority(authority)} ${keyOfName(framework ?? '')}`;
}

/** Inspections of one authority mostly stand together. */
const keyOfAuthority = remember(authorityKey);
const keyOfName = remember(nameKey);

/** Whether two of one shared key are one by label and dates. */
export function isOneInspection(left: Inspection, right: Inspection): boolean {
	// Their dates are the quickest to compare, and tell most that are not one.
	if (!canBeOne(left, right) || !canBeOfOneAuthority(left, right)) return false;
	if (isUndated(left) && isUndated(right)) return isLabelledAlike(left, right);
	return canHaveOneLabel(left, right) && DATES.some((name) => agrees(left[name], right[name]));
}

/** Days between the publications of two that cannot be one by their dates, and yet may be. */
const HALF_A_YEAR = 183;
/** The same between their first days: an inspection takes one to three weeks. */
const A_WEEK = 7;

/** Whether two that are not one by their dates were published, or began, so near that they may be. */
export function isNear(left: Inspection, right: Inspection): boolean {
	if (!canBeOfOneAuthority(left, right) || !canHaveOneLabel(left, right)) return false;
	const apart = (name: DateName) => {
		const [one, other] = [dayNumber(left[name]), dayNumber(right[name])];
		return one === null || other === null ? Infinity : Math.abs(one - other);
	};
	const published = apart('published');
	return published === Infinity ? apart('inspectedFrom') <= A_WEEK : published <= HALF_A_YEAR;
}

/** Whether one states only when an inspection began, and the other only when a report of its time came out. */
export function isReportOf(left: Inspection, right: Inspection): boolean {
	if (!canBeOfOneAuthority(left, right) || !canHaveOneLabel(left, right)) return false;
	const [inspection, report] = left.published === null ? [left, right] : [right, left];
	const from = dayNumber(inspection.inspectedFrom);
	const published = dayNumber(report.published);
	const isOther =
		inspection.published === null && (report.inspectedFrom ?? report.inspectedTo) === null;
	if (!isOther || from === null || published === null) return false;
	return published > from && published - from <= LATEST_REPORT;
}

/** Whether two inspections have the same label, or none. */
export function isLabelledAlike(left: Inspection, right: Inspection): boolean {
	return keyOfName(left.label ?? '') === keyOfName(right.label ?? '');
}

function canHaveOneLabel(left: Inspection, right: Inspection): boolean {
	return left.label === null || right.label === null || isLabelledAlike(left, right);
}

/** Two councils had one name in turn, which only their codes tell apart; and a visit is no inspection. */
function canBeOfOneAuthority(left: Inspection, right: Inspection): boolean {
	if (isVisit(left) !== isVisit(right)) return false;
	const [one, other] = [ownCode(left), ownCode(right)];
	return one === null || other === null || one === other;
}

/** A code counts while the name is one of its authority's, as inside a file. */
function ownCode({ authority, authorityCode }: Inspection): string | null {
	const owner = authorityCode === null ? undefined : authorityWithCode(authorityCode);
	return owner !== undefined && isCalled(owner, authority) ? owner.codes[0] : null;
}

function isUndated(inspection: Inspection): boolean {
	return DATES.every((name) => inspection[name] === null);
}

function agrees(left: IsoDate | null, right: IsoDate | null): boolean {
	return left !== null && right !== null && datesAgree(left, right);
}

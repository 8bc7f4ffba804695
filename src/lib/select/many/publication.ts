import type { Inspection } from '../../domain/inspection.ts';
import { datesAgree, isBefore, type IsoDate, type IsoDay } from '../../domain/iso-date.ts';
import { authorityOf, endOfLine, successionOf } from '../../domain/succession.ts';
import { councilOf } from './by-authority.ts';

/** Which inspections count, by the day on which their reports were published. */
export interface PublicationLimit {
	/** As it stands in an address: `2023-04-30`, `ofsted-2023`. */
	readonly key: string;
	/** The last day. */
	readonly by: IsoDay;
	/** Reports that came later and count all the same. */
	readonly besides: readonly { readonly council: string; readonly published: IsoDay }[];
	/** The day on which councils have to stand; `null`: those that have ended count too. */
	readonly standing: IsoDay | null;
}

/** Every report until a day. */
export function publishedBy(day: IsoDay): PublicationLimit {
	return { key: day, by: day, besides: [], standing: null };
}

/**
 * The inspections in the first table of the sheet of 2009 to 2023 in Ofsted's workbook of 2023. It has what
 * was published by 30 April, and South Tyneside's later report, as a note to it says; four councils that
 * had ended stand in a table of their own.
 */
export const OFSTED_2023: PublicationLimit = {
	key: 'ofsted-2023',
	by: '2023-04-30',
	besides: [{ council: 'E08000023', published: '2023-05-10' }],
	standing: '2023-03-31'
};

/** Inspections within a limit, and those that it leaves out for another reason than a later day. */
export interface Published {
	readonly inspections: readonly Inspection[];
	/** No day is known on which they were published. */
	readonly undated: readonly Inspection[];
	/** Of councils that had ended. */
	readonly ended: readonly Inspection[];
}

/** Which of some inspections a limit lets count. */
export function publishedWithin(
	inspections: readonly Inspection[],
	{ by, besides, standing }: PublicationLimit
): Published {
	const ended = inspections.filter((each) => standing !== null && hasEnded(each, standing));
	const others = inspections.filter((each) => !ended.includes(each));
	const isBesides = (each: Inspection) =>
		besides.some(
			({ council, published }) => published === each.published && council === councilOf(each)
		);
	return {
		inspections: others.filter((each) => isWithin(each.published, by) || isBesides(each)),
		undated: others.filter(({ published }) => published === null || isVague(published, by)),
		ended
	};
}

function isWithin(published: IsoDate | null, by: IsoDay): boolean {
	return published === by || (published !== null && isBefore(published, by));
}

/** A month or a year that the day is in: nothing tells whether it was before. */
function isVague(published: IsoDate, by: IsoDay): boolean {
	return published !== by && datesAgree(published, by);
}

/** Whether the council, and whichever carried on its line whole, was no more. */
function hasEnded(inspection: Inspection, day: IsoDay): boolean {
	const authority = authorityOf(inspection);
	const ended = authority === undefined ? null : successionOf(endOfLine(authority));
	return ended !== null && ended.on <= day;
}

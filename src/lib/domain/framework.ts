import type { AreaGroup } from './area-group.ts';
import type { GradeWording } from './grade-words.ts';
import { isBefore, type IsoDate } from './iso-date.ts';
import type { JudgedService } from './service.ts';

/** An area that a framework grades. */
export interface FrameworkArea {
	readonly name: string;
	/** What a sentence calls it, where its name is longer than a sentence should be. */
	readonly short?: string;
	readonly group: AreaGroup;
	/** The services it is judged for; one name alone tells the service of a row that names none. */
	readonly services: readonly JudgedService[];
	/** Other names that files use for it. */
	readonly aliases?: readonly string[];
	/** Said of the one area that carries the overall grades, if the framework has one. */
	readonly overall?: true;
	/** Of an overall grade: the part of its service that it is of, where it is not of all. */
	readonly ofPart?: string;
	/** First day of inspections that judge it, where the framework began without it. */
	readonly from?: IsoDate;
	/** Last day of inspections that judge it, where the framework goes on without it. */
	readonly to?: IsoDate;
	/** What it was until a day: the same judgement of more than the area has been since. */
	readonly formerly?: FormerArea;
}

/** What an area was until a day, under names of its own. */
export interface FormerArea {
	readonly name: string;
	readonly aliases?: readonly string[];
	/** Last day of inspections that judged it. */
	readonly to: IsoDate;
}

/** A kind of inspection: its words, its time and what it grades. */
export interface Framework {
	/** What files call it, in capitals. */
	readonly code: string;
	/** Codes that some files have for a part of it, each with the label of those inspections. */
	readonly partCodes?: Readonly<Record<string, string>>;
	/** What is inspected, as a heading. */
	readonly subject: string;
	/** The word of its reports for the third grade. */
	readonly wording: GradeWording;
	/** When the first inspection under it was. */
	readonly from: IsoDate;
	/** When the last one was; `null` while there are more to come. */
	readonly to: IsoDate | null;
	/**
	 * Every area that it has graded at some time, in the order of its reports: one that came later or
	 * ended earlier says so.
	 */
	readonly areas: readonly FrameworkArea[];
}

/** Whether an inspection of that date may have been under the framework. */
export function isInForce({ from, to }: Framework, date: IsoDate): boolean {
	return !isBefore(date, from) && (to === null || !isBefore(to, date));
}

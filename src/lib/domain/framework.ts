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
}

/** A kind of inspection: its words, its time and what it grades. */
export interface Framework {
	/** What files call it, in capitals. */
	readonly code: string;
	/** What is inspected, as a heading. */
	readonly subject: string;
	/** The word of its reports for the third grade. */
	readonly wording: GradeWording;
	/** When the first inspection under it was. */
	readonly from: IsoDate;
	/** When the last one was; `null` while there are more to come. */
	readonly to: IsoDate | null;
	/** In the order of its reports. */
	readonly areas: readonly FrameworkArea[];
}

/** Whether an inspection of that date may have been under the framework. */
export function isInForce({ from, to }: Framework, date: IsoDate): boolean {
	return !isBefore(date, from) && (to === null || !isBefore(to, date));
}

import type { FactTexts } from './column-names.ts';
import type { Grade } from './grade.ts';
import type { GradeWording } from './grade-words.ts';
import type { NoGrade } from './no-grade.ts';
import type { OtherScaleValue } from './other-scale.ts';
import type { JudgedService } from './service.ts';

/** A grade with the wording it was given in. */
export interface GivenGrade {
	readonly grade: Grade;
	readonly wording: GradeWording;
	/** What the file writes, where reports of the framework have another word for the grade. */
	readonly written?: string;
}

/** Where a report states a grade, and what a careful reader must know of it. */
export interface Statement {
	/** Numbered paragraph of the report that states the grade; `null` if none does. */
	readonly paragraph: string | null;
	readonly note: string | null;
	/** Columns that have no other home. */
	readonly texts: FactTexts;
}

/** One of several grades of a judgement, with what the file says of that one. */
export interface StatedGrade extends GivenGrade, Statement {}

/** What a file says of one judgement. Conflicting grades stay side by side, never settled. */
export type JudgementResult =
	| ({ readonly kind: 'graded' } & GivenGrade)
	| { readonly kind: 'no-grade'; readonly why: NoGrade }
	| ({ readonly kind: 'other-scale' } & OtherScaleValue)
	| { readonly kind: 'conflict'; readonly grades: readonly StatedGrade[] };

/**
 * One area judged for one service in one inspection. Its paragraph and note are those of its grade;
 * in a conflict each grade has its own, and the judgement none.
 */
export interface Judgement extends Statement {
	readonly service: JudgedService;
	/** Key of the area within its inspection. */
	readonly area: string;
	readonly result: JudgementResult;
}

/** An area of which the file says that a service was not judged on it: there is no judgement. */
export type NotJudged = Omit<Judgement, 'result'>;

import type { Grade } from './grade.ts';
import type { GradeWording } from './grade-words.ts';
import type { JudgedService } from './service.ts';

/** A grade with the wording it was given in. */
export interface GivenGrade {
	readonly grade: Grade;
	readonly wording: GradeWording;
}

/** What a file says of one judgement. Conflicting grades stay side by side, never settled. */
export type JudgementResult =
	| ({ readonly kind: 'graded' } & GivenGrade)
	| { readonly kind: 'no-grade' }
	| { readonly kind: 'conflict'; readonly grades: readonly GivenGrade[] };

/** One area judged for one service in one inspection. */
export interface Judgement {
	readonly service: JudgedService;
	/** Key of the area within its inspection. */
	readonly area: string;
	readonly result: JudgementResult;
	/** Numbered paragraph of the report that states the grade; `null` if none does. */
	readonly paragraph: string | null;
	readonly note: string | null;
}

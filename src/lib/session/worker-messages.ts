import type { FileReading } from '../library/file-reading.ts';
import type { Answers, Job, Question } from './reading-desk.ts';

/** What the page says to the reading worker. */
export type ToWorker =
	| { readonly kind: 'job'; readonly id: number; readonly job: Job }
	| { readonly kind: 'cancel'; readonly id: number }
	| { readonly kind: 'forget'; readonly file: number };

/** Lists of a reading that may be long, and come in parts. */
export const LONG_LISTS = ['inspections', 'problems', 'cells'] as const;

export type LongList = (typeof LONG_LISTS)[number];

/** What the reading worker says to the page; `id` is of the job. */
export type FromWorker =
	/** It is there. */
	| { readonly kind: 'ready' }
	| { readonly kind: 'progress'; readonly id: number; readonly share: number }
	/** Some entries more of a list of the answer. */
	| {
			readonly kind: 'part';
			readonly id: number;
			readonly list: LongList;
			readonly entries: readonly unknown[];
	  }
	/** The answer, without what came in parts. */
	| { readonly kind: 'answer'; readonly id: number; readonly answer: Answers[Question] }
	| { readonly kind: 'cancelled' | 'stopped'; readonly id: number };

/** Whether an answer is a reading, whose long lists come in parts. */
export function isReading(answer: Answers[Question]): answer is FileReading {
	return typeof answer === 'object' && answer !== null && 'inspections' in answer;
}

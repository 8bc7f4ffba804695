import type { Action } from '../domain/action.ts';
import type { Figure } from '../domain/figure.ts';
import type { JudgementResult } from '../domain/judgement.ts';
import type { JudgedService } from '../domain/service.ts';

/** A cell that says something else in what arrives than in what is open. */
export type Difference =
	| {
			readonly of: 'grade';
			readonly service: JudgedService;
			/** Name of the area. */
			readonly area: string;
			/** `null`: not judged. */
			readonly open: JudgementResult | null;
			readonly arriving: JudgementResult | null;
	  }
	| {
			readonly of: 'paragraph' | 'note';
			readonly service: JudgedService;
			readonly area: string;
			readonly open: string;
			readonly arriving: string;
	  }
	/** A judgement that a file no longer has, which is opened again. */
	| {
			readonly of: 'missing';
			readonly service: JudgedService;
			readonly area: string;
			readonly open: JudgementResult | null;
	  }
	/** `null`: the same of a figure. */
	| { readonly of: 'figure'; readonly open: Figure; readonly arriving: Figure | null }
	/** An action that the other does not have. */
	| { readonly of: 'action'; readonly open: Action | null; readonly arriving: Action | null }
	/** Said of the whole inspection. */
	| {
			readonly of: 'source' | 'address' | 'licence';
			readonly open: string;
			readonly arriving: string;
	  };

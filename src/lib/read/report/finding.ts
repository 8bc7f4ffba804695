import type { Grade } from '../../domain/grade.ts';
import type { JudgedService, Service } from '../../domain/service.ts';

/** Where a report says something. */
export interface ReportPlace {
	/** `null` in a text without pages. */
	readonly page: number | null;
	/** The numbered paragraph; `null` where it is in none. */
	readonly paragraph: string | null;
	/** First and last line of the report's text, from 0. */
	readonly lines: readonly [first: number, last: number];
	/** The report's words there, as far as they show what is said. */
	readonly words: string;
}

/** Where a report states a grade. */
export type WitnessKind = 'table' | 'heading' | 'sentence' | 'record';

/** One place of a report that states a grade. */
export interface GradeWitness extends ReportPlace {
	readonly kind: WitnessKind;
	/** `not-judged`: the report says that no grade is given. */
	readonly grade: Grade | 'not-judged';
	/** The report's own word, `Requires improvement to be good`. */
	readonly written: string;
	/** The heading above it, where that is not its own and its place here is a proposal. */
	readonly printedUnder?: string;
}

/**
 * Why a person has to look at something:
 * - `disagree`: places of the report state different grades;
 * - `moved`: it stands under a heading that is not its own, and where it belongs is our proposal;
 * - `one-place`: a framework that states every grade twice has stated this one once;
 * - `uncertain-words`: what was read is not quite what such reports write;
 * - `not-found`: reports of this kind have it, and it was not found.
 */
export type DoubtCode = 'disagree' | 'moved' | 'one-place' | 'uncertain-words' | 'not-found';

export interface Doubt {
	readonly code: DoubtCode;
	/** What a person should know, as a whole sentence. */
	readonly words: string;
}

interface Finding {
	/** Unique in its report and the same each time it is read. */
	readonly id: string;
	/** Empty: it is certain. */
	readonly doubts: readonly Doubt[];
	/** Where it is stated first; `null` where nothing was found. */
	readonly place: ReportPlace | null;
}

/** A judgement of a report. */
export interface JudgementFinding extends Finding {
	readonly kind: 'judgement';
	readonly service: JudgedService;
	/** Name of the area in its framework. */
	readonly area: string;
	readonly state: 'graded' | 'not-judged' | 'not-in-framework' | 'not-found';
	/** `null` unless it is graded. */
	readonly grade: Grade | null;
	/** All places that state it; the first counts where they disagree and nobody has decided. */
	readonly witnesses: readonly GradeWitness[];
}

/** Whose list an area for improvement is on. */
export type ActionOwner = 'authority' | 'board' | 'partnership';

/** An area for improvement, in the report's words. */
export interface ActionFinding extends Finding {
	readonly kind: 'action';
	readonly owner: ActionOwner;
	readonly service: Service;
	readonly text: string;
	/** The heading that it stands under: `Within three months`, `Areas for priority action`. */
	readonly heading: string;
	/** Months allowed, 0 at once; `null` where the report gives no deadline. */
	readonly months: number | null;
	/** The report's own number of it; `null` where it has none. */
	readonly number: string | null;
}

/** A number of a report with what stands around it. */
export interface FigureFinding extends Finding {
	readonly kind: 'figure';
	readonly service: Service;
	readonly topic: string;
	/** Proposed words for what is counted. */
	readonly measure: string;
	readonly value: number;
	readonly unit: string;
	/** The report's own hedge: `just over`. */
	readonly hedge: string | null;
	readonly outOf: number | null;
	readonly outOfHedge: string | null;
	readonly period: string | null;
	readonly comparison: string | null;
	/** It is one of those that are known by name; all others are candidates. */
	readonly headline: boolean;
}

/** What the front of a report states. */
export type FrontFact =
	| 'authority'
	| 'framework'
	| 'inspection'
	| 'inspected_from'
	| 'inspected_to'
	| 'published'
	| 'source'
	| 'licence';

/** A fact of the whole inspection; `fact` is the column of the tidy file that holds it. */
export interface FrontFinding extends Finding {
	readonly kind: 'front';
	readonly fact: FrontFact;
	/** As the tidy file writes it; `null` where the report does not state it. */
	readonly value: string | null;
}

export type AnyFinding = FrontFinding | JudgementFinding | ActionFinding | FigureFinding;

/** What the front of a report states of a column of the tidy file; `undefined` where it does not. */
export function frontValue(front: readonly FrontFinding[], fact: FrontFact): string | undefined {
	return front.find((each) => each.fact === fact)?.value ?? undefined;
}

/** What kind of document it is. */
export interface ReportKind {
	/**
	 * `report` gives grades; `letter` is of a visit, and gives none; `partnership` is an area inspection of
	 * special educational needs, whose outcome is a sentence.
	 */
	readonly gives: 'report' | 'letter' | 'partnership';
	/** `ILACS`, `SIF`, …; for a letter what it is, `Focused visit`. */
	readonly framework: string;
	/** In words: `an inspection of local authority children’s services (ILACS)`. */
	readonly words: string;
}

/** What was read of a report. Nothing in it is decided yet. */
export interface ReportReading {
	readonly kind: ReportKind;
	/** Pages of its file; `null` for a text. */
	readonly pageCount: number | null;
	/** What the outcome sentence of a partnership's inspection says; `null` for all others. */
	readonly outcome: ReportPlace | null;
	readonly front: readonly FrontFinding[];
	readonly judgements: readonly JudgementFinding[];
	readonly actions: readonly ActionFinding[];
	readonly figures: readonly FigureFinding[];
	/** What else a person should know, as whole sentences with their place. */
	readonly remarks: readonly ReportRemark[];
}

/** Something about the report as such: a block under a wrong heading, a list printed twice. */
export interface ReportRemark {
	readonly code: 'wrong-heading' | 'ends-early' | 'second-report' | 'unread-label';
	readonly words: string;
	readonly place: ReportPlace | null;
	/** Ids of the findings that it is about. */
	readonly findings: readonly string[];
}

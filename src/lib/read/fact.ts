import type { Action } from '../domain/action.ts';
import type { Column, FactTexts, InspectionTexts } from '../domain/column-names.ts';
import type { Figure } from '../domain/figure.ts';
import type { GivenGrade } from '../domain/judgement.ts';
import type { JudgedService } from '../domain/service.ts';
import type { Visit } from '../domain/visit.ts';
import type { GradeCell } from './cell/grade-cell.ts';
import type { Problem } from './problem.ts';
import type { StatedDates } from './stated-dates.ts';

/** Shared by all rows that have none, as most do. */
export const NO_TEXTS: Readonly<Partial<Record<Column, string>>> = Object.freeze({});

/** What every row says of the inspection it belongs to. */
export interface InspectionCells {
	readonly authority: string;
	/** As the row has it, a GSS code or not. */
	readonly authorityCode: string | null;
	readonly framework: string | null;
	readonly label: string | null;
	readonly dates: StatedDates;
	readonly source: string | null;
	readonly sourceUrl: string | null;
	readonly licence: string | null;
	readonly texts: InspectionTexts;
}

/** What stands where the grade should, and is none. Its problem says what was written. */
export interface UnreadGrade {
	readonly kind: 'unread';
}

/** Where a fact stands in its file. */
export interface FactPlace {
	/** `null` for a text. */
	readonly sheet: string | null;
	readonly line: number;
	/** What its file heads the column of its value, where its own headings are not those of a tidy file. */
	readonly heading: string | null;
}

/** A row as far as it tells of its inspection. */
export interface InspectionRow extends FactPlace {
	readonly inspection: InspectionCells;
}

/** What every fact has, whatever it states. */
interface ReadFact extends InspectionRow {
	/** Its place among all facts of the file, which may be on several sheets. */
	readonly order: number;
}

/** Where an earlier fact stands, for a sentence about another: `line 4`, on another sheet with its name. */
export function placeWords(earlier: FactPlace, of: FactPlace): string {
	const line = `line ${earlier.line}`;
	return earlier.sheet === of.sheet ? line : `${line} of sheet "${earlier.sheet ?? ''}"`;
}

/** A problem with a fact, at its place. */
export function problemOf(
	{ sheet, line, heading }: FactPlace,
	code: Problem['code'],
	column: Problem['column'],
	value: string | null
): Problem {
	const isValue = column === 'grade' || column === 'value';
	const named = isValue ? (heading ?? column) : column;
	return { code, ...(sheet === null ? {} : { sheet }), line, column: named, value };
}

/** A row of a judgement, its grade as the cell says it by itself. */
export interface JudgementFact extends ReadFact {
	readonly kind: 'judgement';
	readonly service: JudgedService;
	readonly area: string;
	readonly grade: GradeCell | UnreadGrade;
	/** The cell of the grade. */
	readonly written: string;
	/** The column is headed grade, or the row says that it is a judgement. */
	readonly saysGrade: boolean;
	readonly paragraph: string | null;
	readonly note: string | null;
	readonly texts: FactTexts;
}

/** The same once the scale of its inspection is known. */
export type ScaledGrade =
	| ({ readonly kind: 'graded' } & GivenGrade)
	| Extract<GradeCell, { kind: 'other-scale' | 'no-grade' | 'not-judged' }>
	| UnreadGrade;

export type ScaledFact = Omit<JudgementFact, 'grade'> & { readonly grade: ScaledGrade };

/** One row that could be read, not yet joined to its inspection. */
export type Fact =
	| JudgementFact
	| (ReadFact &
			(
				| { readonly kind: 'figure'; readonly figure: Figure }
				| { readonly kind: 'action'; readonly action: Action }
				| { readonly kind: 'visit'; readonly visit: Visit }
			));

/** Facts whose rows say the same of their inspection, in file order. */
export interface AlikeFacts {
	readonly cells: InspectionCells;
	/** Place of the first among all facts of the file. */
	readonly order: number;
	readonly count: number;
	/** Where the first stands, and what all of them say of their inspection. */
	readonly start: InspectionRow;
	/**
	 * What the rows state, without their places: rows that state the same have one fact, that of the first in
	 * the file. Left out where each row has its own.
	 */
	readonly said?: readonly Fact[];
	/** May be made each time: a long file has so many that they would take most of the memory. */
	readonly facts: readonly Fact[];
}

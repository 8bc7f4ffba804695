import type { FactTexts } from './column-names.ts';
import type { Hedge } from './hedge.ts';
import type { NoNumber } from './no-number.ts';
import type { Service } from './service.ts';

/** A number that a report states or withholds, with everything it says about that number. */
export interface Figure {
	readonly service: Service;
	/** Topic, for example `Attainment`. */
	readonly topic: string;
	readonly measure: string;
	/** As transcribed: never rounded, never derived. */
	readonly value: number | NoNumber;
	/** `count`, `percent`, `ratio`, `days`, … as the file has it. */
	readonly unit: string;
	/** `null`: the number is exact. */
	readonly hedge: Hedge | null;
	/** Denominator, only where the report gives one. */
	readonly outOf: number | null;
	readonly outOfHedge: Hedge | null;
	readonly period: string | null;
	/** The report's own comparison, which reads on after "is" or "are". */
	readonly comparison: string | null;
	/** Key of the judgement area it bears on: our link, not the report's. `null`: the whole service. */
	readonly relatesTo: string | null;
	/** One of those a council would put on a slide. */
	readonly headline: boolean;
	readonly paragraph: string | null;
	readonly note: string | null;
	/** Columns that have no other home. */
	readonly texts: FactTexts;
}

/** A figure whose number is given. */
export type NumberedFigure = Figure & { readonly value: number };

/** Whether a figure has a number to draw, compare or put into a title. */
export function hasNumber(figure: Figure): figure is NumberedFigure {
	return typeof figure.value === 'number';
}

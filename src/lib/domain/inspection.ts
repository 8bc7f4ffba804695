import type { Action } from './action.ts';
import type { Area } from './area.ts';
import type { InspectionTexts } from './column-names.ts';
import type { Figure } from './figure.ts';
import type { IsoDate } from './iso-date.ts';
import type { Judgement, NotJudged } from './judgement.ts';
import type { Source } from './source.ts';
import type { Visit } from './visit.ts';

/** One inspection of one authority: what was graded, counted and asked for. */
export interface Inspection {
	/**
	 * What it is, as it stands in an address: authority, framework, date and label, for example
	 * `cumbria-slac-2012-05-29`. The same inspection has the same id, from whichever file it is read.
	 */
	readonly id: string;
	/** Short name for files, unique among the inspections of one file: `cumbria-2012`. */
	readonly key: string;
	readonly authority: string;
	/** GSS code, for example `E10000006`. */
	readonly authorityCode: string | null;
	/** Framework code as the file has it, known to us or not. */
	readonly framework: string | null;
	/** Tells two inspections of one authority apart, for example `Re-inspection`. */
	readonly label: string | null;
	readonly inspectedFrom: IsoDate | null;
	readonly inspectedTo: IsoDate | null;
	readonly published: IsoDate | null;
	readonly source: Source;
	/** Columns of the whole inspection that have no other home. */
	readonly texts: InspectionTexts;
	/** In report order. */
	readonly areas: readonly Area[];
	/** At most one for each area and service. */
	readonly judgements: readonly Judgement[];
	/** What the file says was not judged, in report order. */
	readonly notJudged: readonly NotJudged[];
	readonly figures: readonly Figure[];
	readonly actions: readonly Action[];
	/** What it looked at, where it was a visit that gives no grades. */
	readonly visits: readonly Visit[];
}

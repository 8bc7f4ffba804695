import type { Grade } from '../../domain/grade.ts';
import type { JudgedService } from '../../domain/service.ts';
import type { When } from './choice.ts';
import type { ALL_FRAMEWORKS } from './grid-table.ts';

/** What rows stand in order of, besides an area, which is named by its key. */
export const ROW_ORDERS = ['inadequate', 'name', 'region', 'date'] as const;

/** Questions about the two services that rows can answer. */
export const SERVICE_QUESTIONS = [
	'both-inadequate',
	'safeguarding-worse',
	'looked-after-worse'
] as const;

export type ServiceQuestion = (typeof SERVICE_QUESTIONS)[number];

/** A grade for each of the two services. */
export interface TwoGrades {
	readonly safeguarding: Grade;
	readonly lookedAfter: Grade;
}

/** What a reader chooses of a grid of many inspections. */
export interface GridChoice {
	/** Code of a framework; empty: of inspections without one; `null`: all, by the areas they share. */
	readonly framework: string | typeof ALL_FRAMEWORKS;
	/** `all` where a round is asked for. */
	readonly when: When;
	/** Key of a round, of which each council has one inspection; `null`: none is asked for. */
	readonly round: string | null;
	/** `null`: every region. */
	readonly region: string | null;
	/** A group that the reader has made; `null`: every council. */
	readonly group: {
		readonly name: string;
		/** As `councilOf` tells them apart. */
		readonly councils: ReadonlySet<string>;
	} | null;
	/** Only the areas of a service; `null`: all. */
	readonly service: JudgedService | null;
	/** Only rows with this grade, in `area`, or in any; `null`: all. */
	readonly grade: Grade | null;
	/** Key of a column; `null`: any. */
	readonly area: string | null;
	/** Only rows of which this is true; `null`: all. */
	readonly asked: ServiceQuestion | null;
	/** Only rows with these two; `null`: all. */
	readonly both: TwoGrades | null;
	readonly byRegion: boolean;
	/** One of `ROW_ORDERS`, or the key of a column. */
	readonly order: string;
	/** Whether the other way round: names from Z, the first date first, the best grade first. */
	readonly reversed: boolean;
}

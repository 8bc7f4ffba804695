import type { ChartCaption } from '../chart-caption.ts';
import type { Get, National } from './national.ts';

/** How the charts of one kind are chosen among many inspections, by an address or on the command line. */
export interface ManyCharts<View extends ChartCaption> {
	/** What can be chosen: by its key in an address, the values there are; a day besides, for `when`. */
	readonly choices: Readonly<Record<string, (national: National, get: Get) => readonly string[]>>;
	/** What is said where it is of one council, and none is marked; `null`: it is of all. */
	readonly needsCouncil: string | null;
	/** What is chosen; else why it cannot be drawn, in words. */
	chart(national: National, get: Get): View | string;
}

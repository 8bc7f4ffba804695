import type { ChartCaption } from '../chart-caption.ts';
import type { Get, National } from './national.ts';

/** How the charts of one kind are chosen among many inspections, by an address or on the command line. */
export interface ManyCharts<View extends ChartCaption> {
	/**
	 * What can be chosen: by its key in an address, the values there are; a day besides, for `when`. What a
	 * choice depends on stands before it.
	 */
	readonly choices: Readonly<Record<string, (national: National, get: Get) => readonly string[]>>;
	/** What it makes of the council that is marked: it is of that one, marks it among others, or names none. */
	readonly council: 'needed' | 'marked' | 'none';
	/** What is chosen; else why it cannot be drawn, in words. */
	chart(national: National, get: Get): View | string;
}

import type { Inspection } from '../../../domain/inspection.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import type { TimelineRow } from './timeline-rows.ts';
import type { TimelineStep } from './timeline-steps.ts';

/** One inspection of a timeline, with its headings. */
export interface TimelineColumn {
	readonly key: string;
	readonly inspection: Inspection;
	/** The code of its framework. */
	readonly heading: string;
	/** What was inspected, where its code says less; `null`: the heading says all. */
	readonly subject: string | null;
	/** What tells it from others of its framework: `Re-inspection`; `null`: nothing. */
	readonly label: string | null;
	/** `published 24 June 2013` */
	readonly dateWords: string;
	/** Where it stands on the line of dates: its day, or the first that it may be; `null`: no date. */
	readonly day: Date | null;
	/** `null`: none was before it. */
	readonly step: TimelineStep | null;
}

/** A visit without grades, on the line of dates. */
export interface TimelineVisit {
	readonly key: string;
	readonly inspection: Inspection;
	readonly day: Date;
	/** `focused visit, 5 June 2019: front door` */
	readonly words: string;
}

/** What a timeline is made of. */
export interface TimelineSource {
	/** In the order of their dates. */
	readonly inspections: readonly Inspection[];
	readonly visits: readonly Inspection[];
}

/** Inspections of one council side by side in the order of their dates, no pixels. */
export interface TimelineView extends ChartCaption {
	readonly kind: 'timeline';
	readonly columns: readonly TimelineColumn[];
	readonly visits: readonly TimelineVisit[];
	/** Those with a judgement in at least one column. */
	readonly rows: readonly TimelineRow[];
	/** How many parts it can be cut into: its inspections, but of two that are held beside one another. */
	readonly parts: number;
	/** The same with some of its inspections: from the first to the one after the last, counted from 0. */
	readonly between: (from: number, to: number) => TimelineView;
}

import type { Inspection } from '../domain/inspection.ts';
import type { ChartCaption } from './chart-caption.ts';
import type { ManyCharts } from './many/many-charts.ts';
import type { NativeForm } from './native-form.ts';
import type { Meeting } from './pack/meeting.ts';

/** Everything that is known of one kind of chart but how it is drawn. One a kind, listed in `kinds.ts`. */
export interface ChartKit<View extends ChartCaption> {
	/** Its short name on the command line. */
	readonly short: string;
	/** What it shows, in a few words, for a list of charts. */
	readonly shows: string;
	/**
	 * Set where it is of many inspections: how it is chosen among them, fetched when it is asked for. Of one
	 * alone there is none.
	 */
	readonly ofMany?: () => Promise<ManyCharts<View>>;
	/** Which facts of a report it draws. */
	readonly draws: 'grades' | 'figures' | 'actions';
	/** Meetings whose pack it belongs to; the full pack has every chart. */
	readonly meetings: readonly Meeting[];
	/** The charts of this kind that an inspection has data for; blank ones too. */
	views(inspection: Inspection): readonly View[];
	/**
	 * The chart as an address asks for it, for a kind with something to choose; `null` where the
	 * address chooses nothing.
	 *
	 * @param get the value of a key of the address
	 */
	chosen?(inspection: Inspection, get: (key: string) => string | null): View | null;
	/** What it is, in a word or two, for choosing among slides. */
	nameOf(view: View): string;
	/** How many rows it can be cut into, from the top down. */
	rowCount(view: View): number;
	/**
	 * Some rows as a chart to draw, under the headings of the whole; a heading whose first row stands
	 * before says that it continues. Its title is true of these rows, and that of the whole where it has
	 * all of them. Its table has those rows too; its records are the whole's.
	 *
	 * @param from first row, counted from 0
	 * @param to row after the last
	 */
	rows(view: View, from: number, to: number): View;
	/** Rows before which it falls into parts by itself, where it has to be cut. */
	naturalCuts?(view: View): readonly number[];
	/** What stands in a part of it, as sentences for someone who cannot see it. */
	described(part: View): readonly string[];
	/** What it becomes where its reader can edit it. */
	native(view: View): NativeForm;
	/** Its numbers as lines for a speaker, where the rows of its table would not do. */
	factLines?(view: View): readonly string[];
}

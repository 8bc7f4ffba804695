import type { Room } from '../../page/fitted-parts.ts';
import type { ChartView } from '../../../view/kinds.ts';
import { partWords } from '../../../view/part-alt.ts';
import { heading, withNote } from './heading.ts';
import type { Box, Shape } from './shape.ts';

/** A chart, or the part of one that has a slide to itself. */
export interface ChartPart {
	/** What is said of it: its title and its numbers. */
	readonly view: ChartView;
	/** What a reader must know beside it; `null`: nothing. */
	readonly note: string | null;
	/** What shows it in the room that the title leaves. */
	readonly shapes: (room: Box) => readonly Shape[];
}

/** Longest end that a title can get: `(12 of 34)`. */
const LONGEST_COUNT = partWords(11, 34);

/** The room under the title of a part and above its note, before it is known how many parts there are. */
export function roomOf(part: ChartView, isWhole: boolean, note: string | null = null): Room {
	const { body } = heading(part.title, part.subtitle, isWhole ? '' : LONGEST_COUNT);
	return withNote(body, note).body;
}

/** What a shape is called where shapes are listed. */
export function nameOf({ title }: ChartView): string {
	return title.slice(0, 60);
}

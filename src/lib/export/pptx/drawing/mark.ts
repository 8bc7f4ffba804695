import type { Run } from '../slide/paragraphs.ts';
import type { Box } from '../slide/shape.ts';
import type { PathStep } from './path-steps.ts';

/** A line that is drawn, in points. */
export interface MarkLine {
	readonly colour: string;
	readonly width: number;
	/** Dash, space, dash, …; none where the line is whole. */
	readonly dashes: readonly number[];
}

/** How an area looks; `null`: none. */
export interface Look {
	readonly fill: string | null;
	readonly line: MarkLine | null;
}

/** Lines of text that stand together. */
export interface MarkText {
	readonly lines: readonly (readonly Run[])[];
	/** Points. */
	readonly size: number;
	readonly align: 'left' | 'centre' | 'right';
}

/** A rectangle or an ellipse, with text in its middle or without. */
export interface AreaMark extends Look {
	readonly kind: 'rect' | 'ellipse';
	readonly box: Box;
	/** Radius of its corners, in points. */
	readonly radius: number;
	readonly text: MarkText | null;
	/** Space left of the text where it starts there, or right of it where it ends there, in points. */
	readonly inset: number;
}

export interface LineMark {
	readonly kind: 'line';
	readonly from: readonly [x: number, y: number];
	readonly to: readonly [x: number, y: number];
	readonly line: MarkLine;
}

export interface PathMark extends Look {
	readonly kind: 'path';
	readonly steps: readonly PathStep[];
}

export interface TextMark {
	readonly kind: 'text';
	readonly box: Box;
	readonly text: MarkText;
}

/** One shape of a drawing, where it stands on the slide. */
export type Mark = AreaMark | LineMark | PathMark | TextMark;

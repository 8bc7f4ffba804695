import type { NativeBars } from '../../../view/native-form.ts';
import type { Paragraph } from './paragraphs.ts';

/** Place and size on the slide, in points from its top left corner. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The places for text that the layouts have. */
export type Placeholder = 'title' | 'centred-title' | 'subtitle' | 'body' | 'note' | 'source';

/** Text in a place of the layout. */
export interface TextShape {
	readonly kind: 'text';
	readonly placeholder: Placeholder;
	readonly box: Box;
	readonly paragraphs: readonly Paragraph[];
}

/** A filled rectangle with text. */
export interface TileShape {
	readonly kind: 'tile';
	readonly box: Box;
	readonly name: string;
	readonly alt: string;
	readonly fill: string;
	readonly edge: string;
	readonly dashed: boolean;
	readonly paragraphs: readonly Paragraph[];
}

/** How a table cell is filled: one colour, or the hatch that says "not judged". */
export type CellFill =
	{ readonly kind: 'solid'; readonly colour: string } | { readonly kind: 'hatch' };

export interface CellEdge {
	readonly colour: string;
	/** Points. */
	readonly width: number;
	readonly dashed: boolean;
}

/** A cell ready to be written. An edge that is `null` is not drawn. */
export interface TableCell {
	readonly paragraph: Paragraph;
	/** Columns it covers; the cells it covers are left out of the row. */
	readonly span: number;
	readonly fill: CellFill | null;
	/** Whether its text starts at its left edge, in line with the title above the table. */
	readonly isFlush: boolean;
	readonly edges: {
		readonly left: CellEdge | null;
		readonly right: CellEdge | null;
		readonly top: CellEdge | null;
		readonly bottom: CellEdge | null;
	};
}

export interface TableShape {
	readonly kind: 'table';
	readonly box: Box;
	readonly name: string;
	readonly alt: string;
	/** Widths of the columns, in points. */
	readonly columns: readonly number[];
	/** Whether the first row holds the headings. */
	readonly hasHeadings: boolean;
	readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[];
}

export interface ChartShape {
	readonly kind: 'chart';
	readonly box: Box;
	readonly name: string;
	readonly alt: string;
	readonly bars: NativeBars;
	/** Type size of the names of the bars, in points. */
	readonly size: number;
	/** Where the bars themselves stand within the box, in points from its top left corner. */
	readonly plot: Box;
	/** Largest value of the scale; `null`: the largest bar. */
	readonly most: number | null;
}

/** A drawing that becomes shapes which can be edited, in one group. */
export interface DrawingShape {
	readonly kind: 'drawing';
	readonly box: Box;
	readonly name: string;
	readonly alt: string;
	/** In normal form, an `<svg>`. */
	readonly svg: string;
	/** Points for each of its units. */
	readonly scale: number;
}

export type Shape = TextShape | TileShape | TableShape | ChartShape | DrawingShape;

/** A slide with everything in its place, in reading order. */
export interface PlacedSlide {
	readonly layout: 'title' | 'chart' | 'text';
	readonly title: string;
	readonly shapes: readonly Shape[];
	readonly notes: readonly string[];
}

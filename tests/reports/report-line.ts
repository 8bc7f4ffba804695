/** A line of a made-up report as it is laid out. */
export interface LaidOutLine {
	readonly text: string;
	/** Points; 12 is the type of the text. */
	readonly size?: number;
	readonly bold?: boolean;
	/** Points from the left edge. */
	readonly x?: number;
	/** Room above it, in lines; 1 is none besides that between lines. */
	readonly below?: number;
	/** Set small and raised behind it, as the mark of a footnote. */
	readonly mark?: string;
}

/** A page of a made-up report, from its top. */
export type LaidOutPage = readonly (LaidOutLine | string)[];

export const BODY = 12;
export const LEFT = 71;

/** A title, as large as reports set it. */
export const title = (text: string): LaidOutLine => ({ text, size: 26, below: 2 });

/** A heading of a section. */
export const heading = (text: string): LaidOutLine => ({ text, size: 14, bold: true, below: 2 });

/** A second line of a heading. */
export const more = (text: string): LaidOutLine => ({ text, size: 14, bold: true });

/** The first line of a paragraph. */
export const apart = (text: string): LaidOutLine => ({ text, below: 2 });

/** An item of a list. */
export const item = (text: string): LaidOutLine => ({ text: `• ${text}`, below: 1.5 });

/** The cell of a grade, right of its label and on the line of the label's first. */
export const cell = (text: string): LaidOutLine => ({ text, x: 303, below: 0 });

/** A line at the foot of a page. */
export const foot = (text: string): LaidOutLine => ({ text, size: 8, below: -1 });

export function laidOut(line: LaidOutLine | string): LaidOutLine {
	return typeof line === 'string' ? { text: line } : line;
}

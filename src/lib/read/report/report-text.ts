/** Where a line stands on its page, in points from the page's lower left corner. */
export interface LineBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** One line of a report as it is laid out. */
export interface ReportLine {
	/** Its place among all lines of the report, from 0. */
	readonly index: number;
	/** In plain characters: no ligatures, soft hyphens or curly quotes that were drawn as something else. */
	readonly text: string;
	/** Page it is on, from 1; 1 for a text without pages. */
	readonly page: number;
	/** `null` in a plain text. */
	readonly box: LineBox | null;
	/** Size of its type in points; `null` in a plain text. */
	readonly size: number | null;
	/**
	 * Tells the typeface that most of it is set in from the others of its document, which is how headings
	 * of the size of the text are told; `null` in a plain text.
	 */
	readonly face: string | null;
	/** Whether it stands apart from the line before: a blank line, or more room than between lines. */
	readonly apart: boolean;
}

/** The text of a document, from whatever file it was read. */
export interface ReportText {
	/** Whether it was laid out in pages, which a plain text was not. */
	readonly hasPages: boolean;
	readonly pageCount: number;
	readonly lines: readonly ReportLine[];
}

import type { JudgedService } from '../../../domain/service.ts';

/** An area as the reports of a framework write it. All patterns are of words as they are compared. */
export interface ReportArea {
	/** Its name in the framework. */
	readonly area: string;
	readonly service: JudgedService;
	/** What stands before the grade in the table on the first page; none where it is not in it. */
	readonly row?: string;
	/**
	 * Headings that state its grade; `{grade}` stands for that, with "is" or "are" before it where those are
	 * written.
	 */
	readonly headings?: readonly string[];
	/** Sentences that state its grade, anywhere in a paragraph or heading, `{grade}` as above. */
	readonly sentences?: readonly string[];
}

import { SIF } from '../../../domain/frameworks/sif.ts';
import { sentenceWitnesses } from '../grades/block-witnesses.ts';
import { judgementOf } from '../grades/judgement-of.ts';
import { lineIndex } from '../grades/line-index.ts';
import { lineWitnesses } from '../grades/line-witnesses.ts';
import type { ReportDocument } from '../document/report-document.ts';
import type { GradeWitness, JudgementFinding } from '../finding.ts';

const BOARD = "(?:local )?safeguarding children(?:'s)? board|(?:[a-z]{0,6})l?scb";

/** What a board is called, with its letters in brackets: "Ashby Safeguarding Children Board (ASCB)". */
const NAMED = `(?:${BOARD})(?: \\([^)]{2,12}\\))?`;

const JUDGED = '(?: is)?(?: judged)?(?: to be)?';

/** Headings and boxes, over whole lines. What follows with "if" is what a grade means. */
const LINES = [
	`(?:the |this )?(?:effectiveness of the )?(?:[^.;:]{2,60} )?(?:${NAMED})${JUDGED}{grade}(?! if\\b)`,
	`the (?:graded |overall )?judge?ment (?:for|about|on|of) (?:the effectiveness of )?the (?:${NAMED})(?: is)?(?: that (?:it|they))?{grade}(?! if\\b)`
];

const SENTENCES = [
	`(?<!\\b(?:an?|any|each|every|if the|when the) )(?:${NAMED})(?: is(?: judged)?(?: to be)?)?{grade}(?=[.,;:]|$| because\\b)`,
	'arrangements in place to evaluate the effectiveness of what is done by the (?:local )?authority and (?:its )?board partners(?:(?!\\bnot\\b)[^.]){0,90}?{grade}'
];

/** Words that begin what a grade of a board means. */
const DEFINITION = /^an? (?:[a-z]+ )?(?:lscb|local safeguarding)/;

const BOARD_AREA = { area: SIF.areas[6].name, service: 'safeguarding' } as const;

/** Lines of a plain text on which its front ends at the latest. */
const FIRST_LINES = 40;

/** Whether a report says on its first page that it reviews the board. */
export function hasBoardReview({ lines, text }: ReportDocument): boolean {
	const front = lines.filter(({ page, index }) =>
		text.hasPages ? page === 1 : index < FIRST_LINES
	);
	return /\b(?:review|inspection) of the (?:effectiveness of the )?local safeguarding children/.test(
		lineIndex(front).words
	);
}

/**
 * The grade of the Local Safeguarding Children Board: a sentence on the first page or a heading of its own
 * part. Where the board is not reviewed, what is said of it in passing is no grade.
 *
 * @param without why there may be none
 */
export function boardJudgement(
	document: ReportDocument,
	without: 'not-found' | 'not-in-framework'
): JudgementFinding {
	if (without === 'not-in-framework') return judgementOf({ ...BOARD_AREA, witnesses: [], without });
	const inLines = lineWitnesses(document, document.lines, { patterns: LINES, kind: 'heading' });
	const inSentences = hasBoardReview(document)
		? sentenceWitnesses(document, { sentences: SENTENCES }, ({ words }) => !DEFINITION.test(words))
		: [];
	const isNew = ({ lines: [first, last] }: GradeWitness) =>
		inLines.every(({ lines }) => last < lines[0] || first > lines[1]);
	const witnesses = [...inLines, ...inSentences.filter(isNew)];
	return judgementOf({ ...BOARD_AREA, witnesses, without });
}

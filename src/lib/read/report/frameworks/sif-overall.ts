import { SIF } from '../../../domain/frameworks/sif.ts';
import { sentenceWitnesses } from '../grades/block-witnesses.ts';
import { judgementOf } from '../grades/judgement-of.ts';
import { lineWitnesses } from '../grades/line-witnesses.ts';
import type { ReportDocument } from '../document/report-document.ts';
import type { Block } from '../document/block.ts';
import type { GradeWitness, JudgementFinding } from '../finding.ts';

/** Some words of one sentence that deny nothing, look back at nothing and speak of no board. */
const SOME =
	'(?:(?!\\b(?:not|no|was|were|previous(?:ly)?|last|board|lscb)\\b)(?:[^.;]|(?<=\\bst)\\.)){0,90}?';

/** Ways in which the first page says it, on lines of its own. */
const FRONT = [
	`(?:the )?children's (?:social care )?services(?: (?:in|for|at|across|of|provided by)${SOME})?{grade}`,
	`(?:the )?overall judge?ment${SOME}{grade}`,
	`(?:the )?(?:judge?ment (?:for|on|of|about) )?(?:the )?overall effectiveness${SOME}{grade}`
];

/** Ways that are no title of anything, so that a person has to look. */
const LIKELY = [
	`(?:the )?services for (?:vulnerable )?children${SOME}{grade}`,
	`(?:the )?[^.;]{2,60} children's services(?: now)?${SOME}{grade}`
];

/** The executive summary may say it again, as a sentence of its own or the first of its half. */
const SUMMARY = [
	`(?<!of |for |that |while )children's services (?:in|for)${SOME}{grade}(?=[.;:]|$)`
];

/** Pages at the beginning on which the overall grade may be said in a sentence of the text. */
const SUMMARY_PAGES = 3;

const [{ name: area }] = SIF.areas;

/**
 * The overall judgement, which is no row of the table but a sentence above it.
 *
 * @param tableEnds last line of the table of grades; `null` where there is none
 */
export function overallJudgement(
	document: ReportDocument,
	tableEnds: number | null
): JudgementFinding {
	const { lines, text } = document;
	const front = lines.filter(({ page, index }) =>
		text.hasPages ? page === 1 || index <= (tableEnds ?? 0) : index <= (tableEnds ?? FIRST_LINES)
	);
	const stated = lineWitnesses(document, front, {
		patterns: FRONT,
		mayGoOn: true,
		kind: 'sentence'
	});
	const likely =
		stated.length > 0
			? []
			: lineWitnesses(document, front, { patterns: LIKELY, mayGoOn: true, kind: 'sentence' });
	const frontEnds = front.at(-1)?.index ?? 0;
	const again = sentenceWitnesses(document, { sentences: SUMMARY }, (block) =>
		isSummary(block, frontEnds, text.hasPages)
	);
	const witnesses: readonly GradeWitness[] = [...stated, ...likely, ...again];
	const doubts =
		stated.length > 0 || witnesses.length === 0
			? []
			: [
					{
						code: 'uncertain-words' as const,
						words:
							'The first page does not say the overall judgement in words that such reports use.'
					}
				];
	return judgementOf({ area, service: 'both', witnesses, doubts });
}

/** Lines of a plain text on which its front ends at the latest. */
const FIRST_LINES = 60;

/** Lines of a plain text in which its summary stands. */
const SUMMARY_LINES = 150;

function isSummary({ lines }: Block, frontEnds: number, hasPages: boolean): boolean {
	const [first] = lines;
	if (first === undefined || first.index <= frontEnds) return false;
	return hasPages ? first.page <= SUMMARY_PAGES : first.index < SUMMARY_LINES;
}

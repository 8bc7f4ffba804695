import { lineWitnesses } from '../grades/line-witnesses.ts';
import { judgementOf } from '../grades/judgement-of.ts';
import { lastLineOf, tableWitnesses } from '../grades/table-witnesses.ts';
import type { ReportDocument } from '../document/report-document.ts';
import type { JudgementFinding } from '../finding.ts';
import type { FrameworkFindings, ReportFramework } from '../report-framework.ts';
import { sifActions } from './sif-actions.ts';
import { SIF_AREAS } from './sif-areas.ts';
import { boardJudgement, hasBoardReview } from './sif-board.ts';
import { sifCandidates } from './sif-candidates.ts';
import { sifFigures } from './sif-figures.ts';
import { overallJudgement } from './sif-overall.ts';

const TITLES = [
	/^(?:single )?(?:re-? ?)?inspection of (?:the )?(?:local authority )?(?:children's )?services for children(?: and young people)? (?:in need of|who need) help.{0,120}care leavers/,
	/^(?:single )?(?:re-? ?)?inspection of (?:the )?(?:local authority )?(?:children's )?services for children(?: and young people)? (?:in need of|who need) help (?:and|or) protection$/
];

const KIND = {
	gives: 'report',
	framework: 'SIF',
	words: 'a single inspection of children’s services (SIF)'
} as const;

/** Single inspections of 2013 to 2018, with the review of the Local Safeguarding Children Board. */
export const SIF: ReportFramework = {
	kind: KIND,
	titles: TITLES,
	areas: SIF_AREAS,
	isOne: isSingleInspection,
	read: (document) => findings(document, 'not-found')
};

/** Inspections under the same framework of councils that it had judged inadequate. */
export const SIF_AGAIN: ReportFramework = {
	kind: {
		...KIND,
		words: 'a re-inspection of children’s services under the single inspection (SIF)'
	},
	titles: TITLES,
	areas: SIF_AREAS,
	label: 'Re-inspection',
	isOne: (document) => isSingleInspection(document) && isAgain(document),
	read: (document) =>
		findings(document, hasBoardReview(document) ? 'not-found' : 'not-in-framework')
};

/** The review of a board, where it was published by itself. */
export const SIF_BOARD: ReportFramework = {
	kind: { ...KIND, words: 'a review of a Local Safeguarding Children Board (SIF)' },
	titles: [
		/^(?:review|inspection) of the effectiveness of the local safeguarding children(?:'s)? board/
	],
	read: (document) => ({
		judgements: [boardJudgement(document, 'not-found')],
		actions: sifActions(document, 0)
	})
};

/** @param withoutBoard why there may be no grade of the board */
function findings(
	document: ReportDocument,
	withoutBoard: 'not-found' | 'not-in-framework'
): FrameworkFindings {
	const table = tableWitnesses(document, SIF_AREAS);
	const tableEnds = lastLineOf(table);
	const body = document.lines.filter(({ index }) => index > tableEnds);
	const areas = SIF_AREAS.map((area) => {
		const row = table.get(area);
		const headings = lineWitnesses(document, body, { patterns: area.headings, kind: 'heading' });
		return judgementOf({ ...area, witnesses: [...(row === undefined ? [] : [row]), ...headings] });
	});
	const judgements = [
		overallJudgement(document, tableEnds < 0 ? null : tableEnds),
		...areas,
		boardJudgement(document, withoutBoard)
	];
	const actions = sifActions(document, boardFrom(areas));
	const others = sifCandidates(document, judgements, actions);
	return { judgements, actions, figures: [...sifFigures(document), ...others] };
}

/** The part about the board is the one after that about leadership. */
function boardFrom(areas: readonly JudgementFinding[]): number | null {
	const heading = areas.at(-1)?.witnesses.findLast(({ kind }) => kind === 'heading');
	return heading?.lines[1] ?? null;
}

/** Later reports of another framework may bear the same title: their table begins with the leaders. */
function isSingleInspection({ blocks, text }: ReportDocument): boolean {
	return !blocks.some(
		({ words, lines }) =>
			(lines[0]?.page ?? 1) <= 2 &&
			(text.hasPages || (lines[0]?.index ?? 0) < 60) &&
			/\bimpact of (?:leaders|leadership) on\b/.test(words)
	);
}

/** A re-inspection says so in its title, or in its text, or lists earlier grades of the same areas. */
function isAgain(document: ReportDocument): boolean {
	const { blocks } = document;
	if (blocks.slice(0, 16).some(({ words }) => /^re-? ?inspection of\b/.test(words))) return true;
	if (blocks.some(({ words }) => /\bthis (?:is a )?re-? ?inspection\b/.test(words))) return true;
	return !hasBoardReview(document) && blocks.some(({ words }) => EARLIER_GRADE.test(words));
}

/** An item of the list of earlier grades under the same framework. */
const EARLIER_GRADE =
	/^leadership, management and governance: (?:outstanding|good|requires|inadequate)/;

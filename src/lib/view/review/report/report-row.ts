import type { GradeWording } from '../../../domain/grade-words.ts';
import {
	cellsOf,
	isWritten,
	type AnyFinding,
	type ReportDecision,
	type TidyCells
} from '../../../library/report-reading.ts';
import { answerWords, titleWords, type RowWords } from './finding-words.ts';
import { placeWords, witnessLines, type WitnessLine } from './witness-words.ts';

/**
 * Where a finding stands: `asked` a person has to look at it and has not; `certain` nobody has to;
 * `offered` it is left out unless it is taken; the others are what its reader decided.
 */
export type RowStanding = 'asked' | 'certain' | 'offered' | 'accepted' | 'corrected' | 'left-out';

/** One finding of a report as its reader sees it. */
export interface ReportRow extends RowWords {
	/** Id of the finding. */
	readonly id: string;
	readonly finding: AnyFinding;
	/** Its tidy row as it would be written now. */
	readonly cells: TidyCells;
	/** Why a person has to look at it, a sentence each. */
	readonly doubts: readonly string[];
	/** The places that state it, side by side. */
	readonly witnesses: readonly WitnessLine[];
	/** Where it is stated first: `Page 3, paragraph 12`; `null` where that is not known. */
	readonly place: string | null;
	readonly standing: RowStanding;
	/** Whether there is anything that could be taken as it is. */
	readonly canAccept: boolean;
}

/** How the rows of a report say things. */
export interface RowManner {
	readonly wording: GradeWording;
	/** Whether areas of one name are told apart by their service. */
	readonly withService: boolean;
}

export function reportRow(
	finding: AnyFinding,
	decision: ReportDecision | undefined,
	manner: RowManner
): ReportRow {
	const cells = cellsOf(finding, decision);
	const words = {
		title: titleWords(finding, cells, manner.withService),
		answer: answerWords(finding, cells, manner.wording)
	};
	return {
		...words,
		id: finding.id,
		finding,
		cells,
		doubts: finding.doubts.map((doubt) => doubt.words),
		witnesses: finding.kind === 'judgement' ? witnessLines(finding.witnesses, manner.wording) : [],
		place: finding.place === null ? null : placeWords(finding.place),
		standing: standingOf(finding, decision),
		canAccept: answerWords(finding, cellsOf(finding), manner.wording) !== null
	};
}

const DECIDED = { accept: 'accepted', correct: 'corrected', 'leave-out': 'left-out' } as const;

function standingOf(finding: AnyFinding, decision: ReportDecision | undefined): RowStanding {
	if (decision !== undefined) return DECIDED[decision.do];
	if (finding.doubts.length > 0) return 'asked';
	return isWritten(finding, decision) ? 'certain' : 'offered';
}

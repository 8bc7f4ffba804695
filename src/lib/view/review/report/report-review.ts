import { wordingOn, type GradeWording } from '../../../domain/grade-words.ts';
import {
	frontValue,
	type AnyFinding,
	type ReportDecision,
	type ReportReading
} from '../../../library/report-reading.ts';
import { dateIn } from './finding-words.ts';
import { gistOf } from './gist.ts';
import { reportRow, type ReportRow } from './report-row.ts';

/** Findings of one kind, those that a person has to look at first. */
export interface ReportSection {
	readonly key: 'front' | 'judgements' | 'actions' | 'figures';
	readonly heading: string;
	/** With a doubt, whether it is settled or not; they stay where they are. */
	readonly doubtful: readonly ReportRow[];
	/** Without one, and taken unless they are left out. */
	readonly certain: readonly ReportRow[];
	/** What the certain ones say, in a few words: `three good, one inadequate`; empty where that is too much. */
	readonly gist: string;
	/** Taken only where a reader says so. */
	readonly offered: readonly ReportRow[];
}

/** A report as it is reviewed. */
export interface ReportReview {
	/** Those that have anything in them. */
	readonly sections: readonly ReportSection[];
	/** How many are left that a person has to look at. */
	readonly left: number;
	readonly wording: GradeWording;
}

const SECTIONS = [
	['front', 'Front of the report'],
	['judgements', 'Judgements'],
	['actions', 'Areas for improvement'],
	['figures', 'Figures']
] as const;

/** What was read of a report beside what its reader decided about it. */
export function reportReview(
	reading: ReportReading,
	decisions: readonly ReportDecision[]
): ReportReview {
	const decided = new Map(decisions.map((each) => [each.finding, each]));
	const areas = reading.judgements.map(({ area }) => area);
	const manner = {
		wording: wordingOf(reading),
		withService: new Set(areas).size < areas.length
	};
	const sections = SECTIONS.map(([key, heading]) => {
		const findings: readonly AnyFinding[] = reading[key];
		const rows = findings.map((each) => reportRow(each, decided.get(each.id), manner));
		const certain = rows.filter((row) => row.doubts.length === 0 && !isOffered(row));
		return {
			key,
			heading,
			doubtful: rows.filter(({ doubts }) => doubts.length > 0),
			certain,
			gist: gistOf(certain),
			offered: rows.filter((row) => row.doubts.length === 0 && isOffered(row))
		};
	});
	return {
		sections: sections.filter(
			({ doubtful, certain, offered }) => doubtful.length + certain.length + offered.length > 0
		),
		left: sections.flatMap(({ doubtful }) => doubtful.filter(isLeft)).length,
		wording: manner.wording
	};
}

/** Whether a person has to look at a row and has not. */
export function isLeft({ standing }: ReportRow): boolean {
	return standing === 'asked';
}

/** A number that is not known by name. */
function isOffered({ finding }: ReportRow): boolean {
	return finding.kind === 'figure' && !finding.headline;
}

/** How a report words the third grade: as it does itself, else as those of its days do. */
function wordingOf({ judgements, front }: ReportReading): GradeWording {
	const third = judgements
		.flatMap(({ witnesses }) => witnesses)
		.find(({ grade }) => grade === 3)?.written;
	if (third !== undefined) return /adequate/i.test(third) ? 'adequate' : 'requires-improvement';
	const day = frontValue(front, 'inspected_from') ?? '';
	return wordingOn(dateIn(day)) ?? 'requires-improvement';
}

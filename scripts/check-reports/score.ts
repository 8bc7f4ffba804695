import type { JudgementFinding, ReportReading } from '../../src/lib/read/report/finding.ts';
import { gradeOf } from '../../src/lib/read/report/grades/grade-pattern.ts';
import type { KeyedAction, KeyedGrade } from './keys.ts';

/** Which area a short name of a key means, by words of its name in the framework. */
const AREAS: Readonly<Record<string, RegExp>> = {
	overall: /^overall/i,
	leaders: /impact of leaders/i,
	leadership: /^leadership/i,
	help: /help and protection/i,
	care: /children in care/i,
	careleavers: /progress of care leavers/i,
	lac: /looked after and achieving/i,
	adoption: /adoption/i,
	lscb: /safeguarding children board/i
};

/** How one field of one report was read. `doubtful`: right or wrong, and put to its reader. */
export type Outcome = 'right' | 'wrong' | 'missing' | 'invented' | 'doubtful';

export interface Scored {
	readonly field: string;
	readonly outcome: Outcome;
	readonly words: string;
}

/** The grades of one report beside those of the key. */
export function scoreGrades(
	keyed: readonly KeyedGrade[],
	reading: ReportReading | null
): readonly Scored[] {
	const stated = (reading?.judgements ?? []).filter(({ witnesses }) => witnesses.length > 0);
	const scored = keyed.flatMap(({ area, grade }): readonly Scored[] => {
		const found = stated.find((each) => AREAS[area]?.test(each.area) ?? false);
		if (grade === null && found === undefined) return [];
		const words = `${grade ?? 'none'}, ${written(found)}`;
		return [{ field: area, outcome: outcomeOf(grade, found), words }];
	});
	const known = keyed.map(({ area }) => AREAS[area]);
	const invented = stated.filter(
		({ area }) => !known.some((pattern) => pattern?.test(area) ?? false)
	);
	return [
		...scored,
		...invented.map((each): Scored => ({
			field: each.area,
			outcome: 'invented',
			words: written(each)
		}))
	];
}

function outcomeOf(grade: string | null, found: JudgementFinding | undefined): Outcome {
	if (found === undefined) return 'missing';
	if (found.doubts.length > 0) return 'doubtful';
	if (grade === null) return 'invented';
	const isSame = gradeOf(grade) === (found.state === 'not-judged' ? 'not-judged' : found.grade);
	return isSame ? 'right' : 'wrong';
}

function written(found: JudgementFinding | undefined): string {
	return found === undefined ? 'not found' : (found.witnesses[0]?.written ?? found.state);
}

/** Areas for improvement of one report: found word for word, found otherwise, and missed. */
export interface ActionScore {
	readonly keyed: number;
	readonly found: number;
	readonly right: number;
}

export function scoreActions(
	keyed: readonly KeyedAction[],
	reading: ReportReading | null
): ActionScore {
	const wanted = keyed.map(({ text }) => compared(text));
	const left = [...wanted];
	const found = (reading?.actions ?? []).map(({ text }) => compared(text));
	let right = 0;
	for (const text of found) {
		const at = left.indexOf(text);
		if (at < 0) continue;
		left.splice(at, 1);
		right += 1;
	}
	return { keyed: wanted.length, found: found.length, right };
}

/** Word for word, whatever the spaces and the shape of quotes. */
function compared(text: string): string {
	return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}

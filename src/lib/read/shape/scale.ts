import type { GradeWording } from '../../domain/grade-words.ts';
import type { NoGrade } from '../../domain/no-grade.ts';
import { NO_GRADE_WORDS, NOT_JUDGED_WORDS } from '../../domain/no-grade.ts';
import { otherScaleWords } from '../../domain/other-scale.ts';
import { readGradeCell } from '../cell/grade-cell.ts';
import { oneLine } from './table-columns.ts';

/** One step of a scale. */
export interface Step {
	/** What it is called where it is shown. */
	readonly name: string;
	/** What files write for it. */
	readonly spellings: readonly string[];
}

/** Why a cell has no grade. */
export type NoStep = NoGrade | 'not-judged';

/** What files write where there is no grade, and why there is none. */
export interface NoStepSpelling {
	readonly spelling: string;
	readonly why: NoStep;
}

/** What the grades of a table are, as its reader says. */
export interface Scale {
	/**
	 * `ours`: the four steps are those from Outstanding to Inadequate. `own`: another scale. `unordered`:
	 * another, of which nobody has said which end is better.
	 */
	readonly is: 'ours' | 'own' | 'unordered';
	/** Best first, unless it is unordered. */
	readonly steps: readonly Step[];
	readonly none: readonly NoStepSpelling[];
}

/**
 * A cell of a table as a tidy file has it: a grade of ours by its word, a value of another scale marked
 * as one, with its step where that is known. What the scale has no word for stays as it is, and of
 * another scale is marked too: nobody may take it for a grade of ours.
 */
export function scaledText(scale: Scale, cell: string): string {
	const key = spellingKey(cell);
	const none = scale.none.find(({ spelling }) => spellingKey(spelling) === key);
	if (none !== undefined) return noStepWords(none.why);
	const place = scale.steps.findIndex(({ spellings }) =>
		spellings.some((spelling) => spellingKey(spelling) === key)
	);
	const step = scale.steps[place];
	if (scale.is === 'ours') return step?.name ?? cell;
	if (step === undefined)
		return saysNothing(cell) ? cell : otherScaleWords({ written: oneLine(cell) });
	const { name: written } = step;
	return scale.is === 'unordered'
		? otherScaleWords({ written })
		: otherScaleWords({ written, at: { step: place + 1, of: scale.steps.length } });
}

/** Whether the file has a word for the third grade of ours; a number or a letter leaves it to the time. */
export function wordsThird({ is, steps }: Scale): boolean {
	const spellings = steps[2]?.spellings ?? [];
	return is !== 'ours' || spellings.some((spelling) => thirdWording(spelling) !== null);
}

function thirdWording(spelling: string): GradeWording | null {
	const cell = readGradeCell(spelling);
	return cell?.kind === 'graded' ? cell.wording : null;
}

/** What makes two spellings one value: capitals, spaces and a full stop behind do not matter. */
export function spellingKey(text: string): string {
	return oneLine(text)
		.toLowerCase()
		.replace(/[_\s]+/g, ' ')
		.replace(/(?<=\d)\.0+$/, '')
		.replace(/[.*]+$/, '')
		.trim();
}

export function noStepWords(why: NoStep): string {
	return why === 'not-judged' ? NOT_JUDGED_WORDS : NO_GRADE_WORDS[why];
}

function saysNothing(cell: string): boolean {
	const kind = readGradeCell(cell)?.kind;
	return kind === 'no-grade' || kind === 'not-judged';
}

import { isGrade, type Grade } from '../../domain/grade.ts';
import type { NoGrade } from '../../domain/no-grade.ts';
import type { OtherScaleValue } from '../../domain/other-scale.ts';
import { otherScaleValue } from './other-scale-cell.ts';
import { gradeNamed, LETTERS, NO_GRADE, NOT_JUDGED, type NamedGrade } from './grade-words.ts';
import { remember } from '../cached.ts';

/** What one grade cell says by itself. Whether a number is of our scale, other cells must tell. */
export type GradeCell =
	| (NamedGrade & {
			readonly kind: 'graded';
			/** What the grade is read from; a word may have its number beside it. */
			readonly as: 'word' | 'letter' | 'number' | 'decimal';
	  })
	/** A value that may be a grade, and is none of ours. */
	| { readonly kind: 'off-scale' }
	/** A value of which the file itself says so. */
	| ({ readonly kind: 'other-scale' } & OtherScaleValue)
	| { readonly kind: 'no-grade'; readonly why: NoGrade }
	| { readonly kind: 'not-judged' };

/** Longer than any way to write a grade. */
const LONGEST = 100;

/**
 * Reads the ways files write a grade: `3`, `Adequate`, `Adequate (3)`, `Grade 3`, `RI`, `Good [1]`,
 * `requires_improvement`. `null` for anything else, and for a word and a number that disagree.
 */
export function readGradeCell(text: string): GradeCell | null {
	return text.length > LONGEST ? null : gradeOf(text);
}

const gradeOf = remember((text): GradeCell | null => {
	const plain = plainOf(text);
	const why = NO_GRADE.get(plain);
	if (why !== undefined) return { kind: 'no-grade', why };
	if (NOT_JUDGED.has(plain)) return { kind: 'not-judged' };
	const marked = otherScaleValue(text);
	if (marked !== null) return { kind: 'other-scale', ...marked };
	return numberAlone(plain) ?? wordAndNumber(withoutMarks(plain));
});

/** Small letters, single spaces, nothing that cannot be seen. */
function plainOf(text: string): string {
	return text
		.toLowerCase()
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
		.replace(/[_\s]+/g, ' ')
		.replace(/(?<=[a-z])-(?=[a-z])/g, ' ')
		.trim();
}

const NUMBER_ALONE = /^(?:grade:? )?(\d|10)(\.0+)?\.?$/;

function numberAlone(plain: string): GradeCell | null {
	const [, digits, decimals] = NUMBER_ALONE.exec(plain) ?? [];
	if (digits === undefined) return null;
	const number = Number(digits);
	if (!isGrade(number)) return { kind: 'off-scale' };
	const as = decimals === undefined ? 'number' : 'decimal';
	return { kind: 'graded', grade: number, wording: null, as };
}

/** Marks of footnotes behind a word, of revised and provisional grades, and its full stops. */
const MARKS = /(?<=[a-z)]) ?(?:\*+|†|‡|[¹²³⁴-⁹]+|\[\d+(?:, ?\d+)*\]|\((?:r|p)\))$/;

function withoutMarks(plain: string): string {
	return plain
		.replace(MARKS, '')
		.replace(/(?<=[a-z])\./g, '')
		.replace(/\.+$/, '')
		.replace('(to be good)', 'to be good')
		.replace(/^to (?=requires? )/, '');
}

const SIGN = ' ?[-–—:=,.]? ?';
const WORD = '([a-z][a-z ]*?)(?: grade)?';
const DIGIT = '(?:grade )?(\\d)(?:\\.0+)?';
const GRADE = '^(?:grade:? )?';
/** A word alone, before its number and behind it, the second of the two in brackets or not. */
const WORD_ALONE = new RegExp(`${GRADE}${WORD}$`);
const WORD_FIRST = new RegExp(`${GRADE}${WORD}(?:${SIGN}${DIGIT}| ?\\(${DIGIT}\\))$`);
const NUMBER_FIRST = new RegExp(`${GRADE}(\\d)(?:\\.0+)?(?:${SIGN}${WORD}| ?\\(${WORD}\\))$`);

function wordAndNumber(plain: string): GradeCell | null {
	const alone = WORD_ALONE.exec(plain);
	if (alone !== null) {
		const word = alone[1] ?? '';
		const letter = LETTERS.get(word);
		if (letter !== undefined) return { kind: 'graded', ...letter, as: 'letter' };
		if (word.length === 1) return { kind: 'off-scale' };
		const named = gradeNamed(word);
		return named === undefined ? null : { kind: 'graded', ...named, as: 'word' };
	}
	const [, word, beside, bracketed] = WORD_FIRST.exec(plain) ?? [];
	if (word !== undefined) return agreeing(word, beside ?? bracketed);
	const [, number, behind, inBrackets] = NUMBER_FIRST.exec(plain) ?? [];
	return number === undefined ? null : agreeing(behind ?? inBrackets ?? '', number);
}

function agreeing(word: string, number: string | undefined): GradeCell | null {
	const named = gradeNamed(word) ?? LETTERS.get(word);
	if (named === undefined || named.grade !== (Number(number) as Grade)) return null;
	return { kind: 'graded', ...named, as: 'word' };
}

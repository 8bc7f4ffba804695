import { pairedRows } from '../../../select/many/service-question.ts';
import { portion } from '../../words/portion-words.ts';
import { capital, listWords } from '../../words/sentence.ts';
import { askedPhrases } from './asked-phrases.ts';
import type { Spoken } from './given-in.ts';
import { placePhrase, rowNoun } from './grid-nouns.ts';
import { standingSentence } from './standing-sentence.ts';

/**
 * The message of the grid: how many rows have the grade that is asked for, and else how many are good or
 * outstanding overall and how many inadequate.
 *
 * @param all the rows before grades are asked for
 */
export function gridTitle(spoken: Spoken, rows: readonly number[], all: readonly number[]): string {
	const { choice } = spoken;
	if (all.length === 0) return `No inspection${placePhrase(choice)} matches`;
	const asked = askedPhrases(spoken);
	if (asked.length === 0) return standingSentence(spoken, rows, placePhrase(choice));
	const isOfBoth = choice.asked !== null || choice.both !== null;
	const of = isOfBoth && choice.grade === null ? pairedRows(spoken.table, all) : all.length;
	const subject = `${subjectOf(rows.length, of)} ${rowNoun(choice, of || 1)}${placePhrase(choice)}`;
	const plural = rows.length > 1;
	return `${capital(subject)} ${listWords(asked.map((phrase) => phrase(plural)))}`;
}

function subjectOf(count: number, of: number): string {
	if (of > 1) return portion(count, of);
	return count === 0 ? 'no' : 'the only';
}

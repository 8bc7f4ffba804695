import type { GivenGrade } from '../../../domain/judgement.ts';
import type { GridChoice } from '../../../select/many/grid-choice.ts';
import { pairedRows, serviceColumns } from '../../../select/many/service-question.ts';
import { gradeInSentence, gradesPredicate } from '../../words/grade-phrase.ts';
import { portion } from '../../words/portion-words.ts';
import { capital, listWords } from '../../words/sentence.ts';
import type { Spoken } from './given-in.ts';
import { areaPhrase, placePhrase, rowNoun } from './grid-nouns.ts';
import { thirdWordings } from './third-wordings.ts';
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
	const of =
		choice.asked !== null && choice.grade === null ? pairedRows(spoken.table, all) : all.length;
	const subject = `${subjectOf(rows.length, of)} ${rowNoun(choice, of)}${placePhrase(choice)}`;
	const plural = rows.length > 1;
	return `${capital(subject)} ${listWords(asked.map((phrase) => phrase(plural)))}`;
}

function subjectOf(count: number, of: number): string {
	if (of > 1) return portion(count, of);
	return count === 0 ? 'no' : 'the only';
}

type Phrase = (plural: boolean) => string;

function askedPhrases(spoken: Spoken): readonly Phrase[] {
	return [questionPhrase(spoken), gradePhrase(spoken)].filter((phrase) => phrase !== null);
}

function questionPhrase({ table, choice }: Spoken): Phrase | null {
	const { pair } = serviceColumns(table);
	const [one, other] = [
		table.columns[pair?.safeguarding ?? -1],
		table.columns[pair?.lookedAfter ?? -1]
	];
	if (choice.asked === null || one === undefined || other === undefined) return null;
	const [first, second] = [one, other].map((column) =>
		areaPhrase(column, table.columns).replace(/^for /, '')
	) as [string, string];
	const inspections = choice.when === 'all';
	if (choice.asked === 'both-inadequate') {
		const both = `inadequate for both ${first} and ${second}`;
		return (plural) => (inspections ? `gave ${both}` : `${plural ? 'are' : 'is'} ${both}`);
	}
	const [worse, better] = choice.asked === 'safeguarding-worse' ? [first, second] : [second, first];
	const grade = `a worse grade for ${worse} than for ${better}`;
	return (plural) => (inspections ? `gave ${grade}` : `${plural ? 'have' : 'has'} ${grade}`);
}

function gradePhrase({ table, choice, columns }: Spoken): Phrase | null {
	const { grade, area } = choice;
	if (grade === null) return null;
	const column = columns.find((each) => table.keys[each] === area);
	const given = thirdWordings(table).map((wording) => ({ grade, wording }));
	const known = column === undefined ? undefined : table.columns[column];
	const where = known === undefined ? 'in at least one area' : areaPhrase(known, table.columns);
	return (plural) => `${predicate(choice, given, plural)} ${where}`;
}

/** `are inadequate`, `require improvement`; of inspections `gave inadequate`. */
function predicate({ when }: GridChoice, given: readonly GivenGrade[], plural: boolean): string {
	if (when !== 'all') return gradesPredicate(given, plural);
	return `gave ${[...new Set(given.map(gradeInSentence))].sort().join(' or ')}`;
}

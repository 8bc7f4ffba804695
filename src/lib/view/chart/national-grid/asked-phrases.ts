import type { Grade } from '../../../domain/grade.ts';
import type { GivenGrade } from '../../../domain/judgement.ts';
import type { GridTable } from '../../../select/many/grid-table.ts';
import { gradesPredicate } from '../../words/grade-phrase.ts';
import { twoGradesWords } from './both-words.ts';
import type { Spoken } from './given-in.ts';
import { areaPhrase } from './grid-nouns.ts';
import { servicePhrases } from './service-phrases.ts';
import { gradeOfRows, thirdWordings } from './third-wordings.ts';

/** What is true of the rows that are asked for, of one or of several: `are inadequate overall`. */
export type AskedPhrase = (plural: boolean) => string;

/** What each filter of grades asks of a row. */
export function askedPhrases(spoken: Spoken): readonly AskedPhrase[] {
	return [questionPhrase(spoken), ...bothPhrases(spoken), gradePhrase(spoken)].filter(
		(phrase) => phrase !== null
	);
}

function questionPhrase({ table, choice }: Spoken): AskedPhrase | null {
	const phrases = servicePhrases(table);
	if (choice.asked === null || phrases === null) return null;
	const [first, second] = phrases;
	const inspections = choice.when === 'all';
	if (choice.asked === 'both-inadequate') {
		const both = `inadequate for both ${first} and ${second}`;
		return (plural) => (inspections ? `gave ${both}` : `${plural ? 'are' : 'is'} ${both}`);
	}
	const [worse, better] = choice.asked === 'safeguarding-worse' ? [first, second] : [second, first];
	const grade = `a worse grade for ${worse} than for ${better}`;
	return (plural) => (inspections ? `gave ${grade}` : `${plural ? 'have' : 'has'} ${grade}`);
}

function bothPhrases({ table, choice }: Spoken): readonly AskedPhrase[] {
	const { both, when } = choice;
	const phrases = servicePhrases(table);
	if (both === null || phrases === null) return [];
	if (when === 'all') return [() => `gave ${twoGradesWords(table, both) ?? ''}`];
	const [first, second] = phrases;
	const said = (grade: Grade, what: string): AskedPhrase => {
		return (plural) => `${gradesPredicate(givenAs(table, grade), plural)} for ${what}`;
	};
	return both.safeguarding === both.lookedAfter
		? [said(both.safeguarding, `both ${first} and ${second}`)]
		: [said(both.safeguarding, first), said(both.lookedAfter, second)];
}

function gradePhrase({ table, choice, columns }: Spoken): AskedPhrase | null {
	const { grade, area } = choice;
	if (grade === null) return null;
	const column = columns.find((each) => table.keys[each] === area);
	const known = column === undefined ? undefined : table.columns[column];
	const where = known === undefined ? 'in at least one area' : areaPhrase(known, table.columns);
	if (choice.when === 'all') return () => `gave ${gradeOfRows(table, grade)} ${where}`;
	return (plural) => `${gradesPredicate(givenAs(table, grade), plural)} ${where}`;
}

/** A grade in the words of a table: of the third it may have two. */
function givenAs(table: GridTable, grade: Grade): readonly GivenGrade[] {
	return thirdWordings(table).map((wording) => ({ grade, wording }));
}

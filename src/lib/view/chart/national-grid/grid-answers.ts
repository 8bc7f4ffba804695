import { SERVICE_QUESTIONS, type ServiceQuestion } from '../../../select/many/grid-choice.ts';
import type { GridTable } from '../../../select/many/grid-table.ts';
import { answers, pairedRows } from '../../../select/many/service-question.ts';
import { capital, inSentence } from '../../words/sentence.ts';
import { countWord } from '../../words/number-words.ts';
import { servicePhrases } from './service-phrases.ts';

/** What the rows do not show by themselves: how many of them a question is true of. */
export interface GridAnswer {
	readonly question: ServiceQuestion;
	/** `Inadequate for both help and protection and children in care`. */
	readonly words: string;
	readonly count: number;
	/** `ten`, `none`. */
	readonly countWords: string;
}

/** The answers about the two services; none where no row has a grade for each. */
export function gridAnswers(table: GridTable, rows: readonly number[]): readonly GridAnswer[] {
	const phrases = servicePhrases(table);
	if (phrases === null || pairedRows(table, rows) === 0) return [];
	const [one, other] = phrases;
	const words: Readonly<Record<ServiceQuestion, string>> = {
		'both-inadequate': `Inadequate for both ${one} and ${other}`,
		'safeguarding-worse': `${capital(inSentence(one))} the worse of the two`,
		'looked-after-worse': `${capital(inSentence(other))} the worse of the two`
	};
	return SERVICE_QUESTIONS.map((question) => {
		const count = rows.filter((row) => answers(table, row, question)).length;
		return {
			question,
			words: words[question],
			count,
			countWords: count === 0 ? 'none' : countWord(count)
		};
	});
}

import type { FoundTable } from './found-table.ts';
import { isCounting, isOfFewWords } from './refusal/column-kinds.ts';
import { countsByGrade } from './refusal/counts-by-grade.ts';
import { figuresByYear } from './refusal/figures-by-year.ts';
import { lookedAt, type LookedAt, type LookedColumn } from './refusal/looked-at.ts';
import { addresses, figures, money, providers } from './refusal/other-looks.ts';

/**
 * What tables look like that hold no judgements of authorities, each with the sentence that says so, or
 * `null` for a table that does not look like it. The first that fits is said.
 */
const LOOKS: readonly ((table: LookedAt) => string | null)[] = [
	providers,
	countsByGrade,
	money,
	figuresByYear,
	addresses,
	figures
];

/** What is known of a table that nobody has a shape for. */
export interface Verdict {
	/** What it looks like, as a sentence, where it cannot be judgements of authorities. */
	readonly refusal: string | null;
	/**
	 * Whether it may hold judgements, whoever has made them: some column has the same few words or small
	 * numbers again and again.
	 */
	readonly mayHoldJudgements: boolean;
}

export function verdictOn(found: FoundTable): Verdict {
	const table = lookedAt(found);
	if (table === null) return { refusal: null, mayHoldJudgements: false };
	const { columns, isOfWords } = table;
	// Numbers of lines are small numbers too.
	const mayBeGrades = (column: LookedColumn) =>
		column.grades !== null && !(isOfWords && column.isNumeric && isCounting(column));
	const holdsGrades = columns.some((column) => mayBeGrades(column) || isOfFewWords(column));
	return {
		refusal: isOfWords ? null : refusalOf(table),
		mayHoldJudgements: columns.length > 1 && holdsGrades
	};
}

function refusalOf(table: LookedAt): string | null {
	for (const looks of LOOKS) {
		const sentence = looks(table);
		if (sentence !== null) return sentence;
	}
	return null;
}

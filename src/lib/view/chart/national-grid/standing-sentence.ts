import { GRADES } from '../../../domain/grade.ts';
import { gradeAt } from '../../../select/many/grade-table.ts';
import type { GridChoice } from '../../../select/many/grid-choice.ts';
import type { GridTable } from '../../../select/many/grid-table.ts';
import { gradesPredicate } from '../../words/grade-phrase.ts';
import { countWord } from '../../words/number-words.ts';
import { portion } from '../../words/portion-words.ts';
import { capital, listWords } from '../../words/sentence.ts';
import { givenIn, type Spoken } from './given-in.ts';
import { areaPhrase, rowName, rowNoun } from './grid-nouns.ts';

/**
 * How rows stand overall, for each service that has a grade of its own; in a framework without overall
 * grades, in its first area.
 *
 * @param place stands after the rows: ` in the North West`
 */
export function standingSentence(spoken: Spoken, rows: readonly number[], place = ''): string {
	const { table, choice } = spoken;
	const [first, ...others] = spokenColumns(spoken, rows);
	if (first === undefined) return withoutGrades(spoken, rows, place);
	const [only, second] = rows.filter((row) => gradeAt(table, row, first.column) !== null);
	if (only !== undefined && second === undefined) return oneRow(spoken, only, [first, ...others]);
	const { graded, good } = first;
	const noun = `${rowNoun(choice, graded)}${place}${graded < rows.length ? ' with a grade' : ''}`;
	const head = `${capital(portion(good, graded))} ${noun} ${goodWords(choice, first, others.length > 0)} ${first.phrase}`;
	const rest = others.map((each) => `${shareOf(each)} ${each.phrase}`);
	const tail =
		others.length > 0 ? severalTails(choice, [first, ...others]) : inadequateTail(choice, first);
	return [head, ...rest].join(', ') + tail;
}

interface Counts {
	readonly column: number;
	/** What is said of its area: `overall`. */
	readonly phrase: string;
	readonly graded: number;
	/** Good or outstanding. */
	readonly good: number;
	readonly outstanding: number;
	readonly inadequate: number;
}

/** The overall columns with their counts, else the first one that has a grade. */
function spokenColumns({ table, columns }: Spoken, rows: readonly number[]): readonly Counts[] {
	const spoken = (isSpoken: (at: number) => boolean, most: number): readonly Counts[] => {
		const found: Counts[] = [];
		for (const at of columns) {
			const column = table.columns[at];
			if (column?.ofCouncil !== true || found.length === most || !isSpoken(at)) continue;
			const counts = countsIn(table, rows, at);
			if (counts.graded === 0) continue;
			found.push({ ...counts, column: at, phrase: areaPhrase(column, table.columns) });
		}
		return found;
	};
	const overall = spoken((at) => table.columns[at]?.overall === true, columns.length);
	return overall.length > 0 ? overall : spoken(() => true, 1);
}

function countsIn(table: GridTable, rows: readonly number[], column: number) {
	const at = [0, 0, 0, 0, 0];
	for (const row of rows) {
		const grade = gradeAt(table, row, column) ?? 0;
		at[grade] = (at[grade] ?? 0) + 1;
	}
	const [none = 0, outstanding = 0, good = 0, , inadequate = 0] = at;
	return { graded: rows.length - none, good: good + outstanding, outstanding, inadequate };
}

function withoutGrades({ choice, table }: Spoken, rows: readonly number[], place: string): string {
	const [only] = rows;
	const inspection = table.inspections[only ?? -1];
	if (rows.length === 1 && inspection !== undefined) {
		return `${rowName(inspection)} has no grade from 1 to 4`;
	}
	return `${capital(portion(0, rows.length))} ${rowNoun(choice, rows.length)}${place} has a grade from 1 to 4`;
}

function oneRow({ table }: Spoken, row: number, columns: readonly Counts[]): string {
	const inspection = table.inspections[row];
	const said = columns.flatMap(({ column, phrase }) => {
		const given = GRADES.flatMap((grade) => givenIn(table, [row], [column], grade));
		return given.length === 0 ? [] : `${gradesPredicate(given, false)} ${phrase}`;
	});
	return `${inspection === undefined ? '' : rowName(inspection)} ${listWords(said)}`;
}

function shareOf({ good, graded }: Counts): string {
	return graded === 1 ? `${good === 0 ? 'none' : 'one'} of one` : portion(good, graded);
}

/** `are good or outstanding`; just one of the two where no row has the other. */
function goodWords(
	{ when }: GridChoice,
	{ good, outstanding }: Counts,
	inGeneral: boolean
): string {
	const words =
		inGeneral || good === 0 || (outstanding > 0 && outstanding < good)
			? 'good or outstanding'
			: outstanding === 0
				? 'good'
				: 'outstanding';
	if (when === 'all') return `gave ${words}`;
	return `${good > 1 ? 'are' : 'is'} ${words}`;
}

function inadequateTail({ when }: GridChoice, { graded, good, inadequate }: Counts): string {
	if (good === graded) return '';
	const rest = graded - good;
	const verb = are(when, inadequate);
	if (inadequate === rest && good > 0) {
		return `; the other ${rest === 1 ? 'one' : countWord(rest)} ${verb} inadequate`;
	}
	if (inadequate === rest)
		return rest === 2 ? `; both ${verb} inadequate` : `; all ${verb} inadequate`;
	return `; ${inadequate === 0 ? 'none' : countWord(inadequate)} ${verb} inadequate`;
}

function are(when: GridChoice['when'], count: number): string {
	if (when === 'all') return 'gave';
	return count > 1 ? 'are' : 'is';
}

function severalTails({ when }: GridChoice, all: readonly Counts[]): string {
	const some = all.filter(({ inadequate }) => inadequate > 0);
	if (some.length === 0)
		return all.every(({ good, graded }) => good === graded)
			? ''
			: `; none ${are(when, 0)} inadequate`;
	const said = some.map(({ inadequate, phrase }, at) =>
		at === 0
			? `${countWord(inadequate)} ${are(when, inadequate)} inadequate ${phrase}`
			: `${countWord(inadequate)} ${phrase}`
	);
	return `; ${listWords(said)}`;
}

import { MOST_STEPS } from '../../domain/other-scale.ts';
import { readDateCell } from '../cell/date-cell.ts';
import { readGradeCell } from '../cell/grade-cell.ts';
import { readNumberCell } from '../cell/number-cell.ts';
import { noNumberOf } from '../cell/no-number-cell.ts';
import { squeeze } from '../column.ts';
import { filledCells, type FoundTable } from './found-table.ts';
import { looksLike, mayHoldGrades } from './looks-like.ts';

/** Rows below a header that tell what a table holds. */
const LOOKED_AT = 60;

/** A mark of a note behind a cell. */
const NOTE = /\s*\[note[^\]]*\]$/i;

/** One column of a table as far as it is looked at. */
interface LookedAt {
	readonly heading: string;
	/** Those that hold anything. */
	readonly cells: readonly string[];
}

/** What a table that cannot be judgements of authorities looks like, as a sentence; `null` for any other. */
export function refusal(table: FoundTable): string | null {
	const columns = columnsOf(table);
	// A sheet of words alone is a cover, contents or notes of its workbook.
	const isOfWords =
		table.sheet !== null && columns.every((each) => !isNumeric(each) || isOfPlaces(each));
	const looks = () =>
		isOfWords ? null : looksLike([table.header, ...table.rows], table.header.line);
	return (
		ofProviders(columns) ??
		countsByGrade(columns) ??
		figuresByYear(table, columns) ??
		looks() ??
		onlyNumbers(columns)
	);
}

/**
 * Whether a table may hold judgements, whoever has made them: some column has the same few words or small
 * numbers again and again.
 */
export function mayHoldJudgements(table: FoundTable): boolean {
	const columns = columnsOf(table);
	const rows = table.rows.filter(({ cells }) => filledCells(cells, 2) === 2);
	const holdsGrades = columns.some(isOfFewWords) || mayHoldGrades(table);
	return rows.length > 0 && columns.length > 1 && holdsGrades;
}

function columnsOf({ header, rows }: FoundTable): readonly LookedAt[] {
	const some = rows.filter(({ cells }) => filledCells(cells, 2) === 2).slice(0, LOOKED_AT);
	return header.cells.flatMap((heading, place) => {
		const cells = some
			.map((row) => (row.cells[place] ?? '').replace(NOTE, '').trim())
			.filter((cell) => cell !== '');
		return heading.trim() === '' ? [] : [{ heading: squeeze(heading), cells }];
	});
}

const UNIT_OF_PROVIDERS = ['urn', 'providerurn', 'providerid', 'locationid', 'schoolurn'];
const OF_PROVIDERS = [
	...['provisiontype', 'providertype', 'providername', 'registrationstatus', 'registrationdate'],
	...['sector', 'places', 'maximumusers']
];

function ofProviders(columns: readonly LookedAt[]): string | null {
	const has = (names: readonly string[]) => columns.some(({ heading }) => names.includes(heading));
	return has(UNIT_OF_PROVIDERS) && has(OF_PROVIDERS)
		? 'Each row is of a provider, such as a home, an agency or a school, and not of an authority.'
		: null;
}

function countsByGrade(columns: readonly LookedAt[]): string | null {
	const counted = columns.filter((column) => isGradeWord(column.heading) && isNumeric(column));
	return counted.length > 1
		? 'The table counts by grade: it says how many were given each, and not which were.'
		: null;
}

const YEAR = /^(?:19|20)\d\d(?:\d\d|20\d\d)?$/;

function figuresByYear(table: FoundTable, columns: readonly LookedAt[]): string | null {
	const years = columns.filter((column) => YEAR.test(column.heading) && isNumeric(column));
	const times = columns.filter(isOfTimes);
	const large = columns.filter((column) => !times.includes(column) && isOfLargeNumbers(column));
	const isByRow = times.length > 0 && large.length * 2 > columns.length;
	const isByYear = years.length > 1 && !mayHoldGrades(table);
	return isByRow || isByYear ? 'The table has figures by year, and no grades.' : null;
}

/** Whether it numbers its rows. */
function isOfPlaces({ cells }: LookedAt): boolean {
	return cells.every((cell, at) => cell === String(at + 1));
}

function isOfLargeNumbers(column: LookedAt): boolean {
	const isLarge = (cell: string) => (readNumberCell(cell) ?? 0) > MOST_STEPS;
	return isNumeric(column) && column.cells.some(isLarge);
}

function onlyNumbers(columns: readonly LookedAt[]): string | null {
	const held = columns.filter(({ cells }) => cells.length > 0);
	const numeric = held.filter(isNumeric);
	const isOfGrades = held.some((column) => isOfFewWords(column) || numbersAsGrades(column));
	return numeric.length > 0 && !isOfGrades ? 'The table has numbers, and no grades.' : null;
}

function isGradeWord(heading: string): boolean {
	return readGradeCell(heading)?.kind === 'graded' && /[a-z]{4}/.test(heading);
}

function isOfTimes({ cells }: LookedAt): boolean {
	return cells.length > 0 && cells.every(isTime);
}

function isTime(cell: string): boolean {
	return YEAR.test(cell.replace(/\D/g, '')) || readDateCell(cell) !== null;
}

function isNumeric({ cells }: LookedAt): boolean {
	const numbers = cells.filter((cell) => readNumberCell(cell) !== null);
	return (
		numbers.length > 0 &&
		cells.every((cell) => readNumberCell(cell) !== null || noNumberOf(cell) !== null)
	);
}

function numbersAsGrades({ cells }: LookedAt): boolean {
	return cells.length > 0 && cells.every((cell) => /^\d(?:\.0+)?$/.test(cell));
}

/** More different words are names. */
const MOST_WORDS = 10;
const LONGEST_WORD = 60;

function isOfFewWords({ cells }: LookedAt): boolean {
	const words = cells.filter(
		(cell) => readNumberCell(cell) === null && readDateCell(cell) === null
	);
	if (words.length === 0 || words.length * 2 < cells.length) return false;
	if (words.some((word) => readGradeCell(word)?.kind === 'graded')) return true;
	const distinct = new Set(words.map((word) => word.toLowerCase()));
	const areAnswers = [...distinct].every((word) => ['yes', 'no', 'y', 'n', 'x'].includes(word));
	const areShort = words.every(({ length }) => length <= LONGEST_WORD);
	return !areAnswers && areShort && distinct.size <= MOST_WORDS && distinct.size < words.length;
}

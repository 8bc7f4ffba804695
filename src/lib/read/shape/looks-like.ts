import type { GridRow } from '../grid.ts';
import { readDateCell } from '../cell/date-cell.ts';
import { gradeNamed } from '../cell/grade-words.ts';
import { readNumberCell } from '../cell/number-cell.ts';
import { excerpt } from '../excerpt.ts';
import { listWith } from '../problem-words/wording.ts';
import { gradesIn, type GradesIn } from './mapping/grade-column.ts';
import { plainTable, type PlainTable, type TableColumn } from './table-columns.ts';

/**
 * What a table looks like that cannot hold judgements, as a sentence; `null` where it may hold some.
 *
 * @param line of its header, where that is known
 */
export function looksLike(rows: readonly GridRow[], line: number | null = null): string | null {
	const table = plainTable(rows, line);
	if (table === null || table.rows.length === 0) return null;
	const written = table.columns.map(gradesIn);
	const has = (kind: GradesIn) => written.includes(kind);
	if (has('words') && !isCountsByRow(table, written)) return null;
	const counts = countsByGrade(table, written);
	if (counts !== null) return counts;
	if (has('letters')) return null;
	// Small numbers may be grades, or pounds and percentages: what heads them tells.
	return (
		money(table) ??
		(has('numbers') ? null : figuresByYear(table)) ??
		(has('numbers') ? null : others(table))
	);
}

/** Whether a column of a table is written as grades are, of whatever scale. */
export function mayHoldGrades({
	header,
	rows
}: {
	readonly header: GridRow;
	readonly rows: readonly GridRow[];
}): boolean {
	const table = plainTable([header, ...rows], header.line);
	return table !== null && table.columns.some((column) => gradesIn(column) !== null);
}

function countsByGrade(table: PlainTable, written: readonly (GradesIn | null)[]): string | null {
	const ofGrades = table.columns.filter(
		(column) => namesGrade(column.heading) && isNumeric(column)
	);
	if (ofGrades.length > 1) {
		return `It looks like counts by grade: numbers stand under ${headings(ofGrades)}.`;
	}
	if (!isCountsByRow(table, written)) return null;
	const named = table.columns[written.indexOf('words')]?.cells.filter((cell) => cell !== '') ?? [];
	return `It looks like counts by grade: numbers stand beside ${quotedList(named)}.`;
}

/** Whether grades only name its rows, each once, beside columns of numbers. */
function isCountsByRow({ columns }: PlainTable, written: readonly (GradesIn | null)[]): boolean {
	const [label, ...others] = columns.filter((_, place) => written[place] === 'words');
	if (label === undefined || others.length > 0) return false;
	const names = label.cells.filter((cell) => cell !== '');
	const rest = columns.filter((column) => column !== label);
	return (
		names.length > 1 &&
		new Set(names).size === names.length &&
		rest.length > 0 &&
		rest.every((column) => isNumeric(column))
	);
}

const OF_MONEY =
	/£|€|\$|\b(?:spend|spending|spent|expenditure|budget|costs?|income|amount|payments?|invoices?|salary|grant|funding|price)\b/i;

function money({ columns }: PlainTable): string | null {
	const paid = columns.filter(
		(column) => isNumeric(column) && (OF_MONEY.test(column.heading) || isPounds(column))
	);
	return paid.length === 0
		? null
		: `It looks like finance: ${headings(paid)} ${paid.length === 1 ? 'holds' : 'hold'} amounts of money.`;
}

const YEAR = /^(?:(?:FY|AY)? ?)?(?:19|20)\d\d(?:[-/–](?:\d\d|20\d\d))?$/i;

function figuresByYear(table: PlainTable): string | null {
	const years = table.columns.filter(
		(column) => isNumeric(column) && (YEAR.test(column.heading) || readDateCell(column.heading))
	);
	if (years.length > 1) {
		return `It looks like figures by year: numbers stand under ${headings(years)}.`;
	}
	const figures = table.columns.filter(
		(column) => isNumeric(column) && !isOfYears(column) && !isCode(column)
	);
	const byYear = table.columns.find(isOfYears);
	if (byYear === undefined || figures.length === 0) return null;
	return `It looks like figures by year: numbers stand under ${headings(figures)}, and times under ${headings([byYear])}.`;
}

function isOfYears({ cells }: TableColumn): boolean {
	const filled = cells.filter((cell) => cell !== '');
	return (
		filled.length > 1 && filled.every((cell) => YEAR.test(cell) || readDateCell(cell) !== null)
	);
}

function isCode({ heading }: TableColumn): boolean {
	return /\b(?:code|urn|uprn|id|identifier|number|ref|reference)\b/i.test(heading);
}

const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;

/** What is left has no column that could hold grades. */
function others({ columns }: PlainTable): string | null {
	const postcodes = columns.find((column) => mostly(column, (cell) => POSTCODE.test(cell)));
	if (postcodes !== undefined) {
		return `It looks like a list of addresses: ${headings([postcodes])} holds postcodes.`;
	}
	const numbers = columns.filter((column) => isNumeric(column) && !isCode(column));
	if (numbers.length > 0) {
		return `It looks like figures: ${headings(numbers)} ${numbers.length === 1 ? 'holds' : 'hold'} numbers that are no steps of a scale.`;
	}
	// Of other words nobody here can say that they are no grades.
	return null;
}

function namesGrade(heading: string): boolean {
	return heading
		.toLowerCase()
		.replace(/\b(?:number|no|count|total|percentage|percent|rated|judged|of|with)\b|[^a-z ]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.split(' and ')
		.some((word) => gradeNamed(word.trim()) !== undefined && word.trim() !== 'ri');
}

const NO_FIGURE = /^(?:[a-z~:*-]|low|\.\.?|n\/a|\[[a-z]\]|<\d+)?$/i;

function isNumeric(column: TableColumn): boolean {
	const filled = column.cells.filter((cell) => !NO_FIGURE.test(cell));
	return filled.length > 0 && filled.every((cell) => readNumberCell(plainNumber(cell)) !== null);
}

function plainNumber(cell: string): string {
	return cell.replace(/^-?[£$€] ?/, '').replace(/ ?(?:k|m|bn)$/i, '');
}

function isPounds(column: TableColumn): boolean {
	return mostly(column, (cell) => /^-?[£€$] ?\d/.test(cell));
}

function mostly({ cells }: TableColumn, is: (cell: string) => boolean): boolean {
	const filled = cells.filter((cell) => cell !== '');
	return filled.length > 0 && filled.filter(is).length >= filled.length * 0.8;
}

/** At most three are named. */
const MOST_NAMED = 3;

function headings(columns: readonly TableColumn[]): string {
	return quotedList(columns.map(({ heading }) => heading));
}

function quotedList(words: readonly string[]): string {
	const named = words.slice(0, MOST_NAMED).map((word) => `“${excerpt(word)}”`);
	const more = words.length - named.length;
	if (more > 0) named.push(more === 1 ? 'one more' : `${more} more`);
	return listWith('and', named);
}

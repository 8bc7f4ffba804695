import { readDateCell } from '../../cell/date-cell.ts';
import type { TableColumn } from '../table-columns.ts';
import { areaScore, isKnownAuthority, isOfDates, nameScore } from './column-roles.ts';
import type { TableForm } from './mapping.ts';

/** How a table has its judgements, and where it names what. */
export interface FormGuess {
	readonly form: TableForm;
	/** The column that names whose grades they are; none where the headings of the grades do. */
	readonly authority: TableColumn | undefined;
	/** The column of the areas; none where each has a column of its own. */
	readonly area: TableColumn | undefined;
}

/** @param others the columns that hold no grades */
export function guessForm(
	grades: readonly TableColumn[],
	others: readonly TableColumn[]
): FormGuess {
	const authority = best(others, nameScore);
	if (grades.length > 1 && grades.every(({ heading }) => readDateCell(heading) !== null)) {
		return { form: 'by-date', authority, area: undefined };
	}
	const named = grades.filter(({ heading }) => isKnownAuthority(heading));
	if (grades.length > 1 && named.length >= grades.length / 2) {
		const area = best(others, areaScore);
		if (area !== undefined) return { form: 'turned', authority: undefined, area };
	}
	return longForm(others) ?? { form: 'wide', authority, area: undefined };
}

/**
 * A row is one judgement where an authority comes again and again, each time with another area, and the
 * areas of one are those of the next.
 */
function longForm(others: readonly TableColumn[]): FormGuess | null {
	const dates = others.filter(isOfDates);
	const names = byScore(others, (column) => nameScore({ ...column, cells: filledDown(column) }));
	for (const area of byScore(others, areaScore)) {
		if (!repeats(area.cells)) continue;
		for (const authority of names) {
			const of = filledDown(authority);
			if (authority === area || !repeats(of) || nameScore(area) > nameScore(authority)) continue;
			const keys = of.map((name, row) =>
				JSON.stringify([name, area.cells[row], ...dates.map(({ cells }) => cells[row])])
			);
			if (!repeats(keys)) return { form: 'long', authority, area };
		}
	}
	return null;
}

/** Cells with those above them in the place of empty ones, as a spreadsheet saves merged cells. */
function filledDown({ cells }: TableColumn): readonly string[] {
	let above = '';
	return cells.map((cell) => (above = cell === '' ? above : cell));
}

/** More than a slip or two of a long table. */
function repeats(cells: readonly string[]): boolean {
	const filled = cells.filter((cell) => cell !== '');
	return filled.length - new Set(filled).size > filled.length * 0.02;
}

function best(
	columns: readonly TableColumn[],
	score: (column: TableColumn) => number
): TableColumn | undefined {
	return byScore(columns, score)[0];
}

/** Those that can be it, the likeliest first. */
function byScore(
	columns: readonly TableColumn[],
	score: (column: TableColumn) => number
): readonly TableColumn[] {
	return columns
		.map((column) => ({ column, points: score(column) }))
		.filter(({ points }) => points > 0)
		.sort((left, right) => right.points - left.points)
		.map(({ column }) => column);
}

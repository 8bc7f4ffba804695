import type { Problem } from '../problem.ts';
import type { HeaderMatch } from '../column.ts';
import { uselessHeadings } from '../table/header-problems.ts';
import { readSection } from '../table/read-section.ts';
import type { OriginCell, RowOrigin } from '../table/table-row.ts';
import { needsCleaning } from '../source/clean-text.ts';
import type { AppliedShape } from './apply.ts';
import type { FoundTable } from './found-table.ts';
import { headingWords } from './headings.ts';

/** Reads a table of a sheet whose columns are those of a tidy file. */
export function readTidyTable(
	{ sheet, header, rows }: FoundTable,
	match: HeaderMatch
): AppliedShape {
	const { line, cells: headers } = header;
	const writing = {
		delimiter: ' | ',
		needsCleaning: rows.some(({ cells }) => needsCleaning(cells.join('\n')))
	};
	const read = readSection({ line, headers, match, rows: [...rows] }, writing);
	const origin = originOf(sheet, headers, match);
	const problems = [...uselessHeadings(line, match), ...read.problems];
	return {
		rows: read.rows.map((row) => ({ ...row, origin })),
		problems: problems.map((problem): Problem => underItsHeading(problem, sheet, origin))
	};
}

function originOf(sheet: string | null, headers: readonly string[], match: HeaderMatch): RowOrigin {
	const cells = [...match.positions].map(([column, place]): [typeof column, OriginCell] => [
		column,
		{ heading: headingWords(headers[place] ?? ''), place }
	]);
	return { sheet, cells: new Map(cells) };
}

function underItsHeading(problem: Problem, sheet: string | null, { cells }: RowOrigin): Problem {
	const named = [...cells].find(([column]) => column === problem.column);
	const column = named?.[1].heading ?? problem.column;
	return { ...problem, column, ...(sheet === null ? {} : { sheet }) };
}

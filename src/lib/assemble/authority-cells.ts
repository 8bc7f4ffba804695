import { nameKey } from '../domain/name-key.ts';
import { remember } from '../read/cached.ts';
import type { Problem, ProblemCell } from '../read/problem.ts';
import type { TableRow } from '../read/table/table-row.ts';

/**
 * The same problems, of which those about the name of an authority know every cell that has it, so that it
 * can be mended in all of them at once, on whichever sheet they are.
 */
export function withAuthorityCells(
	problems: readonly Problem[],
	rows: () => readonly TableRow[]
): readonly Problem[] {
	const isOfName = ({ code }: Problem) => code === 'unknown-authority';
	if (!problems.some(isOfName)) return problems;
	const keyOf = remember(nameKey);
	const named = new Map<string, ProblemCell[]>(
		problems.filter(isOfName).map(({ value }) => [keyOf(value ?? ''), []])
	);
	for (const row of rows()) {
		const at = row.match.positions.get('authority');
		const cells = at === undefined ? undefined : named.get(keyOf((row.values[at] ?? '').trim()));
		const cell = cells && authorityCell(row, at);
		const last = cells?.at(-1);
		// A row of several judgements has its authority once.
		if (cell && (last?.line !== cell.line || last.sheet !== cell.sheet)) cells.push(cell);
	}
	return problems.map((problem) =>
		isOfName(problem) ? { ...problem, cells: named.get(keyOf(problem.value ?? '')) ?? [] } : problem
	);
}

/** The cell of a row that names its authority; none where that is said for all rows. */
function authorityCell({ line, origin }: TableRow, at: number | undefined): ProblemCell | null {
	const place = origin === undefined ? at : origin.cells.get('authority')?.place;
	return place === undefined ? null : { sheet: origin?.sheet ?? null, line, place };
}

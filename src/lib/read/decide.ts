import type { CellMend, Decisions } from './decisions.ts';
import type { ProblemCells, SheetCells } from './problem-cells.ts';
import type { Shape } from './shape/shape.ts';
import type { TableReading } from './table/table-reading.ts';

/** The same decisions with one text in all cells of a problem. */
export function withValue(decisions: Decisions, cells: ProblemCells, to: string): Decisions {
	return [cells, ...cells.also].reduce(
		(before, some) =>
			withMends(
				before,
				some,
				some.lines.map(() => to)
			),
		decisions
	);
}

/** The same decisions with what stands above in each cell of a problem. */
export function filledDown(decisions: Decisions, cells: ProblemCells): Decisions {
	return withMends(decisions, cells, cells.above);
}

/** The same decisions without the rows of a problem. */
export function withoutRows(decisions: Decisions, cells: ProblemCells): Decisions {
	const rows = [cells, ...cells.also].flatMap(({ sheet, lines }) =>
		lines.map((line) => ({ sheet, line }))
	);
	return { ...decisions, leftOut: [...decisions.leftOut, ...rows] };
}

/** The same decisions with a table read by a shape, whatever was said of it before. */
export function withShape(
	decisions: Decisions,
	{ sheet, line }: Pick<TableReading, 'sheet' | 'line'>,
	shape: Shape
): Decisions {
	const others = decisions.shapes.filter((each) => each.sheet !== sheet || each.line !== line);
	return { ...decisions, shapes: [...others, { sheet, line, shape }] };
}

function withMends(
	decisions: Decisions,
	{ sheet, lines, places }: SheetCells,
	texts: readonly string[]
): Decisions {
	const mends = lines.flatMap((line, at): readonly CellMend[] => {
		const [place, to] = [places[at], texts[at]];
		return place === undefined || to === undefined ? [] : [{ sheet, line, place, to }];
	});
	return { ...decisions, mends: [...decisions.mends, ...mends] };
}

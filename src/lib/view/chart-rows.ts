import type { ActionsView, DeadlineRow } from './chart/actions/actions.ts';
import type { ChartView } from './kinds.ts';
import type { ComparisonView } from './chart/comparison/comparison.ts';
import type { HeatmapView } from './chart/heatmap/grade-heatmap.ts';
import type { PartsOfWholesView } from './chart/parts-of-wholes/parts-of-wholes.ts';

/** How many rows a chart can be cut into, from the top down. */
export function rowCount(view: ChartView): number {
	switch (view.kind) {
		case 'heatmap':
			return sum(view.groups.map(({ rows }) => rows.length));
		case 'comparison':
			return view.rows.length + view.unshared.length;
		case 'headline-counts':
			return sum(view.topics.map(({ rows }) => rows.length));
		case 'percentages':
			return view.rows.length;
		case 'parts-of-wholes':
			return view.wholes.length;
		case 'actions':
			return sum(view.deadlines.flatMap(({ cells }) => cells.map(({ actions }) => actions.length)));
		case 'grade-counts':
			// A bar for each service: a chart of one row for all that it can grow.
			return 1;
	}
}

/**
 * Some rows of a chart as a chart to draw, under the headings of the whole; a heading whose first
 * row stands before says that it continues. Its table has those rows too; its records are the whole's.
 *
 * @param from first row, counted from 0
 * @param to row after the last
 */
export function chartRows(view: ChartView, from: number, to: number): ChartView {
	switch (view.kind) {
		case 'heatmap':
			return heatmapRows(view, from, to);
		case 'comparison':
			return comparisonRows(view, from, to);
		case 'headline-counts':
			return {
				...view,
				table: tableRows(view, from, to),
				topics: cutGroups(view.topics, from, to).map(({ group, rows, continues }) => ({
					topic: heading(group.topic, continues),
					rows
				}))
			};
		case 'percentages':
			return { ...view, table: tableRows(view, from, to), rows: view.rows.slice(from, to) };
		case 'parts-of-wholes':
			return wholeRows(view, from, to);
		case 'actions':
			return actionRows(view, from, to);
		case 'grade-counts':
			return view;
	}
}

const CONTINUED = ' (continued)';

function heading(words: string, continues: boolean): string {
	return continues ? words + CONTINUED : words;
}

function heatmapRows(view: HeatmapView, from: number, to: number): HeatmapView {
	const groups = cutGroups(view.groups, from, to).map(({ group, rows, continues }) => ({
		key: group.key,
		label: group.label === null ? null : heading(group.label, continues),
		rows
	}));
	const states = new Set(
		groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ state }) => state)))
	);
	return {
		...view,
		table: tableRows(view, from, to),
		groups,
		otherStates: view.otherStates.filter((state) => states.has(state))
	};
}

/** The shared areas, then those without a counterpart, as they stand in the drawing. */
function comparisonRows(view: ComparisonView, from: number, to: number): ComparisonView {
	const shared = view.rows.length;
	const rows = view.rows.slice(from, to);
	const unshared = view.unshared.slice(Math.max(0, from - shared), Math.max(0, to - shared));
	const areas = new Set([...rows, ...unshared].map(({ label }) => label));
	return {
		...view,
		table: { ...view.table, rows: view.table.rows.filter(([area]) => areas.has(String(area))) },
		grid: view.grid.filter(({ area }) => areas.has(area)),
		rows,
		unshared,
		unsharedHeading: heading(view.unsharedHeading, from > shared)
	};
}

function wholeRows(view: PartsOfWholesView, from: number, to: number): PartsOfWholesView {
	const partsBefore = (end: number) =>
		sum(view.wholes.slice(0, end).map(({ parts }) => parts.length));
	return {
		...view,
		table: tableRows(view, partsBefore(from), partsBefore(to)),
		wholes: view.wholes.slice(from, to)
	};
}

function actionRows(view: ActionsView, from: number, to: number): ActionsView {
	const cells = view.deadlines.flatMap((deadline) =>
		deadline.cells.map((cell) => ({ deadline, cell, rows: cell.actions }))
	);
	const cut = cutGroups(cells, from, to);
	const deadlines = view.deadlines.flatMap((deadline): readonly DeadlineRow[] => {
		const own = cut.filter(({ group }) => group.deadline === deadline);
		if (own.length === 0) return [];
		const whole = sum(deadline.cells.map(({ actions }) => actions.length));
		const count = sum(own.map(({ rows }) => rows.length));
		const first = deadline.cells.find(({ actions }) => actions.length > 0);
		const continues = own[0]?.continues === true || own[0]?.group.cell !== first;
		return [
			{
				...deadline,
				name: heading(deadline.name, continues),
				count,
				cells:
					count === whole
						? deadline.cells
						: own.map(({ group, rows }) => ({ ...group.cell, actions: rows }))
			}
		];
	});
	return { ...view, table: tableRows(view, from, to), deadlines };
}

function tableRows({ table }: ChartView, from: number, to: number): ChartView['table'] {
	return { ...table, rows: table.rows.slice(from, to) };
}

interface Group<Row> {
	readonly rows: readonly Row[];
}

/** The groups that have rows between two places, with those rows. */
function cutGroups<Row, Each extends Group<Row>>(
	groups: readonly (Each & Group<Row>)[],
	from: number,
	to: number
): readonly { readonly group: Each; readonly rows: Each['rows']; readonly continues: boolean }[] {
	let before = 0;
	return groups.flatMap((group) => {
		const first = from - before;
		const rows = group.rows.slice(Math.max(0, first), Math.max(0, to - before));
		before += group.rows.length;
		return rows.length === 0 ? [] : [{ group, rows, continues: first > 0 }];
	});
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

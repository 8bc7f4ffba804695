import { GRADES } from '../../domain/grade.ts';
import type { GridTable } from '../../select/many/grid-table.ts';
import { oncePer } from '../../select/once-per.ts';
import { textWidth } from '../../style/text-width.ts';
import { capital } from '../../view/words/sentence.ts';
import { NEAREST } from '../../view/chart/national-grid/grid-cells.ts';
import { longestCount, rowName } from '../../view/chart/national-grid/grid-nouns.ts';
import type { NationalGridView } from '../../view/chart/national-grid/grid-view.ts';

/** A column of the page's grid: one of areas by its place among the headings. */
export type PageColumn = 'name' | 'date' | 'inadequate' | number;

/** The columns of a view from the left. In a narrow place dates stand last. */
export function pageColumns(view: NationalGridView, narrow: boolean): readonly PageColumn[] {
	const areas = view.headings.map((_, at) => at);
	const counts = view.inadequate === null ? [] : (['inadequate'] as const);
	return narrow ? ['name', ...areas, ...counts, 'date'] : ['name', 'date', ...areas, ...counts];
}

/** Width of the names in a narrow place, where they stand in several lines. */
export const NARROW_NAMES = 'clamp(6.6rem, 34vw, 9rem)';

/** Widths of the columns that hold no grades; where there is room, names are as wide as the longest. */
const WIDTHS = {
	name: { wide: 'clamp(12rem, var(--names), 22rem)', narrow: NARROW_NAMES },
	date: { wide: '4.6rem', narrow: '4.6rem' },
	dateAndFramework: { wide: '7.4rem', narrow: '7.4rem' },
	inadequate: { wide: '6.2rem', narrow: '6.2rem' }
} as const;

function widthOf(
	column: Exclude<PageColumn, number>,
	{ choice }: NationalGridView,
	narrow: boolean
): string {
	const isDate = column === 'date' && choice.framework === null;
	return WIDTHS[isDate ? 'dateAndFramework' : column][narrow ? 'narrow' : 'wide'];
}

/** The columns as a style sheet has them, and the least that they are wide together. */
export function columnStyle(
	columns: readonly PageColumn[],
	view: NationalGridView,
	narrow: boolean
): string {
	const widths = columns.map((column) =>
		typeof column === 'number' ? 'var(--cell)' : widthOf(column, view, narrow)
	);
	const template = columns.map((column, at) =>
		typeof column === 'number' ? 'minmax(var(--cell), 1fr)' : widths[at]
	);
	const least = widths.join(' + ');
	return `--columns:${template.join(' ')};--least:calc(${least} + ${columns.length} * 3px + 6px);`;
}

/** The longest that a grade's cell says, which gives its column its least width. */
export function widestGrade({ grid, gradeWords }: NationalGridView): string {
	const style = { size: 13, weight: 'regular' } as const;
	const words = GRADES.flatMap((grade) => gradeWords[grade].split(' or ').map(capital));
	const widest = words.reduce(
		(one, other) => (textWidth(other, style) > textWidth(one, style) ? other : one),
		''
	);
	return `3 ${widest}${grid.hasNearest ? ` ${NEAREST}` : ''}`;
}

/** So many of the longest names are tried. */
const TRIED = 6;

/** What may need the most room in the column of names: names, and regions with their counts. */
export function longestNames({ grid, choice, place, groups }: NationalGridView): readonly string[] {
	const headings = [place, ...groups].flatMap(({ label, counted, strips: [strip] }) => {
		if (label === null) return [];
		const all = strip === undefined ? null : strip.graded + strip.ungraded;
		return `${label}, ${all === null ? counted : longestCount(choice, all)}`;
	});
	return longest([...longestInTable(grid), ...headings]);
}

/** Of all rows, whichever are shown: columns keep their places while a reader chooses among them. */
const longestInTable = oncePer(({ inspections }: GridTable) => longest(inspections.map(rowName)));

function longest(words: readonly string[]): readonly string[] {
	const style = { size: 14, weight: 'semibold' } as const;
	return [...new Set(words)]
		.map((name) => ({ name, width: textWidth(name, style) }))
		.sort((one, other) => other.width - one.width)
		.slice(0, TRIED)
		.map(({ name }) => name);
}

/** What an address calls the order by a column. */
export function orderOf(column: PageColumn, { headings }: NationalGridView): string {
	return typeof column === 'number' ? (headings[column]?.key ?? 'name') : column;
}

/** What stands over a column. */
export function headingWords(column: PageColumn, { headings, choice }: NationalGridView): string {
	switch (column) {
		case 'name':
			return choice.when === 'all' ? 'Inspection' : 'Authority';
		case 'date':
			return 'Inspected';
		case 'inadequate':
			return 'Inadequate';
		default:
			return headings[column]?.words ?? '';
	}
}

/** Names go up; the last day, the worst grade and the most inadequate areas come first. */
export function sortOf(
	column: PageColumn,
	view: NationalGridView
): 'ascending' | 'descending' | 'none' {
	const { order, reversed } = view.choice;
	if (orderOf(column, view) !== order) return 'none';
	return (column === 'name') === reversed ? 'descending' : 'ascending';
}

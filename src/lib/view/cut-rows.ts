import type { ChartCaption } from './chart-caption.ts';

const CONTINUED = ' (continued)';

/** A heading that says, where its first row stands before, that it continues. */
export function headingOf(words: string, continues: boolean): string {
	return continues ? words + CONTINUED : words;
}

/** The table of a chart with some of its rows. */
export function tableRows(
	view: Pick<ChartCaption, 'table'>,
	from: number,
	to: number
): ChartCaption['table'] {
	return () => {
		const { columns, rows, grades } = view.table();
		const cut = { columns, rows: rows.slice(from, to) };
		return grades === undefined ? cut : { ...cut, grades: grades.slice(from, to) };
	};
}

/**
 * The title of some rows of a chart: that of the whole where they are all there is, else one that is
 * true of these rows.
 *
 * @param of the first row, the row after the last, and how many there are
 * @param make makes the title of the part
 */
export function partTitle(
	{ title }: Pick<ChartCaption, 'title'>,
	[from, to, count]: readonly [number, number, number],
	make: () => string
): string {
	return from <= 0 && to >= count ? title : make();
}

interface Group<Row> {
	readonly rows: readonly Row[];
}

/** The groups that have rows between two places, with those rows. */
export function cutGroups<Row, Each extends Group<Row>>(
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

export function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

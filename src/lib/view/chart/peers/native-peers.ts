import { GRADES } from '../../../domain/grade.ts';
import { oneGrade } from '../../grade-cell.ts';
import { statesNote, wordCell } from '../../native-cell.ts';
import type { NativeCell, NativeForm, NativeRow } from '../../native-form.ts';
import { digits } from '../../words/number-words.ts';
import { nationalCell, type NationalCell } from '../national-grid/grid-cells.ts';
import { headingWords } from '../national-grid/grid-headings.ts';
import { rowDate, rowName } from '../national-grid/grid-nouns.ts';
import type { GridGroup } from '../national-grid/grid-view.ts';
import { gridCell, MOST_COLUMNS } from '../national-grid/native-grid.ts';
import type { AreaStanding } from './area-standing.ts';
import type { PeersView } from './peers-view.ts';

/**
 * A table with the council itself first and its peers under it; of more areas than a slide has room
 * for, shapes.
 */
export function nativePeers(view: PeersView): NativeForm {
	const { grid, groups, headings, onlyOwnName, gradeWords } = view;
	if (view.nothing !== null || headings.length > MOST_COLUMNS) return { kind: 'drawing' };
	const cells = groups.flatMap(({ rows }) =>
		rows.flatMap((row) => headings.map(({ column }) => nationalCell(grid, row, column)))
	);
	const beside = onlyOwnName ? [] : ['Inspected'];
	return {
		kind: 'table',
		columns: ['Council', ...beside, ...headings.map(headingWords)],
		rows: rowsOf(view, gridCell),
		note: statesNote(cells),
		perPart: true,
		inNumbers: {
			rows: rowsOf(view, numberCell),
			key: GRADES.map((grade) => {
				const word = gradeWords[grade];
				return { look: 'graded', words: `${grade} ${word}`, grades: [{ grade, word }] };
			})
		}
	};
}

function rowsOf(view: PeersView, cellOf: (cell: NationalCell) => NativeCell): readonly NativeRow[] {
	const { grid, groups, headings, own, onlyOwnName } = view;
	const rowOf = (row: number): NativeRow => {
		const inspection = grid.inspections[row];
		const name = inspection === undefined ? '' : rowName(inspection);
		const date = inspection === undefined ? '' : rowDate(inspection, false);
		return {
			kind: 'cells',
			cells: [
				wordCell(name, own.has(row) ? 'strong' : 'text'),
				...(onlyOwnName ? [] : [wordCell(date, 'quiet')]),
				...headings.map(({ column }) => cellOf(nationalCell(grid, row, column)))
			]
		};
	};
	return groups.flatMap((group): readonly NativeRow[] => [
		...groupRow(view, group),
		...group.rows.map(rowOf)
	]);
}

/** `2` in place of `2 Good`; what is no grade says so in its words. */
function numberCell(cell: NationalCell): NativeCell {
	const grade = oneGrade(cell);
	const native = gridCell(cell);
	if (grade === null) return native;
	return { ...native, words: native.words.replace(cell.words, String(grade)) };
}

/**
 * `Neighbours`, `nearest first` and, area by area, how many of all are better and worse than the council.
 * Where they stand on several slides this is said on the first, and that it is of all.
 */
function groupRow(
	{ grid, headings, standings, own, onlyOwnName }: PeersView,
	{ label, counted, rows }: GridGroup
): readonly NativeRow[] {
	if (label === null || rows[0] !== own.size) return [];
	const count = grid.inspections.length - own.size;
	const beside = rows.length === count ? counted : `all ${digits(count)}`;
	const names = onlyOwnName ? [`${label}, ${beside}`] : [label, beside];
	const counts = headings.map(({ key }) => {
		const standing = standings.find((each) => each.key === key);
		return standing === undefined ? '' : countsOf(standing);
	});
	return [{ kind: 'cells', cells: [...names, ...counts].map((words) => wordCell(words, 'quiet')) }];
}

/** `1 better, 3 worse`; the rest is the same, which is said where nobody is either. */
function countsOf({ better, same, worse, ungraded }: AreaStanding): string {
	if (better.length + worse.length === 0 && same.length > 0) {
		return ungraded.length === 0 ? 'all the same' : `${digits(same.length)} the same`;
	}
	const sides = [
		[better, 'better'],
		[worse, 'worse']
	] as const;
	return sides
		.flatMap(([peers, side]) => (peers.length === 0 ? [] : `${digits(peers.length)}\u00a0${side}`))
		.join(', ');
}

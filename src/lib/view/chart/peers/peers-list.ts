import type { GradeGrid } from '../../grade-grid.ts';
import { nationalCell } from '../national-grid/grid-cells.ts';
import { headingWords } from '../national-grid/grid-headings.ts';
import { rowName } from '../national-grid/grid-nouns.ts';
import type { PeersView } from './peers-view.ts';

/** Councils under one another, each with its grades: for the narrowest places. */
export function peersList({
	grid,
	groups,
	headings,
	beside
}: Pick<PeersView, 'grid' | 'groups' | 'headings' | 'beside'>): GradeGrid {
	return {
		columns: headings.map((heading) => ({ key: heading.key, label: headingWords(heading) })),
		groups: groups.map(({ label, counted, rows }, at) => ({
			key: String(at),
			label: label === null ? null : `${label}, ${counted}`,
			rows: rows.map((row) => {
				const inspection = grid.inspections[row];
				const name = inspection === undefined ? '' : rowName(inspection);
				const said = beside?.(row) ?? '';
				return {
					key: String(row),
					label: said === '' ? name : `${name}, ${said}`,
					cells: headings.map(({ key, column, words }) => {
						const { judgement, ...cell } = nationalCell(grid, row, column);
						return {
							...cell,
							key: `${row} ${key}`,
							row: String(row),
							column: key,
							label: `${name}, ${words}: ${cell.words}`,
							judgement: judgement === null ? null : `${row} ${key}`
						};
					})
				};
			})
		}))
	};
}

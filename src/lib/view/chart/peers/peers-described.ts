import { nationalCell } from '../national-grid/grid-cells.ts';
import { rowName } from '../national-grid/grid-nouns.ts';
import { inSentence } from '../../words/sentence.ts';
import type { PeersView } from './peers-view.ts';

/** The rows one by one, each with its grades, for someone who cannot see them. */
export function describedPeers({
	grid,
	groups,
	headings
}: Pick<PeersView, 'grid' | 'groups' | 'headings'>): readonly string[] {
	return groups
		.flatMap(({ rows }) => rows)
		.flatMap((row) => {
			const inspection = grid.inspections[row];
			if (inspection === undefined) return [];
			const said = headings.map(
				({ column, words }) =>
					`${inSentence(words)} ${nationalCell(grid, row, column).words.toLowerCase()}`
			);
			return `${rowName(inspection)}: ${said.join(', ')}.`;
		});
}

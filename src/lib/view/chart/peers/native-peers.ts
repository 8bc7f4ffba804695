import type { NativeForm } from '../../native-form.ts';
import { nativeGrid } from '../national-grid/native-grid.ts';
import type { PeersView } from './peers-view.ts';

/** A table with a row for each council; one without anything beside the names has no column for it. */
export function nativePeers(view: PeersView): NativeForm {
	const form = nativeGrid(view);
	if (form.kind !== 'table' || !view.onlyOwnName) return form;
	return {
		...form,
		columns: ['Council', ...form.columns.slice(2)],
		rows: form.rows.map((row) =>
			row.kind === 'cells' ? { ...row, cells: row.cells.filter((_, at) => at !== 1) } : row
		)
	};
}

import type { Grid } from '../../grid.ts';
import type { Problem } from '../../problem.ts';
import type { Watch } from '../watch.ts';
import { readOds } from './ods/read-ods.ts';
import { Unreadable } from './unreadable.ts';
import { workbookKind } from './workbook-kind.ts';
import { zipParts, type ZipParts } from './zip/zip-parts.ts';

/** The sheets of a workbook that hold anything, or the reason why there are none. */
export interface WorkbookReading {
	readonly grids: readonly Grid[];
	readonly problems: readonly Problem[];
}

/** Reads a zip, which may be a workbook. Hidden sheets, rows and columns are read as any other. */
export async function readWorkbook(bytes: Uint8Array, watch: Watch): Promise<WorkbookReading> {
	try {
		const sheets = await readParts(zipParts(bytes), watch);
		if (sheets.length === 0) throw new Unreadable('damaged-workbook');
		const grids = sheets.filter(({ rows }) => rows.length > 0);
		if (grids.length === 0) throw new Unreadable('empty-file');
		return { grids, problems: [] };
	} catch (error) {
		if (error instanceof Unreadable) return { grids: [], problems: [error.problem] };
		throw error;
	}
}

async function readParts(parts: ZipParts, watch: Watch): Promise<readonly Grid[]> {
	const kind = await workbookKind(parts, watch);
	switch (kind) {
		case 'ods':
			return readOds(parts, watch);
		case 'xlsx':
			return (await import('./xlsx/read-xlsx.ts')).readXlsx(parts, watch);
		case 'locked':
			throw new Unreadable('locked-file');
		default:
			throw new Unreadable('other-file', kind);
	}
}

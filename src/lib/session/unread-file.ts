import type { FileReading } from '../library/file-reading.ts';
import type { ProblemCells } from '../read/problem-cells.ts';

/** Why nothing is known of what a file holds, and what to do. */
const CAUSES = {
	file: {
		where: 'the file',
		reason: 'The browser could not read the file.',
		remedy:
			'Check that it is a file and no folder, and is still where it was; then choose it again.'
	},
	page: {
		where: 'this page',
		reason: 'The part of this page that reads files did not arrive.',
		remedy: 'Load the page again, then choose the file again.'
	},
	stopped: {
		where: 'this page',
		reason: 'The part of this page that reads files stopped before it was done.',
		remedy:
			'Close other tabs, then choose the file again; one that is too large can be cut into several.'
	}
} as const;

export type UnreadCause = keyof typeof CAUSES;

/** A file whose bytes could not be had, or for which there was nothing to read them with. */
export function unreadFile(name: string, cause: UnreadCause): FileReading {
	const cost = { severity: 'file', count: 1, lost: 0 } as const;
	return nothingRead(name, [{ ...cost, ...CAUSES[cause], question: '' }]);
}

/** A file without a row that could be read, and why. */
export function nothingRead(name: string, problems: FileReading['problems']): FileReading {
	const rows = { rowCount: 0, leftOut: 0, gradesLost: 0, mended: 0 };
	const cells = problems.map(() => NO_CELLS);
	return { name, inspections: [], problems, cells, tables: [], ...rows };
}

const NO_CELLS: ProblemCells = {
	sheet: null,
	value: '',
	meant: [],
	lines: [],
	places: [],
	above: [],
	isAuthority: false,
	also: []
};

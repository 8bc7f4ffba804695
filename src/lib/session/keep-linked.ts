import type { Arrival } from '../library/add-file.ts';
import { entriesOf, type Library, type OpenFile } from '../library/library.ts';
import type { Done } from './change.ts';

/** What is open, and how it changes. */
interface Open {
	readonly library: Library;
	readonly change: (library: Library, done: Done) => void;
}

/** Has what came with a link outlast the page, as what was opened does. */
export function keepLinked(open: Open, file: OpenFile): void {
	const { library } = open;
	const { key, name } = file;
	const arrivals = entriesOf(library, key).map(({ inspection }): Arrival => ({
		inspection,
		arrived: inspection,
		outcome: 'added',
		isBuiltIn: false
	}));
	const files = library.files.map((each) => (each === file ? { ...each, kept: true } : each));
	open.change({ ...library, files }, { kind: 'opened', name, arrivals, report: file });
}

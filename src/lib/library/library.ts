import type { Inspection } from '../domain/inspection.ts';
import type { Shape } from '../read/shape/shape.ts';
import type { FileReport } from './file-reading.ts';

/** A file that is open. Two may have one name. */
export interface OpenFile extends FileReport {
	/** Unique among the open files: its name, numbered where another has that. */
	readonly key: string;
}

/** An inspection that is open. */
export interface Entry {
	readonly inspection: Inspection;
	/** Key of the file it was read from; `null`: it comes with the site. */
	readonly file: OpenFile['key'] | null;
}

/** Authorities that a reader looks at together, under a name of their own. */
export interface Group {
	readonly name: string;
	/** Names of authorities, as the table of authorities has them where it does. */
	readonly authorities: readonly string[];
}

/**
 * The inspections that are open, and the files they were read from. A library never changes: what adds
 * or removes gives another, so that the one before is there to go back to.
 */
export interface Library {
	/** Those that come with the site first, then in the order in which they were opened. */
	readonly entries: readonly Entry[];
	/** The last that was opened first. Each has an entry. */
	readonly files: readonly OpenFile[];
	/** Shapes that readers have made for tables of theirs, the last first. */
	readonly mappings: readonly Shape[];
	/** In the order of their names. */
	readonly groups: readonly Group[];
}

/** A library of what comes with the site. */
export function libraryOf(builtIn: readonly Inspection[]): Library {
	const entries = builtIn.map((inspection) => ({ inspection, file: null }));
	return { entries, files: [], mappings: [], groups: [] };
}

/** The opened inspection of an id; `undefined` where there is none. */
export function openedEntry({ entries }: Library, id: string): Entry | undefined {
	return entries.find(({ inspection, file }) => file !== null && inspection.id === id);
}

/** What was opened, without what comes with the site. */
export function openedEntries({ entries }: Library): readonly Entry[] {
	return entries.filter(({ file }) => file !== null);
}

/** The inspections of one file, in its order. */
export function entriesOf({ entries }: Library, file: OpenFile['key']): readonly Entry[] {
	return entries.filter((entry) => entry.file === file);
}

import type { Inspection } from '../domain/inspection.ts';
import type { Shape } from '../read/shape/shape.ts';
import type { FileReport } from './file-reading.ts';

/** A file that is open. Two may have one name. */
export interface OpenFile extends FileReport {
	/** Unique among the open files: its name, numbered where another has that. */
	readonly key: string;
	/** What its reader calls it, beside the name it has. */
	readonly ownName?: string | null;
	/** `false`: it lasts as long as the page, as what came with a link does until its reader keeps it. */
	readonly kept?: boolean;
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

/** What readers have made of a pack: the slides taken, in their order among all. */
export interface Arrangement {
	readonly order: readonly string[];
	readonly taken: readonly string[];
}

/** What readers have changed in packs, each under a name that says whose it is. */
export interface Packs {
	readonly arrangements: ReadonlyMap<string, Arrangement>;
	/** Titles of slides. */
	readonly titles: ReadonlyMap<string, string>;
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
	/** By the id of an inspection what its reader calls it, beside the name it has. */
	readonly names: ReadonlyMap<string, string>;
	readonly packs: Packs;
}

/** A library of what comes with the site. */
export function libraryOf(builtIn: readonly Inspection[]): Library {
	const entries = builtIn.map((inspection) => ({ inspection, file: null }));
	const packs = { arrangements: new Map(), titles: new Map() };
	return { entries, files: [], mappings: [], groups: [], names: new Map(), packs };
}

/** The opened inspection of an id; `undefined` where there is none. */
export function openedEntry({ entries }: Library, id: string): Entry | undefined {
	return entries.find(({ inspection, file }) => file !== null && inspection.id === id);
}

/** What was opened, without what comes with the site. */
export function openedEntries({ entries }: Pick<Library, 'entries'>): readonly Entry[] {
	return entries.filter(({ file }) => file !== null);
}

/** What was opened and lasts longer than the page. */
export function entriesToKeep({ entries, files }: Library): readonly Entry[] {
	const fleeting = new Set(files.flatMap(({ key, kept }) => (kept === false ? key : [])));
	return entries.filter(({ file }) => file !== null && !fleeting.has(file));
}

/** Ids of what was opened and should last longer than the page. */
export function idsToKeep(library: Library): ReadonlySet<string> {
	return new Set(entriesToKeep(library).map(({ inspection }) => inspection.id));
}

/** The inspections of one file, in its order. */
export function entriesOf({ entries }: Library, file: OpenFile['key']): readonly Entry[] {
	return entries.filter((entry) => entry.file === file);
}

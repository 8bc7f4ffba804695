import type { Inspection } from '../../domain/inspection.ts';
import type { Shape } from '../../read/shape/shape.ts';
import type { FileReport } from '../file-reading.ts';
import type { Arrangement, Group } from '../library.ts';

/** Raised when what a project file holds changes its form; each version stays readable. */
export const VERSION = 1;

/** How the name of a project file ends. */
export const ENDING = '.fourpoint.json';

/** One file that was open, with what was read from it. */
export interface ProjectFile {
	readonly report: FileReport;
	readonly ownName?: string;
	readonly inspections: readonly Inspection[];
}

/** All that a reader has opened and made, as one file has it, in the order of these members. */
export interface Project {
	/** Tells what the file is, and stands first. */
	readonly fourpoint: 'project';
	readonly version: typeof VERSION;
	/** The day on which it was made. */
	readonly saved: string;
	/** The first that was opened first. */
	readonly files: readonly ProjectFile[];
	/** The last that was made first. */
	readonly mappings: readonly Shape[];
	readonly groups: readonly Group[];
	/** By the id of an inspection, what its reader calls it. */
	readonly names: Readonly<Record<string, string>>;
	readonly packs: {
		readonly arrangements: Readonly<Record<string, Arrangement>>;
		readonly titles: Readonly<Record<string, string>>;
	};
}

/** Whether the beginning of a file or its name says that it is a project. */
export function isProject(name: string, bytes: Uint8Array): boolean {
	if (name.toLowerCase().endsWith(ENDING)) return true;
	const start = new TextDecoder().decode(bytes.subarray(0, 200));
	return /^\s*\{\s*"fourpoint"\s*:/.test(start);
}

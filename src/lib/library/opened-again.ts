import type { Inspection } from '../domain/inspection.ts';

/**
 * Whether an inspection arrives from the very file that the open one was read from, and from no other
 * beside it: the file was corrected, and what it no longer says is no longer so.
 */
export function isOpenedAgain({ source: open }: Inspection, { source }: Inspection): boolean {
	return open.fileName !== null && open.fileName === source.fileName && open.text === source.text;
}

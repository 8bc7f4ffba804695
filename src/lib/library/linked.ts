import type { Inspection } from '../domain/inspection.ts';
import { reportOf, type FileReading } from './file-reading.ts';
import { freeKey } from './free-key.ts';
import type { Entry, Library, OpenFile } from './library.ts';

const BY_LINK = 'supplied by a link';

/** Under this id it takes the place of nothing that its reader has opened. */
export const linkedId = (id: string): string => (id.endsWith('-by-link') ? id : `${id}-by-link`);

/** What came with a link, beside what was open. */
export interface LinkedAddition {
	readonly library: Library;
	/** Where each inspection of the link is now: one that was open and says the same is that one. */
	readonly entries: readonly Entry[];
}

/**
 * A library with what came with a link. It lasts as long as the page.
 *
 * @param isSame whether two inspections of one id say the same
 */
export function addLinked(
	library: Library,
	reading: FileReading,
	isSame: (left: Inspection, right: Inspection) => boolean
): LinkedAddition {
	const key = freeKey(reading.name, new Set(library.files.map((file) => file.key)));
	const entries = reading.inspections.map((inspection): Entry => {
		const linked = asLinked(inspection);
		const open = [inspection, linked].flatMap((each) =>
			library.entries.filter(
				(entry) => entry.inspection.id === each.id && isSame(entry.inspection, each)
			)
		);
		return open[0] ?? { inspection: linked, file: key };
	});
	const added = entries.filter(({ file }) => file === key);
	if (added.length === 0) return { library, entries };
	const file: OpenFile = { ...reportOf(reading), key, kept: false };
	return {
		library: {
			...library,
			entries: [...library.entries, ...added],
			files: [file, ...library.files]
		},
		entries
	};
}

function asLinked(inspection: Inspection): Inspection {
	const { id, source } = inspection;
	const text = source.text === null ? BY_LINK : linkedText(source.text);
	return { ...inspection, id: linkedId(id), source: { ...source, text, byLink: true } };
}

/** Says first that it came with a link, however often it is sent on, and then what it names. */
function linkedText(text: string): string {
	const named = text.replace(/^source\s*:\s*/i, '').replace(/, supplied by the user$/, '');
	return named.startsWith(BY_LINK) ? named : `${BY_LINK}, which names ${named}`;
}

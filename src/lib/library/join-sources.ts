import { sourceLine, type Source } from '../domain/source.ts';

/** Whose word counts where two say different things. */
export type Preferred = 'open' | 'arriving';

/** Where the facts of two files come from, so that no fact stands under the name of the other's. */
export function joinSources(open: Source, arriving: Source, preferred: Preferred): Source {
	// A file that is opened again under its name corrects itself.
	if (open.fileName === arriving.fileName && preferred === 'arriving') {
		return {
			...arriving,
			text: arriving.text ?? open.text,
			url: arriving.url ?? open.url,
			licence: arriving.licence ?? open.licence
		};
	}
	return {
		...open,
		...joinNames(open, arriving),
		url: open.url ?? arriving.url,
		licence: both(open.licence, arriving.licence)
	};
}

function joinNames(open: Source, arriving: Source): Pick<Source, 'text' | 'fileName'> {
	if (open.text === null && arriving.text === null) {
		return { text: null, fileName: both(open.fileName, arriving.fileName, ' and ') };
	}
	const isKnown = open.text === arriving.text || open.fileName === arriving.fileName;
	if (isKnown) return { text: open.text ?? arriving.text, fileName: open.fileName };
	return { text: both(bareLine(open), bareLine(arriving)), fileName: open.fileName };
}

function bareLine(source: Source): string {
	return sourceLine(source).replace(/^source\s*:\s*/i, '');
}

/** Each once: a third file may say what one of the two has said. */
function both(ours: string | null, theirs: string | null, joint = '; '): string | null {
	if (ours === null || theirs === null) return ours ?? theirs;
	return ours.split(joint).includes(theirs) ? ours : `${ours}${joint}${theirs}`;
}

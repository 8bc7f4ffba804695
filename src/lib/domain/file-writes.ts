/** What a note says of a grade that is shown by another word than the file has for it. */
export function fileWrites(written: string): string {
	return `The file writes "${written}"`;
}

/** A note that is the sentence, or has it at its end in brackets. */
const ALONE = /^The file writes "([^"]+)"$/;
const AT_END = /^(.*) \[The file writes "([^"]+)"\]$/s;

/** A note with the sentence behind it; `null` where there is neither. */
export function withFileWrites(note: string | null, written: string | undefined): string | null {
	if (written === undefined) return note;
	return note === null ? fileWrites(written) : `${note} [${fileWrites(written)}]`;
}

/** Takes the sentence off again; `written` is `null` where the note has none. */
export function withoutFileWrites(note: string | null): {
	readonly note: string | null;
	readonly written: string | null;
} {
	const [, alone = null] = ALONE.exec(note ?? '') ?? [];
	if (alone !== null) return { note: null, written: alone };
	const [, before = note, written = null] = AT_END.exec(note ?? '') ?? [];
	return { note: before, written };
}

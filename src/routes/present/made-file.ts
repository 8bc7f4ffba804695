/** A file that a page has made for its reader. */
export interface MadeFile {
	readonly file: Blob;
	/** What the reader should know of it, in words; `null`: nothing. */
	readonly note: string | null;
}

/** Fetches a file of pdf.js itself, by its name. */
export type FetchPdfFile = (name: string) => Promise<Uint8Array>;

/** What pdf.js asks for a file that a document needs: a table of characters, or a font. */
interface Wanted {
	readonly filename: string;
}

let fetchFile: FetchPdfFile | null = null;

/** Says how those files are fetched; until then a document is read without them. */
export function fetchPdfFilesBy(fetch: FetchPdfFile): void {
	fetchFile = fetch;
}

/** What pdf.js is told of its files where they are fetched; in Node nothing, as it has its own way there. */
export function pdfFiles(): { readonly BinaryDataFactory?: new () => object } {
	const fetch = fetchFile;
	if (fetch === null) return {};
	return {
		BinaryDataFactory: class {
			fetch({ filename }: Wanted): Promise<Uint8Array> {
				return fetch(filename);
			}
		}
	};
}

/**
 * Addresses of the files that pdf.js needs for some documents: tables of characters for those that name
 * one, and the fonts that every reader is expected to have. None is fetched before a document needs it.
 */
const ADDRESSES = import.meta.glob<string>(
	['/node_modules/pdfjs-dist/cmaps/*.bcmap', '/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}'],
	// In the script itself they would weigh on every document.
	{ query: '?url&no-inline', import: 'default', eager: true }
);

const BY_NAME = new Map(
	Object.entries(ADDRESSES).map(([path, address]) => [path.replace(/^.*\//, ''), address])
);

/** Fetches one of them from this site. */
export async function fetchPdfFile(name: string): Promise<Uint8Array> {
	const address = BY_NAME.get(name);
	if (address === undefined) throw new RangeError(`pdf.js has no file ${name}.`);
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${name} was answered with ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

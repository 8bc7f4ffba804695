import { packText, unpackText } from './packed-text.ts';

/** Letters of an address that every browser, mail program and content system keeps whole. */
const LONGEST = 8000;

/** One figure of one inspection, as the part of a link that is never sent to a server. */
export interface EmbeddedData {
	/** Id of the figure. */
	readonly figure: string;
	/** Name of the file the data came from. */
	readonly fileName: string;
	/** The inspection as a tidy CSV. */
	readonly csv: string;
}

/** What follows the `#` of a link; `null` when it would be too long. */
export async function embedFragment({
	figure,
	fileName,
	csv
}: EmbeddedData): Promise<string | null> {
	const data = await packText(csv);
	const fragment = new URLSearchParams({ figure, file: fileName, data }).toString();
	return fragment.length > LONGEST ? null : fragment;
}

/** The data in what follows the `#`; `null` where it is missing or damaged. */
export async function readEmbedFragment(fragment: string): Promise<EmbeddedData | null> {
	const parts = new URLSearchParams(fragment.replace(/^#/, ''));
	const [figure, data] = [parts.get('figure'), parts.get('data')];
	if (!figure || !data) return null;
	const csv = await unpackText(data);
	return csv === null ? null : { figure, fileName: parts.get('file') || 'file', csv };
}

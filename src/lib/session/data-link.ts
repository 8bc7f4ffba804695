import { packText, unpackText } from './packed-text.ts';

/** Letters of an address that browsers and most programs keep whole. A link that is longer is not read. */
const LONGEST = 30_000;

/** Letters above which some mail programs cut a link. */
export const SURELY_WHOLE = 2000;

/** An inspection as the part of a link that is never sent to a server. */
export interface LinkedData {
	/** Name of the file the data came from. */
	readonly fileName: string;
	/** The inspection as a tidy CSV. */
	readonly csv: string;
}

/** What follows the address of a page, from its `#` on; `null` when it would be too long. */
export async function dataFragment({ fileName, csv }: LinkedData): Promise<string | null> {
	const pairs = new URLSearchParams({ file: fileName, data: await packText(csv) });
	const fragment = `#${pairs.toString()}`;
	return fragment.length > LONGEST ? null : fragment;
}

/** The data in a fragment; `null` where it is missing, damaged or too long. */
export async function readDataFragment(fragment: string): Promise<LinkedData | null> {
	if (fragment.length > LONGEST) return null;
	const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
	const csv = await unpackText(pairs.get('data') ?? '');
	if (csv === null || csv === '') return null;
	return { fileName: pairs.get('file') || 'link.csv', csv };
}

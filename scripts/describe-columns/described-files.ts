import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { withAllColumns } from './all-columns.ts';
import { withDictionary } from './dictionary.ts';
import { schema } from './schema.ts';

/** A file of `data/` that follows the table of columns. */
export interface DescribedFile {
	readonly name: string;
	readonly url: URL;
	/** What it has to say. */
	readonly text: string;
	/** What it says. */
	readonly found: string;
}

const MADE: readonly (readonly [string, (found: string) => string])[] = [
	['schema.json', () => JSON.stringify(schema(), null, '\t')],
	['README.md', withDictionary],
	['template.csv', withAllColumns],
	['cumbria-2012.csv', withAllColumns]
];

/** What each of them has to say; a CSV file keeps its rows and has all columns. */
export async function describedFiles(): Promise<readonly DescribedFile[]> {
	return Promise.all(
		MADE.map(async ([name, make]) => {
			const url = new URL(`../../data/${name}`, import.meta.url);
			const filepath = fileURLToPath(url);
			const found = await readFile(url, 'utf8');
			return { name, url, found, text: await formatted(make(found), filepath) };
		})
	);
}

async function formatted(text: string, filepath: string): Promise<string> {
	const { inferredParser } = await getFileInfo(filepath);
	return inferredParser === null
		? text
		: format(text, { ...(await resolveConfig(filepath)), filepath });
}

/**
 * Makes the tables of authorities in `src/lib/domain` from `data/authorities.csv` and
 * `data/statistical-neighbours-2025.csv`. `npm run check:data` fails where that was not done.
 */
import { writeFile } from 'node:fs/promises';
import { madeFiles } from './authority-tables/made-files.ts';

for (const { path, url, text, found } of await madeFiles()) {
	if (text !== found) await writeFile(url, text);
	console.log(`${path}${text === found ? ' is as it was' : ''}`);
}

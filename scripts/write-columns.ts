/**
 * Brings `data/` to the columns of `src/lib/domain/column.ts`: writes `schema.json` and the table in
 * `README.md`, and gives the CSV files the columns they lack. `npm run check:data` fails where that was
 * not done.
 */
import { writeFile } from 'node:fs/promises';
import { describedFiles } from './describe-columns/described-files.ts';

for (const { name, url, text, found } of await describedFiles()) {
	if (text !== found) await writeFile(url, text);
	console.log(`data/${name}${text === found ? ' is as it was' : ''}`);
}

/**
 * Makes decks of several reports, opens them in LibreOffice and turns every slide into a picture to
 * look at; makes the PDFs and pictures of the same packs. Prints the smallest text and the empty area of every
 * slide and page. Fails when a deck opens with another number of slides than it was made with; when a
 * slide is blank, holds a picture, text that is too small to read or little else than paper; or when
 * something is drawn in its outer margin.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDeck } from './check-slides/check-deck.ts';
import { checkDocuments } from './check-slides/check-documents.ts';
import { checkPdfs } from './check-slides/check-pdfs.ts';
import { decksToCheck } from './check-slides/decks.ts';
import { siteCode } from './charts/site-code.ts';

const folder = await mkdtemp(join(tmpdir(), 'fourpoint-slides-'));
const faults: string[] = [];
/** Names of the decks that are asked for; none: all. */
const wanted = process.argv.slice(2);
const code = await siteCode();
try {
	const { NODE_KIT } = (await code.load(
		'/src/lib/deliver/node-kit.ts'
	)) as typeof import('../src/lib/deliver/node-kit.ts');
	for (const deck of await decksToCheck(NODE_KIT)) {
		if (wanted.length > 0 && !wanted.includes(deck.name)) continue;
		const own = join(folder, deck.name);
		await mkdir(own);
		await writeFile(join(own, `${deck.name}.pptx`), deck.bytes);
		faults.push(...(await checkDeck(deck, own)));
		faults.push(...(await checkPdfs(deck, own, NODE_KIT)), ...checkDocuments(deck, NODE_KIT));
	}
} finally {
	await code.close();
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
console.log(`Pictures of every slide: ${folder}`);

/**
 * Reads files made by chance until the time is over, and tells the seed of any that is not read as it
 * should be. `npm run fuzz`, `npm run fuzz 600` for ten minutes, `npm run fuzz 1 1234` for a seed again.
 */
import { textFault, workbookFault } from '../tests/fuzz/faults.ts';

const [seconds = 60, first = Math.floor(Math.random() * 1e9)] = process.argv.slice(2).map(Number);

/** Texts for each workbook, which takes as long as so many. */
const TEXTS = 20;
/** Milliseconds that reading one may take. */
const LONGEST = 2000;

let faults = 0;
let seed = first;
for (const start = Date.now(); Date.now() - start < seconds * 1000; seed += 1) {
	await check('text', seed, textFault);
	if ((seed - first) % TEXTS === 0) await check('workbook', seed, workbookFault);
}
console.log(
	`Seeds ${first} to ${seed - 1}: ${faults === 0 ? 'nothing wrong' : `${faults} wrong`}.`
);
if (faults > 0) process.exitCode = 1;

async function check(kind: string, of: number, faultOf: typeof textFault) {
	const start = Date.now();
	let fault = await faultOf(of).catch((error: unknown) => String(error));
	if (Date.now() - start > LONGEST) fault ??= `It took ${Date.now() - start} ms.`;
	if (fault === null) return;
	faults += 1;
	console.log(`${kind}, seed ${of}: ${fault} Again: npm run fuzz 1 ${of}`);
}

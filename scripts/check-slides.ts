/**
 * Makes decks of every figure, opens them in LibreOffice and turns every slide into a picture to look
 * at. Fails when a deck opens with another number of slides than it was made with, when a slide is
 * blank, or when something is drawn in its outer margin.
 */
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decksToCheck } from './check-slides/decks.ts';
import { greyPage, inkIn } from './check-slides/grey-page.ts';
import { runTool } from './check-slides/run-tool.ts';

/** Pictures to look at, in pixels across. */
const LOOK_WIDTH = 1600;
/** Pictures to measure: two pixels to a point. */
const POINTS = { width: 960, height: 540 };
const PER_POINT = 2;
/** No slide has anything this close to its edge, in points. */
const OUTER_MARGIN = 12;
/** The source stands below; what a slide is about, above. */
const BODY = { top: 100, bottom: 484 };
/** A slide with fewer dark pixels than a short word is blank. */
const LEAST_INK = 200;

const folder = await mkdtemp(join(tmpdir(), 'fourpoint-slides-'));
const faults: string[] = [];
for (const { name, bytes, slides } of await decksToCheck()) {
	const own = join(folder, name);
	await mkdir(own);
	const deck = join(own, `${name}.pptx`);
	await writeFile(deck, bytes);
	// A profile of its own, so that a LibreOffice that is open already does not take the work.
	const profile = `-env:UserInstallation=file://${folder}/libreoffice`;
	runTool('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', own, deck]);
	const pdf = join(own, `${name}.pdf`);
	runTool('pdftoppm', [
		'-scale-to-x',
		String(LOOK_WIDTH),
		'-scale-to-y',
		'-1',
		'-png',
		pdf,
		join(own, 'slide')
	]);
	const size = [POINTS.width, POINTS.height].map((points) => String(points * PER_POINT));
	const [across = '', down = ''] = size;
	runTool('pdftoppm', [
		'-gray',
		'-scale-to-x',
		across,
		'-scale-to-y',
		down,
		pdf,
		join(own, 'grey')
	]);

	const greys = (await readdir(own)).filter((file) => file.endsWith('.pgm')).sort();
	if (greys.length !== slides) {
		faults.push(`${name}: ${slides} slides were made, LibreOffice shows ${greys.length}.`);
	}
	for (const [index, file] of greys.entries()) {
		const fault = faultOf(await readFile(join(own, file)));
		if (fault !== null) faults.push(`${name}, slide ${index + 1}: ${fault}`);
	}
	console.log(`${name}: ${greys.length} slides, ${Math.round(bytes.length / 1024)} kB`);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
console.log(`Pictures of every slide: ${folder}`);

function faultOf(bytes: Uint8Array): string | null {
	const page = greyPage(bytes);
	const { width, height } = POINTS;
	const ink = (x: number, y: number, right: number, bottom: number) =>
		inkIn(page, {
			left: x * PER_POINT,
			top: y * PER_POINT,
			right: right * PER_POINT,
			bottom: bottom * PER_POINT
		});
	if (ink(0, BODY.top, width, BODY.bottom) < LEAST_INK) return 'nothing can be seen on it.';
	const all = ink(0, 0, width, height);
	const inner = ink(OUTER_MARGIN, OUTER_MARGIN, width - OUTER_MARGIN, height - OUTER_MARGIN);
	return all > inner ? 'something runs to the edge of it.' : null;
}

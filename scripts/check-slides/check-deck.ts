import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeckToCheck } from './decks.ts';
import { emptyShare, greyPage, inkIn, type GreyPage } from './grey-page.ts';
import { LEAST, MOST_EMPTY } from './limits.ts';
import { pdfPages, type PdfLine } from './pdf-text.ts';
import { runTool } from './run-tool.ts';
import { slidesIn, type SlideFacts } from './slide-text.ts';
import { smallestText, tooSmall, type PageText } from './text-sizes.ts';

/** Pictures to look at, in pixels across. */
const LOOK_WIDTH = 1600;
/** Pictures to measure: two pixels to a point. */
const POINTS = { width: 960, height: 540 };
const PER_POINT = 2;
/** No slide has anything this close to its edge, in points. */
const OUTER_MARGIN = 12;
/** A slide with fewer dark pixels between title and foot than a short word is blank. */
const LEAST_INK = 200;

/** Opens a deck in LibreOffice, prints what each slide measures, and says what is wrong with it. */
export async function checkDeck(deck: DeckToCheck, folder: string): Promise<readonly string[]> {
	const { name, bytes, slides, isReport } = deck;
	const pdf = picturesOf(name, folder);
	const facts = slidesIn(bytes);
	const shown = pdfPages(pdf);
	const greys = (await readdir(folder)).filter((file) => file.endsWith('.pgm')).sort();
	const kilobytes = Math.round(bytes.length / 1024);
	console.log(`${name}: ${greys.length} slides, ${kilobytes} kB`);
	if (greys.length !== slides || facts.length !== slides) {
		return [`${name}: ${slides} slides were made, LibreOffice shows ${greys.length}.`];
	}
	const faults: string[] = [];
	for (const [index, file] of greys.entries()) {
		const fact = facts[index];
		if (fact === undefined) continue;
		const page = greyPage(await readFile(join(folder, file)));
		const found = faultsOf(fact, shown[index] ?? [], page, index + 1, isReport ? MOST_EMPTY : 1);
		faults.push(...found.map((fault) => `${name}, slide ${index + 1}: ${fault}`));
	}
	return faults;
}

/** @returns path of the PDF that LibreOffice makes of a deck, with a picture of every page beside it */
function picturesOf(name: string, folder: string): string {
	// A profile of its own, so that a LibreOffice that is open already does not take the work.
	const profile = `-env:UserInstallation=file://${folder}/../libreoffice`;
	const deck = join(folder, `${name}.pptx`);
	runTool('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, deck]);
	const pdf = join(folder, `${name}.pdf`);
	const scaled = (width: number, height: number) => [
		'-scale-to-x',
		String(width),
		'-scale-to-y',
		String(height)
	];
	runTool('pdftoppm', [...scaled(LOOK_WIDTH, -1), '-png', pdf, join(folder, 'slide')]);
	const size = scaled(POINTS.width * PER_POINT, POINTS.height * PER_POINT);
	runTool('pdftoppm', ['-gray', ...size, pdf, join(folder, 'grey')]);
	return pdf;
}

function faultsOf(
	facts: SlideFacts,
	shown: readonly PdfLine[],
	page: GreyPage,
	number: number,
	mostEmpty: number
): readonly string[] {
	const { titleBottom, footTop, texts, pictures, isTitle } = facts;
	const seen = shown.map((line): PageText => ({ ...line, isFoot: line.top >= footTop - 1 }));
	const written = smallestText(texts);
	const drawn = smallestText(seen);
	const empty = emptyShare(page, titleBottom * PER_POINT);
	const sizes = [written, drawn].map(({ body, foot }) => `${points(body)}/${points(foot)}`);
	console.log(
		`  ${String(number).padStart(3)}  ${sizes.join('  ')} pt  ${percent(empty)} empty  ${facts.title}`
	);
	const ink = (x: number, y: number, right: number, bottom: number) =>
		inkIn(page, {
			left: x * PER_POINT,
			top: Math.round(y * PER_POINT),
			right: right * PER_POINT,
			bottom: Math.round(bottom * PER_POINT)
		});
	const { width, height } = POINTS;
	const all = ink(0, 0, width, height);
	const inner = ink(OUTER_MARGIN, OUTER_MARGIN, width - OUTER_MARGIN, height - OUTER_MARGIN);
	const isBlank = ink(0, titleBottom, width, footTop) < LEAST_INK;
	const small = tooSmall(texts, LEAST.slide) ?? tooSmall(seen, LEAST.slide);
	return [
		...(isBlank ? ['nothing can be seen on it.'] : []),
		...(all > inner ? ['something runs to the edge of it.'] : []),
		...(small === null ? [] : [`${small}.`]),
		...(pictures > 0 ? ['it holds a picture.'] : []),
		...(!isTitle && empty > mostEmpty ? [`${percent(empty)} of it is empty.`] : [])
	];
}

function points(size: number): string {
	return Number.isFinite(size) ? size.toFixed(1).padStart(4) : '   –';
}

function percent(share: number): string {
	return `${String(Math.round(share * 100)).padStart(3)}%`;
}

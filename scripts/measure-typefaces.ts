/**
 * Writes `src/lib/style/advance-widths.json`: how wide each letter is.
 *
 * Each width is the larger of Source Sans 3, which the site ships, and Arimo, which is as wide as
 * Arial. Text wrapped by these widths fits in both, so a picture opened by a program that lacks
 * our typeface still has nothing cut off.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

const WEIGHTS = { regular: [400, 400], semibold: [600, 700] } as const;

/** Printable ASCII, Latin-1, Latin Extended-A and the punctuation of reports. */
const CHARACTERS = [...range(0x20, 0x7e), ...range(0xa0, 0x17f), ...Array.from('–—‘’“”•…−≤≥×€')];

const require = createRequire(import.meta.url);
const target = new URL('../src/lib/style/advance-widths.json', import.meta.url);

function range(from: number, to: number): string[] {
	return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}

async function fontsOf(family: string, weight: number): Promise<opentype.Font[]> {
	const files = ['latin', 'latin-ext'].map((subset) =>
		require.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`)
	);
	return Promise.all(
		files.map(async (file) => {
			const bytes = await readFile(file);
			return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
		})
	);
}

/** Width in thousandths of the type size, or 0 where no font has the letter. */
function widthIn(fonts: readonly opentype.Font[], character: string): number {
	const font = fonts.find((candidate) => candidate.charToGlyphIndex(character) > 0);
	if (font === undefined) return 0;
	const advance = font.charToGlyph(character).advanceWidth ?? 0;
	return Math.ceil((advance * 1000) / font.unitsPerEm);
}

/** The file's content, which a test compares with what is committed. */
export async function advanceWidths(): Promise<string> {
	const tables: Record<string, Record<string, number>> = {};
	for (const [name, [sourceSans, arimo]] of Object.entries(WEIGHTS)) {
		const ours = await fontsOf('source-sans-3', sourceSans);
		const wider = await fontsOf('arimo', arimo);
		const widths = CHARACTERS.map((character): [string, number] => [
			character,
			Math.max(widthIn(ours, character), widthIn(wider, character))
		]);
		tables[name] = Object.fromEntries(widths.filter(([, width]) => width > 0));
	}
	return JSON.stringify(tables) + '\n';
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
	await writeFile(target, await advanceWidths());
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packPages } from '../../src/lib/export/pack/pack-pages.ts';
import { frameNamed } from '../../src/lib/export/page/frames.ts';
import { pdfFile } from '../../src/lib/export/pdf/pdf-file.ts';
import type { Kit } from '../../src/lib/deliver/kit.ts';
import { LOOK, type DeckToCheck } from './decks.ts';
import { LEAST } from './limits.ts';
import { pdfPages, type PdfLine } from './pdf-text.ts';
import { smallestText, tooSmall, type PageText } from './text-sizes.ts';

const SIZES = [
	{ key: 'slide', least: LEAST.slide },
	{ key: 'a4-portrait', least: LEAST.paper }
] as const;

/** Makes the PDFs of a pack, prints the smallest text of each page, and says what is too small. */
export async function checkPdfs(
	{ name, pack }: DeckToCheck,
	folder: string,
	kit: Kit
): Promise<readonly string[]> {
	const faults: string[] = [];
	const draw: Kit['draw'] = (...drawn) => kit.draw(...drawn);
	for (const { key, least } of SIZES) {
		const look = { frame: frameNamed(key), ...LOOK, draw };
		const pages = pack.flatMap((slide) => packPages(slide, look));
		const about = { title: name, subject: name, madeOn: LOOK.madeOn };
		const path = join(folder, `${name}-${key}.pdf`);
		await writeFile(path, await pdfFile(pages, about, kit.loadFont));
		const shown = pdfPages(path).map(withFoot);
		const sizes = shown
			.map(smallestText)
			.map(({ body, foot }) => `${body.toFixed(1)}/${foot.toFixed(1)}`);
		console.log(`  ${key}: ${shown.length} pages, ${[...new Set(sizes)].join(', ')} pt`);
		for (const [index, texts] of shown.entries()) {
			const small = tooSmall(texts, least);
			if (small !== null) faults.push(`${name}, page ${index + 1} of ${key}: ${small}.`);
		}
	}
	return faults;
}

/** The lines from the notes under a page's last rule on, of which one is the source. */
function withFoot(lines: readonly PdfLine[]): readonly PageText[] {
	const sorted = [...lines].sort((one, other) => one.top - other.top);
	const source = sorted.findLast(({ words }) => words.startsWith('Source:'));
	const above = sorted.findLast(
		({ top, size }) => source !== undefined && top < source.top && size > source.size + 1
	);
	return lines.map((line) => ({
		...line,
		isFoot: source !== undefined && line.top > (above?.top ?? 0) + (above?.size ?? 0)
	}));
}

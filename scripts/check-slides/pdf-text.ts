import { unescapeXml } from '../../src/lib/style/escape-xml.ts';
import { runTool } from './run-tool.ts';

/** A line of text in a PDF, in points. */
export interface PdfLine {
	readonly words: string;
	readonly size: number;
	readonly top: number;
}

/** Sizes are whole numbers of pixels: at three times the size, the most there is, thirds of a point. */
const ZOOM = 3;

/** The text of a PDF, page by page. */
export function pdfPages(path: string): readonly (readonly PdfLine[])[] {
	const xml = runTool('pdftohtml', ['-xml', '-stdout', '-i', '-zoom', String(ZOOM), path]);
	const sizes = new Map(
		Array.from(
			xml.matchAll(/<fontspec id="(\d+)" size="(-?[\d.]+)"/g),
			([, id, size]) => [id, Number(size) / ZOOM] as const
		)
	);
	return (xml.match(/<page .*?<\/page>/gs) ?? []).map((page) =>
		Array.from(
			page.matchAll(/<text top="(-?\d+)"[^>]* font="(\d+)">(.*?)<\/text>/gs),
			([, top, font, words = '']) => ({
				words: unescapeXml(words.replace(/<[^>]*>/g, '')),
				size: sizes.get(font) ?? 0,
				top: Number(top) / ZOOM
			})
		).filter(({ words }) => words.trim() !== '')
	);
}

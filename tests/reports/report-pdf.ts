import PDFDocument from 'pdfkit';
import { buffer } from 'node:stream/consumers';
import { BODY, laidOut, LEFT, type LaidOutLine, type LaidOutPage } from './report-line.ts';

/** What may be peculiar about a made-up PDF. */
export interface PdfManner {
	/** It asks for this password before it opens. */
	readonly password?: string;
	/** Its pages are pictures of their text: a shape for each line. */
	readonly scanned?: boolean;
}

const HEIGHT = 842;

/** A made-up report as a PDF of A4 pages, each line where it says. */
export async function reportPdf(
	pages: readonly LaidOutPage[],
	{ password, scanned = false }: PdfManner = {}
): Promise<Uint8Array<ArrayBuffer>> {
	const document = new PDFDocument({
		size: 'A4',
		margin: 0,
		autoFirstPage: false,
		...(password === undefined ? {} : { userPassword: password })
	});
	for (const page of pages) {
		document.addPage();
		let y = 60;
		for (const line of page.map(laidOut)) {
			const { size = BODY, below = 1 } = line;
			if (below >= 0) y += below * size * 1.2;
			draw(document, line, below < 0 ? HEIGHT - 40 : y, scanned);
		}
	}
	document.end();
	return new Uint8Array(await buffer(document));
}

function draw(
	document: PDFKit.PDFDocument,
	{ text, size = BODY, bold = false, x = LEFT, mark }: LaidOutLine,
	y: number,
	scanned: boolean
): void {
	if (scanned) {
		document.rect(x, y, text.length * size * 0.5, size * 0.6).fill();
		return;
	}
	document.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
	document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
	if (mark === undefined) return;
	const width = document.widthOfString(text);
	document.fontSize(size * 0.6);
	document.text(mark, x + width, y - size * 0.3, { lineBreak: false, baseline: 'alphabetic' });
}

import { BODY, laidOut, LEFT, type LaidOutPage } from './report-line.ts';

/**
 * A PDF of many pages that are all the same, written by hand: every page shows the one content that there
 * is, so that a document of thousands is made in no time.
 */
export function samePages(count: number, page: LaidOutPage): Uint8Array<ArrayBuffer> {
	const content = contentOf(page);
	const kids = Array.from({ length: count }, (_, at) => `${at + 5} 0 R`).join(' ');
	return pdfOf([
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		...Array<string>(count).fill(
			'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>'
		)
	]);
}

function contentOf(page: LaidOutPage): string {
	let y = 800;
	const shown = page.map(laidOut).map(({ text, size = BODY, x = LEFT, below = 1 }) => {
		y -= Math.max(below, 0) * size * 1.2;
		const plain = text.replace(/[’‘]/g, "'").replace(/[()\\]/g, '\\$&');
		return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y.toFixed(1)} Tm (${plain}) Tj ET`;
	});
	return shown.join('\n');
}

/** Numbered objects, of which the first is the catalogue, as a whole file. */
function pdfOf(objects: readonly string[]): Uint8Array<ArrayBuffer> {
	let text = '%PDF-1.7\n';
	const offsets = objects.map((object, at) => {
		const offset = text.length;
		text += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return offset;
	});
	const start = text.length;
	const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
	text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

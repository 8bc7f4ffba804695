import type { PDFDocumentProxy } from 'pdfjs-dist';
import { FIRST_PAGES } from '../../report/first-pages.ts';
import type { ReportLine, ReportText } from '../../report/report-text.ts';
import type { Problem, ProblemCode } from '../../problem.ts';
import { LIMITS } from '../limits.ts';
import { turns, type Watch } from '../watch.ts';
import { linesOfPage, type PageLine } from './lines-of-page.ts';
import { pdfFiles } from './pdf-files.ts';
import { loadPdfjs, SAFE } from './pdfjs.ts';
import { textRuns } from './text-runs.ts';

/** The text of a PDF, or why there is none. */
export type PdfReading = { readonly text: ReportText } | { readonly problem: Problem };

/** Room between lines above this share of their type sets them apart. */
const APART = 1.55;

/**
 * Reads the text of a PDF in the order of its content, a page at a time.
 *
 * @param isWanted asked once the first pages are there: whether the rest is worth reading
 */
export async function readPdf(
	bytes: Uint8Array,
	watch: Watch,
	isWanted: (start: ReportText) => boolean
): Promise<PdfReading> {
	const pdfjs = await loadPdfjs();
	// pdf.js takes the bytes it is given with it.
	const task = pdfjs.getDocument({ ...SAFE, ...pdfFiles(), data: bytes.slice() });
	try {
		const document = await task.promise;
		return await readPages(document, watch, isWanted);
	} catch (error) {
		watch.signal?.throwIfAborted();
		return problem(codeOf(error));
	} finally {
		await task.destroy();
	}
}

async function readPages(
	document: PDFDocumentProxy,
	watch: Watch,
	isWanted: (start: ReportText) => boolean
): Promise<PdfReading> {
	const turn = turns(watch);
	const lines: ReportLine[] = [];
	const count = Math.min(document.numPages, LIMITS.reportPages);
	const text = () => ({ hasPages: true, pageCount: document.numPages, lines });
	for (let number = 1; number <= count; number += 1) {
		await turn((number - 1) / count);
		const page = await document.getPage(number);
		addLines(lines, number, linesOfPage(await textRuns(page)));
		page.cleanup();
		if (lines.length > LIMITS.reportLines) return problem('long-report');
		if (number === Math.min(FIRST_PAGES, count)) {
			if (lines.length === 0) return problem('scanned-report');
			if (isGarbled(lines)) return problem('garbled-report');
			if (!isWanted(text())) return problem('no-report');
		}
	}
	return { text: text() };
}

function addLines(lines: ReportLine[], page: number, added: readonly PageLine[]): void {
	let before: PageLine | null = null;
	for (const line of added) {
		const room = before === null ? 0 : before.box.y - line.box.y;
		const apart = before === null || room > Math.max(line.size, before.size) * APART;
		lines.push({ ...line, index: lines.length, page, apart });
		before = line;
	}
}

/** Whether the characters are codes of a font that does not say which letters they are. */
function isGarbled(lines: readonly ReportLine[]): boolean {
	const text = lines.map((line) => line.text).join(' ');
	const words = text.match(/[a-z]{2,}/gi)?.length ?? 0;
	const common = text.match(/\b(?:the|of|and|to|in|for|is|are|a)\b/gi)?.length ?? 0;
	return text.length > 200 && (words < text.length / 40 || common < words / 60);
}

function codeOf(error: unknown): ProblemCode {
	const name = error instanceof Error ? error.name : '';
	return name === 'PasswordException' ? 'locked-report' : 'damaged-report';
}

function problem(code: ProblemCode): PdfReading {
	return { problem: { code, line: null, column: null, value: null } };
}

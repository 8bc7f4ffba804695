import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextRun } from './lines-of-page.ts';

/**
 * The text of a page in the order of its content. It is read a part at a time, since Safari cannot go
 * through a stream in the way that pdf.js would for all of it.
 */
export async function textRuns(page: PDFPageProxy): Promise<readonly TextRun[]> {
	const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
	const runs: TextRun[] = [];
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return runs;
		for (const item of value.items) if ('str' in item) runs.push(item);
	}
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

import type * as Pdfjs from 'pdfjs-dist';

/**
 * Fetches pdf.js with the part of it that parses documents, to run in the thread that asks: a worker of the
 * page, or Node. It starts no worker of its own, and never runs code of a document.
 */
export async function loadPdfjs(): Promise<typeof Pdfjs> {
	const [pdfjs, parser] = await Promise.all([
		import('pdfjs-dist/legacy/build/pdf.mjs'),
		import('pdfjs-dist/legacy/build/pdf.worker.mjs')
	]);
	// Where pdf.js looks for its parser before it would start a worker.
	Object.assign(globalThis, { pdfjsWorker: parser });
	return pdfjs;
}

/** What no document is allowed, whoever opens it. */
export const SAFE = {
	isEvalSupported: false,
	enableXfa: false,
	useWasm: false,
	useWorkerFetch: false,
	disableAutoFetch: true,
	disableStream: true,
	stopAtErrors: false,
	verbosity: 0
} as const;

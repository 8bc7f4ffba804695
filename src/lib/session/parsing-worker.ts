/**
 * The worker in which pdf.js parses the pages that are drawn; it says by itself that it is ready. What it
 * loads is used as in the reading worker, so that both come as one file.
 */
void import('pdfjs-dist/legacy/build/pdf.worker.mjs').then((parser) =>
	Object.assign(globalThis, { pdfjsWorker: parser })
);

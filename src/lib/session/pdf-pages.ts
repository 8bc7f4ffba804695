import type { PDFDocumentLoadingTask, PDFDocumentProxy, PageViewport } from 'pdfjs-dist';
import type { LineBox } from '../read/report/report-text.ts';
import { SAFE } from '../read/source/pdf-text/pdfjs.ts';
import { fetchPdfFile } from './fetch-pdf-file.ts';

/** A part of a page in hundredths of its width and height, from its upper left corner. */
export interface PagePart {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** Pixels of a canvas for each of the page; more are too many to keep. */
const FINEST = 2;

/** A PDF whose pages are drawn. It has a worker of its own until it is closed. */
export class PdfPages {
	private constructor(
		private readonly task: PDFDocumentLoadingTask,
		private readonly worker: Worker,
		private readonly document: PDFDocumentProxy
	) {}

	/** Fetches what draws pages, and opens a document with it. */
	static async open(file: Blob): Promise<PdfPages> {
		const worker = new Worker(new URL('./parsing-worker.ts', import.meta.url), { type: 'module' });
		try {
			const [pdfjs, data] = await Promise.all([
				import('pdfjs-dist/legacy/build/pdf.mjs'),
				file.arrayBuffer(),
				isReady(worker)
			]);
			const task = pdfjs.getDocument({
				...SAFE,
				data,
				worker: pdfjs.PDFWorker.create({ port: worker, verbosity: 0 }),
				// Each browser has other fonts; what a page looks like does not hang on that.
				useSystemFonts: false,
				BinaryDataFactory: OwnFiles
			});
			return new PdfPages(task, worker, await task.promise);
		} catch (error) {
			worker.terminate();
			throw error;
		}
	}

	get count(): number {
		return this.document.numPages;
	}

	/** Height of a page for each of its width. */
	async shapeOf(number: number): Promise<number> {
		const { width, height } = await this.#viewport(number);
		return height / width;
	}

	/** Where a line stands on its page. */
	async partOf(number: number, { x, y, width, height }: LineBox): Promise<PagePart> {
		const page = await this.#viewport(number);
		// A line has its foot at `y`; letters reach below it.
		const corners: readonly number[] = page.convertToViewportRectangle([
			x - 2,
			y - height * 0.3,
			x + width + 2,
			y + height * 0.95
		]);
		const [fromX = 0, fromY = 0, toX = 0, toY = 0] = corners;
		const [left, right] = [Math.min(fromX, toX), Math.max(fromX, toX)];
		const [top, bottom] = [Math.min(fromY, toY), Math.max(fromY, toY)];
		return {
			left: (left / page.width) * 100,
			top: (top / page.height) * 100,
			width: ((right - left) / page.width) * 100,
			height: ((bottom - top) / page.height) * 100
		};
	}

	/**
	 * Draws a page as wide as its canvas is shown.
	 *
	 * @param signal aborted where it is wanted no longer
	 */
	async draw(number: number, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void> {
		const page = await this.document.getPage(number);
		signal.throwIfAborted();
		const own = page.getViewport({ scale: 1 });
		const finest = Math.min(devicePixelRatio, FINEST);
		const viewport = page.getViewport({ scale: (canvas.clientWidth * finest) / own.width });
		canvas.width = Math.round(viewport.width);
		canvas.height = Math.round(viewport.height);
		// Links and forms of the document are not drawn.
		const drawing = page.render({ canvas, viewport, annotationMode: 0 });
		const stop = () => drawing.cancel();
		signal.addEventListener('abort', stop);
		try {
			await drawing.promise;
		} finally {
			signal.removeEventListener('abort', stop);
			page.cleanup();
		}
	}

	/** Gives back all memory that the document takes. */
	close(): void {
		void this.task.destroy().then(
			() => this.worker.terminate(),
			() => this.worker.terminate()
		);
	}

	async #viewport(number: number): Promise<PageViewport> {
		return (await this.document.getPage(number)).getViewport({ scale: 1 });
	}
}

/** The files of pdf.js itself, from this site. */
class OwnFiles {
	fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
		return fetchPdfFile(filename);
	}
}

/** Its first message says so. */
function isReady(worker: Worker): Promise<void> {
	return new Promise((resolve, reject) => {
		worker.addEventListener('message', () => resolve(), { once: true });
		worker.addEventListener('error', () => reject(new Error('No worker.')), { once: true });
	});
}

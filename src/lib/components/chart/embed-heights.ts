import type { HeightAt } from './embed-code.ts';

/** Widths of the columns that charts stand in, in pixels; closer where charts change their form. */
const WIDTHS = [320, 360, 400, 440, 480, 520, 560, 600, 640, 720, 800, 1024, 1280] as const;

/** Longest that one width is waited for, in milliseconds. */
const PATIENCE = 3000;

/** What is said where the heights are not known: a chart is about this high. */
const USUAL: readonly HeightAt[] = [{ width: 320, height: 900 }];

/**
 * How high the page of a chart is at common widths: it is opened out of sight and measured, since only
 * the page itself knows how its words and its drawing fall.
 *
 * @param address of the embedded chart, on this site
 * @param place where the frame may stand while it is measured
 */
export async function embedHeights(
	address: string,
	place: HTMLElement
): Promise<readonly HeightAt[]> {
	const frame = document.createElement('iframe');
	// Higher than any chart: a scroll bar would take of the width.
	frame.style.cssText = 'position:absolute;visibility:hidden;height:20000px;border:0';
	frame.inert = true;
	frame.src = address;
	place.append(frame);
	try {
		const heights: HeightAt[] = [];
		for (const width of WIDTHS) {
			frame.style.width = `${width}px`;
			heights.push({ width, height: await heightOf(frame, width) });
		}
		return heights;
	} catch {
		return USUAL;
	} finally {
		frame.remove();
	}
}

/** The height of what stands in a frame, once it is drawn for that width. */
async function heightOf(frame: HTMLIFrameElement, width: number): Promise<number> {
	const end = performance.now() + PATIENCE;
	while (performance.now() < end) {
		const page = frame.contentDocument;
		const content = page?.querySelector('.embed');
		if (page && content && page.documentElement.clientWidth === width && isDrawn(page)) {
			await page.fonts.ready;
			return Math.ceil(content.getBoundingClientRect().height);
		}
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	throw new Error('The chart was not drawn in time.');
}

/** Whether a page has its chart, at the width of its place. */
function isDrawn(page: Document): boolean {
	if (!page.documentElement.matches('[data-ready]') || !page.querySelector('figure')) return false;
	const drawn = page.querySelector<HTMLElement>('[data-drawn]');
	return drawn === null
		? page.querySelector('[aria-busy]') === null
		: Number(drawn.dataset.drawn) === drawn.clientWidth;
}

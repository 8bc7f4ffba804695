import { expect, type Page } from './site.ts';

/** Left and right of what stands in the header, the bar, the page and the footer, in pixels. */
function edges(page: Page): Promise<readonly string[]> {
	return page.locator('.page').evaluateAll((boxes) =>
		boxes
			.filter((box) => box.getClientRects().length > 0)
			.map((box) => {
				const { left, right } = box.getBoundingClientRect();
				const { paddingLeft, paddingRight } = getComputedStyle(box);
				return [left + parseFloat(paddingLeft), right - parseFloat(paddingRight)]
					.map((edge) => Math.round(edge))
					.join(' to ');
			})
	);
}

/** Left and right edge of everything in windows of some widths. */
const EDGES = [
	[320, '16 to 304'],
	[390, '16 to 374'],
	[1440, '48 to 1392'],
	[1920, '224 to 1696']
] as const;

/** Holds the header, the bar, the page and the footer to the same two edges in a window of any width. */
export async function standsBetweenEdges(page: Page): Promise<void> {
	for (const [width, expected] of EDGES) {
		await page.setViewportSize({ width, height: 900 });
		await expect
			.poll(async () => [...new Set(await edges(page))], `${width} pixels`)
			.toEqual([expected]);
		expect((await edges(page)).length, `${width} pixels`).toBeGreaterThanOrEqual(4);
	}
}

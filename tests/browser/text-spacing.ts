import { expect, type Page } from './site.ts';

/** What a reader may ask for by WCAG 1.4.12. */
const SPACED = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Spaces the text of a page out at 320 pixels, where it neither scrolls sideways nor cuts words. */
export async function bearsSpacing(page: Page): Promise<void> {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.addStyleTag({ content: SPACED });
	await expect.poll(() => sticksOut(page)).toEqual([]);
	await expect.poll(() => cutWords(page)).toEqual([]);
}

/** What is wider than the window outside of an area that scrolls by itself, and so makes the page scroll. */
async function sticksOut(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		const scrolls = (element: Element | null): boolean =>
			element !== null &&
			(/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
				scrolls(element.parentElement));
		if (root.scrollWidth <= root.clientWidth) return [];
		const wide = [...document.body.querySelectorAll('*')].filter(
			(element) =>
				element.getBoundingClientRect().right > root.clientWidth && !scrolls(element.parentElement)
		);
		return wide.map(({ outerHTML }) => outerHTML.slice(0, 160)).concat(`${root.scrollWidth} wide`);
	});
}

/** Elements whose words do not fit in them and cannot be scrolled to; those for screen readers are small on purpose. */
async function cutWords(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.body.querySelectorAll<HTMLElement>('*')]
			.filter((element) => {
				const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
				const cuts = [overflowX, overflowY].some((value) => /hidden|clip/.test(value));
				if (!cuts && textOverflow !== 'ellipsis') return false;
				if (element.closest('.said, svg, #svelte-announcer') !== null) return false;
				return (
					element.scrollWidth > element.clientWidth + 1 ||
					element.scrollHeight > element.clientHeight + 1
				);
			})
			.map(({ outerHTML }) => outerHTML.slice(0, 160))
	);
}

import type { Inspection } from '#lib/domain/inspection.ts';
import type { Palette } from '#lib/style/palette.ts';

/**
 * Draws the printed page while the site is prerendered; `null` in the browser, which keeps it as it
 * came. It states no day of its own, because it is made long before it is printed.
 */
export const prerenderPage: ((inspection: Inspection, palette: Palette) => string) | null =
	import.meta.env.SSR ? await pageRenderer() : null;

async function pageRenderer() {
	const [{ renderChart }, { onePageSheet }, { onePageView }] = await Promise.all([
		import('#lib/charts/render-chart.ts'),
		import('#lib/export/pack/one-page-sheet.ts'),
		import('#lib/view/pack/one-page.ts')
	]);
	return (inspection: Inspection, palette: Palette) =>
		onePageSheet(onePageView(inspection), {
			palette,
			madeOn: null,
			draw: (view, space) => renderChart(view, space, palette)
		}).svg;
}

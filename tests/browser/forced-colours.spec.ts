import { ownColours } from './own-colours.ts';
import { expect, PAGES, test, visit } from './site.ts';

for (const scheme of ['light', 'dark'] as const) {
	for (const path of [
		...PAGES,
		'/heatmap/?judgement=being-healthy.looked-after',
		'/embed/grade-heatmap/'
	]) {
		test(`in forced colours, ${scheme}, only the grades of ${path} keep their own`, async ({
			page
		}) => {
			await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
			await visit(page, path);
			await page.locator('details').evaluateAll((all) => {
				for (const details of all) (details as HTMLDetailsElement).open = true;
			});
			await expect.poll(() => ownColours(page)).toEqual([]);
		});
	}
}

import { ownColours } from './own-colours.ts';
import { expect, PAGES, test, visit } from './site.ts';

for (const path of [
	...PAGES,
	'/heatmap/?judgement=being-healthy.looked-after',
	'/embed/grade-heatmap/'
]) {
	test(`in forced colours, light and dark, only the grades of ${path} keep their own`, async ({
		page
	}) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await visit(page, path);
		await page.locator('details').evaluateAll((all) => {
			for (const details of all) (details as HTMLDetailsElement).open = true;
		});
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await expect.poll(() => ownColours(page), colorScheme).toEqual([]);
		}
	});
}

test('in forced colours the grade that is open is marked by more than colour', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await visit(page, '/heatmap/?judgement=being-healthy.looked-after');
	const lines = await page.locator('[role="grid"] a').evaluateAll((cells) =>
		cells
			.filter((cell) => cell.getClientRects().length > 0)
			.filter((cell) => getComputedStyle(cell).outlineStyle === 'solid')
			.map((cell) => cell.getAttribute('aria-label'))
	);
	expect(lines).toEqual(['Being healthy, looked-after children: 4 Inadequate']);
});

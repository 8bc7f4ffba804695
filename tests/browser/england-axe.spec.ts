import { faultsInBothThemes } from './axe.ts';
import { expect, test, visit } from './site.ts';

const KENT = 'inspection=kent-ilacs-2022-07-05';
const SIF = 'inspection=cumbria-sif-2018-01-29-re-inspection';

/** Every way to look at many inspections, by the address that shows the most of it. */
const VIEWS = [
	['the grid', '/england/'],
	['the grid of all frameworks', '/england/?framework=all&when=all'],
	['the grid without a row', '/england/?framework=cpi&grade=1&area=nothing'],
	['both services', '/england/?view=services'],
	['both services where none can be compared', '/england/?view=services&framework=cpi'],
	['the distribution by area', `/england/?view=distribution&${KENT}`],
	['the distribution by region', `/england/?view=distribution&by=regions&${KENT}`],
	['the distribution over the years', `/england/?view=distribution&by=years&${KENT}`],
	['a council over time', '/england/?view=time'],
	['what changed', '/england/?view=changes'],
	[
		'what changed, with councils listed',
		'/england/?view=changes&moved=both+overall+effectiveness.worse'
	],
	['peers', `/england/?view=peers&${KENT}`],
	['peers without names', `/england/?view=peers&names=own&${KENT}`],
	['peers of a council that has ended', '/england/?view=peers'],
	['two inspections of a council', `/compare/?beside=inspection&${SIF}`],
	['two councils', `/compare/?beside=council&other=medway-ilacs-2019-08-27&${KENT}`],
	['slides of a council among its peers', `/present/?pack=peers&${KENT}`],
	['slides of a region', `/present/?pack=region&${KENT}`]
] as const;

for (const [what, path] of VIEWS) {
	test(`axe finds no fault in ${what}, light and dark`, async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await visit(page, path);
		const title = page.getByRole('heading', { level: 1 });
		await expect(title).toBeVisible();
		// What the page says until the record is here.
		await expect(title).not.toHaveText(/^Inspections of children/);
		await expect(page.getByText('is being fetched')).toHaveCount(0);
		await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
		expect(await faultsInBothThemes(page)).toEqual([]);
	});
}

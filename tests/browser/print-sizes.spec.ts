import { expect, openFile, test, visit } from './site.ts';
import { textSizes } from './printed-text.ts';

/** As least to be read on paper, in points; some hundredths are lost in fitting the sheet. */
const LEAST = 8.95;

/** Windows that a page is printed from: a telephone, a sheet, a desk. */
const WIDTHS = [320, 794, 1440];

for (const path of ['/heatmap/', '/compare/', '/figures/']) {
	test(`from a window of any width no text of ${path} is printed smaller than 9 points, and all on the same sheets`, async ({
		page
	}) => {
		const printed = [];
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 900 });
			if (printed.length === 0) await visit(page, path);
			await page.waitForLoadState('networkidle');
			for (const landscape of [false, true]) {
				const sizes = textSizes(await page.pdf({ format: 'A4', landscape }));
				expect(sizes.length, `${width} pixels`).toBeGreaterThan(40);
				expect(sizes[0], `${width} pixels`).toBeGreaterThanOrEqual(LEAST);
				if (!landscape) printed.push(sizes);
			}
		}
		for (const sizes of printed) expect(sizes).toEqual(printed[0]);
	});
}

test('from a window of any width the charts of an opened file are laid out for paper', async ({
	page
}) => {
	const areas = Array.from({ length: 60 }, (_, index) => `Area number ${index + 1}`);
	const rows = areas.flatMap((area) =>
		['Safeguarding', 'Looked-after children'].map((service) => `Northtown,${service},${area},3`)
	);
	await openFile(page, {
		name: 'long.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(['authority,service,area,grade', ...rows].join('\n'))
	});
	await page.getByRole('link', { name: 'Heatmap', exact: true }).click();
	for (const width of WIDTHS) {
		await test.step(`${width} pixels`, async () => {
			await page.setViewportSize({ width, height: 900 });
			await expect(page.locator('[data-drawn]:not([data-drawn="0"])').first()).toBeAttached();
			await page.waitForLoadState('networkidle');
			const pdf = await page.pdf({ format: 'A4' });
			const sizes = textSizes(pdf);
			expect(sizes.length).toBeGreaterThan(180);
			expect(sizes[0]).toBeGreaterThanOrEqual(LEAST);
			// Cut between rows, and not shrunk on one sheet or lost at its foot.
			expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
			await expect(page.locator('.portrait')).toHaveCount(0);
		});
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('what is printed is laid out for paper too', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 900 });
		for (const path of ['./heatmap/', './compare/', './figures/']) {
			await page.goto(path);
			const sizes = textSizes(await page.pdf({ format: 'A4' }));
			expect(sizes.length, path).toBeGreaterThan(40);
			expect(sizes[0], path).toBeGreaterThanOrEqual(LEAST);
		}
	});
});

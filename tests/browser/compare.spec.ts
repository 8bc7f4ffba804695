import type { Locator } from '@playwright/test';
import { ilacsCsv, sifCsv } from '../examples.ts';
import { expect, openFile, test, visit, type Page } from './site.ts';

const TITLE =
	'Where both services are judged, safeguarding is worse in three areas and better in none';
const UNSHARED = 'Eight areas are judged for one service only: two are inadequate';

test('the page says in which shared areas safeguarding is worse, without any computing', async ({
	page
}) => {
	await visit(page, '/');
	await page.getByRole('link', { name: 'Compare', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	await expect(page.getByRole('main')).toContainText(
		'Safeguarding is graded worse for overall effectiveness, quality of provision and performance management and quality assurance (4 inadequate against 3 adequate).'
	);
	await expect(page.getByRole('main')).toContainText('the same grade in four other areas');
	const drawing = page.getByRole('img', { name: /four-step scale/ });
	await expect(drawing).toBeVisible();
	await expect(drawing.getByText('Safeguarding is', { exact: true })).toBeVisible();
	await expect(drawing.getByText('1 grade worse', { exact: true })).toHaveCount(3);
	await expect(drawing.getByText('same', { exact: true })).toHaveCount(4);
	await expect(drawing.getByText(/Eight more areas are judged for one service only/)).toBeVisible();
	await expect(
		page.getByRole('heading', { name: 'Only one of 22 judgements is good; none is outstanding' })
	).toBeVisible();
});

test('where safeguarding is worse is seen on the first screen, and on a phone after one scroll', async ({
	page
}) => {
	for (const [width, height, screens] of [
		[1440, 900, 1],
		[390, 844, 2]
	] as const) {
		await page.setViewportSize({ width, height });
		await visit(page, '/compare/');
		const drawing = page.getByRole('img', { name: /four-step scale/ });
		await expect(drawing).toBeVisible();
		const worse = drawing.getByText('1 grade worse', { exact: true });
		await expect(worse).toHaveCount(3);
		// Drawn anew for its width, it has no place for a moment.
		const bottom = async () => {
			const box = await worse.last().boundingBox();
			return (box?.y ?? Infinity) + (box?.height ?? 0);
		};
		await expect.poll(bottom).toBeLessThan(height * screens);
		await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeInViewport();
	}
});

test('the comparison can be read in every window, on paper and in its tables', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, '/compare/');
	await test.step('services are told apart by their names, and by shape and letter where there is no room', async () => {
		const drawing = page.getByRole('img', { name: /four-step scale/ });
		await expect(drawing.getByText('Both services', { exact: true })).toHaveCount(4);
		await expect(drawing.getByText('Looked-after', { exact: true })).toHaveCount(3);
		await page.setViewportSize({ width: 390, height: 844 });
		await expect(drawing.getByText('Looked-after', { exact: true })).toHaveCount(0);
		// One for each area, and one in the key.
		await expect(drawing.getByText('S', { exact: true })).toHaveCount(8);
		await expect(drawing.getByText('L', { exact: true })).toHaveCount(8);
	});
	await page.setViewportSize({ width: 1280, height: 900 });
	for (const media of ['screen', 'print'] as const) {
		await test.step(`the areas judged for one service only stand open on ${media}`, async () => {
			await page.emulateMedia({ media });
			await expect(page.getByRole('heading', { name: UNSHARED })).toBeVisible();
			const drawing = page.getByRole('img', { name: /^List of judgement areas/ });
			await expect(drawing.getByText('4 Inadequate')).toHaveCount(2);
			await expect(drawing.getByText('Partnership working')).toBeVisible();
		});
	}
	await page.emulateMedia({ media: 'screen' });
	await test.step('the table beside the comparison holds the same grades and gaps', async () => {
		const rows = await rowsOf(page, 'comparison');
		await expect(rows).toHaveCount(8);
		await expect(rows.nth(1)).toHaveText(
			/Overall effectiveness\s*4 Inadequate\s*3 Adequate\s*1 grade worse/
		);
		const others = await rowsOf(page, 'one-service-areas');
		await expect(others).toHaveCount(9);
		await expect(others.nth(4)).toHaveText(/Being healthy\s*Looked-after children\s*4 Inadequate/);
	});
});

/** Opens the table beside a chart by keyboard. */
async function rowsOf(page: Page, figure: string): Promise<Locator> {
	const summary = page.locator(`[data-figure="${figure}"] summary`);
	await summary.focus();
	await page.keyboard.press('Enter');
	return page.locator(`[data-figure="${figure}"]`).getByRole('row');
}

for (const [framework, csv, title, sentence, marks] of [
	[
		'ILACS',
		ilacsCsv,
		'Judged inadequate for help and protection; requires improvement for children in care; good for care leavers',
		'Safeguarding has the worse grade, 4 inadequate for help and protection; the worst of looked-after children is 3 requires improvement for children in care.',
		2
	],
	[
		'SIF',
		sifCsv,
		'Requires improvement for help and protection and for care leavers; good for children looked after; outstanding for adoption',
		'The two services have the same worst grade, 3 requires improvement: safeguarding for help and protection, looked-after children for care leavers.',
		3
	]
] as const) {
	test(`a ${framework} report, which judges no area for both, is answered too`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await openFile(page, {
			name: 'report.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(csv())
		});
		await page.getByRole('link', { name: 'Compare', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await expect(page.getByRole('main')).toContainText(sentence);
		const drawing = page.getByRole('img', { name: /four-step scale/ });
		await expect(drawing.getByText('Looked-after', { exact: true })).toHaveCount(marks);
		await expect(drawing.getByText('Safeguarding', { exact: true })).toHaveCount(1);
		await expect(drawing.getByText('Overall effectiveness', { exact: true })).toHaveCount(1);
		await expect(page.locator('[data-figure="one-service-areas"]')).toHaveCount(0);
	});
}

import { expect, test, visit } from './site.ts';

test('the page says in which shared areas safeguarding is worse, without any computing', async ({
	page
}) => {
	await visit(page, '/');
	await page.getByRole('link', { name: 'Compare', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('main')).toContainText(
		'Safeguarding is graded lower for overall effectiveness, quality of provision and performance management and quality assurance (4 inadequate against 3 adequate).'
	);
	await expect(page.getByRole('main')).toContainText('the same grade in four other areas');
	const drawing = page.getByRole('img', { name: /four-step scale/ });
	await expect(drawing).toBeVisible();
	await expect(drawing.getByText('1 step better for looked-after')).toHaveCount(3);
	await expect(drawing.getByText('level', { exact: true })).toHaveCount(4);
	await expect(drawing.getByText('Judged for one service only')).toBeVisible();
	await expect(
		page.getByRole('heading', { name: 'Only one of 22 judgements is good; none is outstanding' })
	).toBeVisible();
});

test('the table beside the comparison holds the same grades and gaps', async ({ page }) => {
	await visit(page, '/compare/');
	const figure = page.locator('[data-figure="comparison"]');
	const summary = figure.locator('summary');
	await summary.focus();
	await page.keyboard.press('Enter');
	const rows = figure.getByRole('row');
	await expect(rows).toHaveCount(16);
	await expect(rows.nth(1)).toHaveText(
		/Overall effectiveness\s*4 Inadequate\s*3 Adequate\s*1 step better for looked-after children/
	);
});

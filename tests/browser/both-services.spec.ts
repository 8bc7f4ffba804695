import { expect, test, visit } from './site.ts';

const TITLE =
	'Safeguarding was graded worse than services for looked-after children in 45 of 151 councils, better in nine';

test('a square leads to its councils and they to their inspections, by keyboard alone', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, '/england/?view=services');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	const grid = page.getByRole('grid', { name: TITLE });
	const own = grid.getByRole('link', { name: /with Cumbria$/ });
	await expect(own).toHaveAttribute('aria-current', 'true');
	await expect(own).toHaveAccessibleName(
		'Safeguarding 4 inadequate, services for looked-after children 3 adequate: 20 councils, with Cumbria'
	);
	const heading = page.getByRole('heading', { level: 2 });
	await expect(heading).toHaveText(/^20 councils: safeguarding 4 inadequate/);

	// One stop of Tab is the square that is open.
	await own.focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(heading).toHaveText(/^Two councils: safeguarding 4 inadequate.* 4 inadequate$/);
	await expect(page).toHaveURL(/square=4-4/);
	await expect(grid.locator('a:focus')).toHaveAccessibleName(/: two councils$/);
	await page.keyboard.press('Control+Home');
	await expect(grid.locator('a:focus')).toHaveAccessibleName(/: one council$/);
	await expect(grid.locator('a[tabindex="0"]')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(heading).toHaveText(/^20 councils: safeguarding 4 inadequate/);
	await expect(grid.locator('a:focus')).toHaveAccessibleName(/: one council$/);

	await page.keyboard.press('Control+End');
	await page.keyboard.press('Enter');
	await page.getByRole('link', { name: 'Cornwall', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.inspection-bar')).toContainText('Cornwall');
	await expect(page.locator('.inspection-bar')).toContainText('National record');
});

test('another council can be marked, in its square and in the bars of the same inspections', async ({
	page
}) => {
	await visit(page, '/england/?view=services&square=4-4');
	await page.getByLabel('Marked').focus();
	await page.getByLabel('Marked').selectOption('Leeds');
	await expect(page.getByText(/^Leeds stands with 19 others: /)).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^20 councils: /);
	await expect(page.getByLabel('Marked')).toBeFocused();
	await expect(page).toHaveURL(/inspection=leeds-slac/);
	await page.getByRole('link', { name: 'Distribution' }).click();
	await page.getByLabel('Marked').selectOption('Kent');
	await expect(page.getByText(/has no grade among these/)).toHaveCount(0);
	await expect(page).toHaveURL(/inspection=kent-ilacs/);
});

test('another framework, round and region can be chosen, and where nothing can be compared that is said', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await visit(page, '/england/?view=services');
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText(TITLE);
	await page.getByLabel('Framework').selectOption('ILACS, since 2018');
	await expect(title).toHaveText(
		'Help and protection was graded worse than children in care in 47 of 153 councils, better in nine'
	);
	await expect(page.getByText('Cumbria has no inspection among these.')).toBeVisible();
	await page.getByLabel('Region').selectOption('North West');
	await expect(title).toHaveText(/ of 24 councils/);
	// Nothing of the page is wider than the phone.
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

	await visit(page, '/england/?view=services&framework=slac&round=re-inspection');
	await expect(title).toHaveText(/ of two councils|both councils/);
	await visit(page, '/england/?view=services&framework=cpi');
	await expect(title).toHaveText('Both services cannot be compared here');
	await page.getByRole('main').getByRole('link', { name: 'SIF', exact: true }).click();
	await expect(title).toHaveText(
		/^Help and protection was graded worse than children looked after/
	);
});

test('the inspections of a square stand in the grid, from where all of them come back', async ({
	page
}) => {
	await visit(page, '/england/?view=services&square=4-3');
	await page.getByRole('link', { name: 'Open these inspections in the grid' }).focus();
	await page.keyboard.press('Enter');
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText(
		'20 of 151 inspections gave inadequate for safeguarding and adequate for looked-after children'
	);
	const counted = page.getByRole('status').getByText(/inspections$/);
	await expect(counted).toHaveText('20 of 152 inspections');
	await expect(page.getByLabel('Which of each council')).toHaveValue('first');
	await expect(page).toHaveURL(/round=first&both=4-3&framework=slac/);

	await page.getByRole('link', { name: 'show all rows again' }).focus();
	await page.keyboard.press('Enter');
	await expect(counted).toHaveText('152 inspections');
	await expect(page.locator('div:focus')).toContainText('Inadequate for both');
	await page.getByLabel('Which of each council').selectOption('Re-inspections');
	await expect(counted).toHaveText('9 inspections');
	await page.getByLabel('Which of each council').selectOption('Latest of each');
	await expect(page.getByRole('status').getByText('152 councils')).toBeVisible();
});

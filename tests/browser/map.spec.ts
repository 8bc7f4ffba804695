import AxeBuilder from '@axe-core/playwright';
import { expect, test, visit, type Page } from './site.ts';

const csv = (name: string, text: string) => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text)
});

const COUNCILS = `Council;GSS;Publication date;Overall effectiveness;Impact of leaders;Help and protection
Kent;E10000016;14/05/2022;Outstanding;Outstanding;Good
`;

const PRISONS = `Prison,Report published,Safety,Respect,Purposeful activity
Alpha,12 January 2024,4,3,2
Bravo,2 February 2024,1,2,1
`;

/** Chooses a file whose table nobody knows, and waits until it is asked about. */
async function open(page: Page, file: ReturnType<typeof csv>): Promise<void> {
	await visit(page, '/data/');
	await page.getByLabel(/Choose files/).setInputFiles(file);
	await expect(page).toHaveURL(/\/data\/map\//);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.evaluate(() => {
		document.body.dataset.clicks = '0';
		document.addEventListener('click', ({ detail, isTrusted }) => {
			// A label gives its click on to its field, which is one click of the reader.
			if (isTrusted && detail > 0) {
				document.body.dataset.clicks = String(Number(document.body.dataset.clicks) + 1);
			}
		});
	});
}

const clicks = async (page: Page) => Number(await page.locator('body').getAttribute('data-clicks'));
const button = (page: Page, name: string | RegExp) =>
	page.locator('main').getByRole('button', { name });

test('a plain wide table is on a heatmap two clicks after it was chosen', async ({ page }) => {
	await open(page, csv('neighbours.csv', COUNCILS));
	await expect(
		page.getByText('Reads one inspection under one name, three judgements.')
	).toBeVisible();
	await button(page, 'Use this').click();
	await button(page, 'Add one inspection').click();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page.locator('.inspection-bar')).toContainText('Kent');
	expect(await clicks(page)).toBe(2);
});

test('numbers of another scale take their order from their reader, have no colour of a grade, and are read so again', async ({
	page
}) => {
	await open(page, csv('prisons.csv', PRISONS));
	await expect(page.getByRole('group', { name: /Which end is better/ })).toBeVisible();
	await page.getByLabel('Another scale: 4 is the best and 1 the worst').click();
	await button(page, 'Use this').click();
	await expect(page).toHaveURL(/\/data\/review\//);
	await expect(page.locator('main')).toContainText('2 rows read as you mapped it on');
	await button(page, 'Add two inspections').click();
	await expect(page.locator('.file h2')).toBeFocused();
	expect(await clicks(page)).toBeLessThanOrEqual(3);

	await page.getByRole('link', { name: /Alpha/ }).click();
	await page.locator('nav').getByRole('link', { name: 'Heatmap' }).click();
	const cell = page.getByRole('grid').getByRole('link', { name: /Safety/ });
	await expect(cell).toHaveAccessibleName(/4, step 1 of 4/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'No judgement has a grade from 1 to 4'
	);

	// The next table with these headings asks nothing.
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	const next = csv('next.csv', PRISONS.replaceAll('2024', '2025'));
	await page.getByLabel(/Choose files/).setInputFiles(next);
	await expect(page.locator('.file h2').first()).toContainText('next.csv');

	const kept = page.getByRole('heading', { name: 'Tables you have mapped' });
	await expect(kept).toBeVisible();
	await button(page, /^Remove the mapping/).press('Enter');
	await expect(button(page, 'Undo').last()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(kept).toBeFocused();
	await expect(button(page, /^Remove the mapping/)).toBeVisible();
});

test('by keyboard a column is given another meaning, what lacks is said, and each choice is undone', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, csv('prisons.csv', PRISONS));
	const name = page.getByLabel('Prison', { exact: true });
	await name.focus();
	await name.selectOption({ label: 'Not read' });
	await expect(page.getByText('Say which column names whose grades they are.')).toBeVisible();
	await button(page, 'Use this').press('Enter');
	await expect(page.locator('.lacks')).toBeFocused();
	await button(page, 'Undo').press('Enter');
	await expect(name).toHaveValue('authority');
	await expect(page.getByText(/^Reads two inspections under two names/)).toBeVisible();

	const isWide = () =>
		page.evaluate(
			() => document.documentElement.scrollWidth > document.documentElement.clientWidth
		);
	expect(await isWide()).toBe(false);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('without a table that waits the page says so', async ({ page }) => {
	await visit(page, '/data/map/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('No table waits to be mapped');
});

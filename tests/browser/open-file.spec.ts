import { readFile } from 'node:fs/promises';
import { chooseFile, expect, openFile, test, visit, type Page } from './site.ts';

const SHORT = 'tests/fixtures/short.csv';
const MESSY = 'tests/fixtures/messy.csv';

const PAGES_OF_AN_INSPECTION = [
	'Overview',
	'Heatmap',
	'Compare',
	'Figures',
	'Actions',
	'Present',
	'Data'
];

async function open(
	page: Page,
	files: string | { name: string; mimeType: string; buffer: Buffer }
) {
	await visit(page, '/data/');
	await page.getByLabel(/Choose files/).setInputFiles(files);
}

const csv = (name: string, text: string) => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text)
});

test("another council's short CSV changes every page, and one click returns to the example", async ({
	page
}) => {
	await open(page, SHORT);
	await expect(page).toHaveURL(/\/heatmap\/\?inspection=southshire$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	const said = 'ive rows read, no rows left out; five judgements; no problems.';
	await expect(page.getByRole('status').filter({ hasText: said })).toContainText('short.csv: f');
	await page.getByRole('link', { name: 'What was read' }).click();
	await expect(page.locator('.file')).toContainText(`F${said}`);
	for (const name of PAGES_OF_AN_INSPECTION) {
		await page.getByRole('link', { name, exact: true }).click();
		await expect(page.locator('.inspection-bar')).toContainText('Southshire');
		await expect(page.locator('.inspection-bar')).toContainText('date not given');
		await expect(page).toHaveTitle(/Southshire/);
		await expect(page.locator('main')).not.toContainText('Cumbria');
		await expect(page.locator('main')).not.toContainText('Ofsted');
	}
	await page.getByRole('link', { name: 'Overview', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Safeguarding is good overall; services for looked-after children are outstanding'
	);
	await expect(
		page.getByText('Source: short.csv, supplied by the user').filter({ visible: true }).first()
	).toBeVisible();

	const figure = page.locator('[data-figure="grade-heatmap"]');
	await figure.getByRole('button', { name: /^Save or copy/ }).click();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		figure.getByRole('button', { name: /^SVG/ }).first().click()
	]);
	expect(file.suggestedFilename()).toBe('southshire-grade-heatmap.svg');
	const svg = await readFile(await file.path(), 'utf8');
	expect(svg).toContain('Source: short.csv, supplied by the user');
	expect(svg).not.toContain('Cumbria');

	await page.getByRole('link', { name: 'Return to the example' }).click();
	await expect(page.locator('.inspection-bar')).toContainText('Cumbria');
	await expect(page.locator('.inspection-bar')).toContainText('Example');
	await expect(page).toHaveURL(/\/$/);
});

test('an opened file is still there after a reload of the tab, and the example is not shown meanwhile', async ({
	page
}) => {
	await open(page, SHORT);
	await expect(page.locator('.inspection-bar')).toContainText('Southshire');
	await page.getByRole('link', { name: 'Heatmap', exact: true }).click();
	await expect(page).toHaveURL(/\/heatmap\/\?inspection=southshire$/);
	await page.reload();
	await expect(page.locator('.inspection-bar')).toContainText('Southshire');
	await expect(page.getByRole('rowheader')).toHaveCount(3);
});

test('a link to an inspection that is not open here shows no grades of the example, at any time', async ({
	page
}) => {
	await page.goto('/heatmap/?inspection=elsewhere-2015');
	await expect(
		page.getByRole('heading', { name: 'This inspection is not open here' })
	).toBeVisible();
	await expect(page.locator('body')).not.toContainText('Inadequate');
	await expect(page.locator('body')).not.toContainText('Cumbria');
	await expect(page).toHaveTitle('This inspection is not open here – Fourpoint');
	await page.getByRole('link', { name: 'See the example instead' }).click();
	await expect(page.locator('.inspection-bar')).toContainText('Cumbria');
});

test('before script has run, such a link shows nothing at all', async ({ browser, baseURL }) => {
	const page = await browser.newPage();
	await page.route(/\/_app\/.*\.js$/, (route) => route.abort());
	await page.goto(`${baseURL ?? ''}/heatmap/?inspection=elsewhere-2015`);
	await expect(page.locator('main')).toHaveCSS('visibility', 'hidden');
	await expect(page.locator('.inspection-bar')).toHaveCSS('visibility', 'hidden');
	await expect(page.getByText('Inadequate').filter({ visible: true })).toHaveCount(0);
	await page.close();
});

test('a messy file lists what was not read with line, reason and remedy, and what was read is shown', async ({
	page
}) => {
	await open(page, MESSY);
	await expect(
		page.getByText('Nine rows read in full, one row without its grade, two rows left out.')
	).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Review messy.csv' })).toBeFocused();
	const problems = page.getByRole('table', { name: /problems in messy\.csv/ });
	for (const [where, reason, effect] of [
		['line 4', 'The column "Colour" is not one of the template\'s.', 'please check'],
		[
			'line 8, Grade',
			'The same judgement has another grade on an earlier line (line 7)',
			'please check'
		],
		['line 9, Grade', '"Satisfactory" is not a grade.', 'grade left out'],
		['line 10, Grade', 'The judgement has no grade', 'please check'],
		['line 11, Service', '"Housing" is not a service.', 'row left out'],
		[
			'line 14, Grade',
			'The row is like an earlier one of the same judgement (line 12)',
			'please check'
		],
		['line 15, Published', '"31/02/2011" is not a date', 'please check']
	] as const) {
		const row = problems
			.getByRole('row')
			.filter({ has: page.getByRole('rowheader', { name: where, exact: true }) });
		await expect(row.first()).toContainText(reason);
		await expect(row.first()).toContainText(effect);
	}
	await page.getByRole('button', { name: 'Add three inspections' }).click();
	await expect(page.getByRole('table', { name: /problems in messy\.csv/ })).toBeVisible();
	await page.getByRole('link', { name: 'Northtown, published 14 March 2011' }).click();
	await expect(page.locator('.inspection-bar')).toContainText(
		'Two rows of messy.csv were left out and one row was read without its grade.'
	);
	await expect(
		page.getByRole('link', { name: /Being healthy, .*two grades given: 2 Good and 3 Adequate/ })
	).toBeVisible();
});

test('a file with several inspections opens with a choice, and each can be switched to', async ({
	page
}) => {
	const text = [
		'authority,framework,published,service,area,grade',
		'Eastham,SLAC,2010-01-02,Safeguarding,Overall effectiveness,2',
		'Westham,SLAC,2011-03-04,Safeguarding,Overall effectiveness,3',
		'Westham,ILACS,2019-03-04,,Overall effectiveness,Requires improvement'
	].join('\n');
	await open(page, csv('several.csv', text));
	await expect(
		page.getByRole('heading', { name: 'Three inspections: choose which to see' })
	).toBeVisible();
	// What was shown before goes on until a choice is made, and the rows say whose they are.
	await expect(page.getByRole('heading', { name: /^The rows/ })).toHaveText(
		'The rows of the example: Cumbria'
	);
	await expect(page.getByText('These are not the rows of several.csv')).toBeVisible();
	await expect(page.locator('.inspection-bar')).toContainText('Cumbria');
	await page.getByRole('link', { name: 'Westham, published 4 March 2011' }).click();
	await expect(page).toHaveURL(/\/heatmap\/\?inspection=westham-slac-2011-03-04$/);
	await expect(page.locator('main')).toContainText('3 Adequate');
	await page.getByRole('button', { name: /^Change/ }).click();
	await page.getByRole('link', { name: 'Westham, published 4 March 2019' }).click();
	await expect(page.locator('main')).toContainText('3 Requires improvement');
	await expect(page).toHaveURL(/\?inspection=westham-ilacs-2019-03-04$/);
});

test.describe('what was open stays open when a file', () => {
	for (const [what, file, reason] of [
		['is empty', csv('empty.csv', ''), 'The file has no rows.'],
		['has no header', csv('words.csv', 'just some words\nand more'), 'No header line with'],
		[
			'is a spreadsheet',
			csv('sheet.xlsx', 'PK\u0003\u0004 binary'),
			'The workbook is damaged or was cut short'
		],
		[
			'has no readable row',
			csv('bad.csv', 'authority,service,area,grade\nA,Safeguarding,B,Weak'),
			'"Weak" is not a grade.'
		]
	] as const) {
		test(what, async ({ page }) => {
			await open(page, SHORT);
			await expect(page.locator('.inspection-bar')).toContainText('Southshire');
			await chooseFile(page, file);
			await expect(page.getByRole('heading', { name: `Review ${file.name}` })).toBeVisible();
			await expect(page.getByText('Nothing could be read yet that could be added.')).toBeVisible();
			await expect(page.getByText(reason).first()).toBeVisible();
			await expect(page.locator('.inspection-bar')).toContainText('Southshire');
		});
	}
});

test('a file can be dropped on any page', async ({ page }) => {
	await visit(page, '/compare/');
	const text = await readFile(SHORT, 'utf8');
	const transfer = await page.evaluateHandle((content) => {
		const data = new DataTransfer();
		data.items.add(new File([content], 'dropped.csv', { type: 'text/csv' }));
		return data;
	}, text);
	await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
	await expect(page.getByText('Drop files to open them')).toBeVisible();
	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
	await expect(page).toHaveURL(/\/compare\/\?inspection=southshire$/);
	await expect(page.getByRole('heading', { name: /Where both services are judged/ })).toBeVisible();
});

test('files dropped together are all open, with a choice', async ({ page }) => {
	await visit(page, '/compare/');
	const transfer = await page.evaluateHandle(() => {
		const data = new DataTransfer();
		for (const name of ['One', 'Two']) {
			const text = `authority,service,area,grade\nTown ${name},Safeguarding,Overall,2`;
			data.items.add(new File([text], `${name}.csv`));
		}
		return data;
	});
	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
	await expect(page).toHaveURL(/\/data\/$/);
	for (const name of ['One', 'Two']) {
		await expect(page.getByRole('heading', { name: `${name}.csv` })).toBeVisible();
		await expect(page.getByRole('link', { name: `See the heatmap of Town ${name}` })).toBeVisible();
	}
});

/** Drops a short CSV of an authority on the page. */
async function drop(page: Page, name: string, authority: string): Promise<void> {
	const text = `authority,service,area,grade\n${authority},Safeguarding,Overall,2`;
	const transfer = await page.evaluateHandle(
		([fileName, content]) => {
			const data = new DataTransfer();
			data.items.add(new File([content], fileName));
			return data;
		},
		[name, text] as const
	);
	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

test('of two files dropped one after the other the last is shown, however long the first takes', async ({
	page
}) => {
	await visit(page, '/compare/');
	await page.evaluate(() => {
		const released = new Promise((resolve) => addEventListener('release', resolve));
		Blob.prototype.arrayBuffer = async function (this: Blob) {
			if (this instanceof File && this.name === 'slow.csv') await released;
			return new Response(this).arrayBuffer();
		};
	});
	await drop(page, 'slow.csv', 'Slowshire');
	await drop(page, 'quick.csv', 'Quickshire');
	await expect(page.locator('.inspection-bar')).toContainText('Quickshire');
	await page.evaluate(() => dispatchEvent(new Event('release')));
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	for (const name of ['quick.csv', 'slow.csv']) {
		await expect(page.getByRole('heading', { name })).toBeVisible();
	}
	await expect(page.locator('.inspection-bar')).toContainText('Quickshire');
	await expect(page).toHaveURL(/\/data\/\?inspection=quickshire$/);
});

test('of files dropped before the script that opens them has arrived the last is shown', async ({
	page
}) => {
	await visit(page, '/compare/');
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	await page.route(/\/_app\/.*\.js$/, (route) => arrived.then(() => route.continue()));
	// Those who wait for one script go on in any order, so that one drop alone would show it half the time.
	for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) {
		await drop(page, `${name}.csv`, `Town ${name}`);
	}
	await drop(page, 'last.csv', 'Lastshire');
	arrive();
	await expect(page.locator('.inspection-bar')).toContainText('Lastshire');
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'last.csv' })).toBeVisible();
	await expect(page.locator('.inspection-bar')).toContainText('Lastshire');
});

test('by keyboard the focus goes to what is shown of a file, and to the heading when it is closed', async ({
	page
}) => {
	await visit(page, '/data/');
	const input = page.getByLabel(/Choose files/);
	await input.focus();
	await input.setInputFiles(SHORT);
	await expect(page).toHaveTitle(/Southshire/);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.getByRole('link', { name: 'What was read' }).press('Enter');
	const close = page.getByRole('button', { name: /^Close short\.csv/ });
	await close.press('Enter');
	await expect(close).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Data', exact: true })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(input).toBeFocused();
});

test('a file dropped where another page must show it leaves the focus at the heading of that', async ({
	page
}) => {
	await visit(page, '/about/');
	await drop(page, 'dropped.csv', 'Southshire');
	await expect(page).toHaveURL(/\/heatmap\/\?inspection=southshire$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('undoing shows what was shown before, on the page at hand', async ({ page }) => {
	await open(page, SHORT);
	await expect(page).toHaveURL(/\/heatmap\/\?inspection=southshire$/);
	await drop(page, 'other.csv', 'Othershire');
	await expect(page).toHaveURL(/\/heatmap\/\?inspection=othershire$/);
	await page.getByRole('button', { name: 'Undo' }).press('Enter');
	await expect(page).toHaveURL(/\/heatmap\/\?inspection=southshire$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('what is said of a file goes once its reader leaves what it speaks of', async ({ page }) => {
	await open(page, SHORT);
	const hide = page.getByRole('button', { name: 'Hide this message' });
	await expect(hide).toBeVisible();
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await expect(page).toHaveURL(/\/compare\/\?inspection=southshire$/);
	await expect(hide).toBeVisible();
	await page.getByRole('link', { name: 'Return to the example' }).click();
	await expect(hide).toHaveCount(0);
});

test('a file of figures alone opens on the figures, and nothing speaks of judgements', async ({
	page
}) => {
	const text =
		'authority,kind,service,area,measure,value\nNorthtown,figure,Context,People,Children,7';
	await open(page, csv('figures.csv', text));
	await expect(page).toHaveURL(/\/figures\/\?inspection=northtown$/);
	await expect(page.getByRole('status').filter({ hasText: 'figures.csv' })).toHaveText(
		'figures.csv: one row read, no rows left out; one figure; no problems. Northtown, date not given, was added.'
	);
	await page.getByRole('link', { name: 'What was read' }).click();
	await expect(page.getByRole('link', { name: 'See the figures' })).toBeVisible();
	await expect(page.locator('.file')).not.toContainText(/judgement|heatmap/i);
});

test('of a report only the sentence that sums it up is announced', async ({ page }) => {
	await visit(page, '/data/');
	const inMain = page.locator('main').locator('[aria-live], [role="status"], [role="alert"]');
	const said = page.getByRole('status').filter({ hasText: /\.csv/ });
	const input = page.getByLabel(/Choose files/);
	await input.setInputFiles(MESSY);
	await page.getByRole('button', { name: 'Add three inspections' }).click();
	await expect(page).toHaveURL(/\/data\/$/);
	await expect(page.getByRole('table', { name: /problems in messy\.csv/ })).toBeVisible();
	const opened =
		'messy.csv: nine rows read in full, one row without its grade, two rows left out; eight judgements; eleven problems. Three inspections were added.';
	await expect(said).toHaveText([opened]);
	for (const region of await inMain.all())
		await expect(region).toHaveText(/^\s*(?:\d+ of \d+ rows)?\s*$/);
	await expect(page.getByRole('heading', { name: /^messy\.csv: eleven problems/ })).toBeFocused();
});

test('hostile text in a file is shown as text', async ({ page }) => {
	const text = [
		'authority,service,area,grade,source,source_url',
		'"<img src=x onerror=alert(1)>",Safeguarding,"<b>bold</b>",2,"<i>source</i>",javascript:alert(1)'
	].join('\n');
	await openFile(page, csv('hostile.csv', text));
	await page.getByRole('link', { name: 'Overview', exact: true }).click();
	await expect(page.locator('.inspection-bar')).toContainText('<img src=x onerror=alert(1)>');
	await expect(
		page.getByText('Source: <i>source</i>').filter({ visible: true }).first()
	).toBeVisible();
	await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
});

test('the rows of the data page can be sorted, filtered and found by address', async ({ page }) => {
	await visit(page, '/data/');
	await expect(page.getByText('112 of 112 rows')).toBeVisible();
	await page.getByLabel('Kind').selectOption('Judgement');
	await expect(page.getByText('22 of 112 rows')).toBeVisible();
	await page.getByLabel('Find in rows').fill('healthy');
	await expect(page.getByText('1 of 112 rows')).toBeVisible();
	await expect(page).toHaveURL(/kind=Judgement&find=healthy/);
	await page.getByLabel('Find in rows').fill('');
	await page.getByRole('button', { name: 'Value' }).click();
	await page.getByRole('button', { name: 'Value' }).click();
	await expect(page.getByRole('columnheader', { name: 'Value' })).toHaveAttribute(
		'aria-sort',
		'descending'
	);
	await expect(page.getByRole('table').last().getByRole('row').nth(1)).toContainText(
		'4 Inadequate'
	);
});

test('the data files are there under their own names', async ({ page, request }) => {
	await visit(page, '/data/');
	for (const [name, type] of [
		['All rows (CSV)', 'text/csv'],
		['Template (CSV)', 'text/csv'],
		['Schema of the columns (JSON)', 'application/json'],
		['Data package (JSON)', 'application/json']
	] as const) {
		const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? '';
		const response = await request.get(new URL(href, page.url()).href);
		expect(response.ok()).toBe(true);
		expect(response.headers()['content-type']).toContain(type);
	}
});

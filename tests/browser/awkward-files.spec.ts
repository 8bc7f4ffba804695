import { chooseFile, expect, openFile, PAGES, test, visit, type Page } from './site.ts';

const NAME = 'Northamptonshireandsurroundings'.repeat(10);
const LONG = [
	'authority,service,area,kind,measure,value,unit,headline,source,note',
	`${NAME},Safeguarding,${NAME},,,3,,,${NAME},${NAME}`,
	`${NAME},Looked-after children,${NAME},,,2,,,${NAME},${NAME}`,
	`${NAME},Safeguarding,${NAME},figure,${NAME},55,percent,yes,${NAME},${NAME}`,
	`${NAME},Safeguarding,${NAME},action,${NAME},3,,,${NAME},${NAME}`
].join('\n');

const csv = (name: string, text: string) => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text)
});

/** Opens a file of one inspection. */
const open = (page: Page, name: string, text: string) => openFile(page, csv(name, text));

test('a name of 300 letters without a space makes no page scroll sideways', async ({ page }) => {
	await open(page, 'long.csv', LONG);
	await expect(page).toHaveURL(/inspection=/);
	const { search } = new URL(page.url());
	for (const path of PAGES) {
		await page.goto(`${path}${search}`);
		await page.locator('html[data-ready]').waitFor();
		await page.locator('details').evaluateAll((all) => {
			for (const details of all) (details as HTMLDetailsElement).open = true;
		});
		for (const width of [320, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			await expect
				.poll(
					() =>
						page.evaluate(
							() => document.documentElement.scrollWidth - document.documentElement.clientWidth
						),
					{ message: `${path} at ${width}` }
				)
				.toBe(0);
		}
	}
});

test('a judgement with a name of 300 letters has its Close button in one line', async ({
	page
}) => {
	await open(page, 'long.csv', LONG);
	await expect(page).toHaveURL(/inspection=/);
	await page.getByRole('link', { name: 'Heatmap', exact: true }).click();
	await page.setViewportSize({ width: 400, height: 800 });
	await page.locator('[data-judgement]').filter({ visible: true }).first().click();
	const close = page.getByRole('button', { name: 'Close' });
	await expect(close).toBeVisible();
	expect((await close.boundingBox())?.height).toBeLessThan(45);
});

test('an inspection of more judgements than a page can draw says so, and its rows are there', async ({
	page
}) => {
	const rows = Array.from({ length: 1001 }, (_, at) => [
		`Northtown,Safeguarding,Area ${at},3`,
		`Northtown,Looked-after children,Area ${at},2`
	]);
	await open(page, 'many.csv', ['authority,service,area,grade', ...rows.flat()].join('\n'));
	await expect(page).toHaveURL(/inspection=/);
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await expect(page.getByText('2,002 of 2,002 rows')).toBeVisible();
	const shown = page.getByRole('table').last().getByRole('row');
	await expect(shown).toHaveCount(201);
	await expect(page.getByText('The first 200 of 2,002 rows are shown.')).toBeVisible();
	await page.getByRole('button', { name: 'Show 200 more' }).click();
	await expect(shown).toHaveCount(401);

	for (const name of ['Overview', 'Heatmap', 'Compare', 'Present']) {
		await page.getByRole('link', { name, exact: true }).click();
		await expect(page.getByText('The 2,002 judgements of this inspection are too')).toBeVisible();
		await expect(
			page.locator('[data-figure="grade-heatmap"], [data-figure="comparison"]')
		).toHaveCount(0);
	}
	await page.getByRole('link', { name: 'All rows' }).click();
	await expect(page.getByText('2,002 of 2,002 rows')).toBeVisible();
});

test('of hundreds of figures and actions the first are drawn, and all by asking', async ({
	page
}) => {
	const rows = Array.from({ length: 310 }, (_, at) => [
		`Northtown,figure,Safeguarding,Staffing,Measure ${at},${at},`,
		`Northtown,action,Safeguarding,Immediately,Do thing ${at},0,Area ${at}`,
		`Northtown,judgement,Safeguarding,Area ${at},,2,`
	]);
	const header = 'authority,kind,service,area,measure,value,relates_to';
	await open(page, 'long.csv', [header, ...rows.flat()].join('\n'));
	await expect(page).toHaveURL(/inspection=/);
	const more = page.locator('main').getByRole('button', { name: /^Show \d+ more$/ });
	for (const [name, noun, one] of [
		['Figures', 'rows', page.locator('tbody tr')],
		['Actions', 'actions', page.locator('main section li')]
	] as const) {
		await page.getByRole('link', { name, exact: true }).click();
		await expect(page.getByText(`The first 200 of 310 ${noun} are shown.`)).toBeVisible();
		await expect(one).toHaveCount(200);
		await more.press('Enter');
		await expect(one).toHaveCount(310);
		await expect(page.getByText(`All 310 ${noun} are shown.`)).toBeFocused();
	}
	await expect(page.getByLabel('Judgement area').locator('option')).toHaveCount(302);
	await expect(page.getByLabel('Judgement area')).toContainText('10 more are not listed');
});

test('of thousands of councils to change to a hundred are listed, and any is found by typing', async ({
	page
}) => {
	const rows = Array.from({ length: 3000 }, (_, at) => `Council ${at},Safeguarding,Overall,3`);
	await visit(page, '/');
	await chooseFile(page, csv('councils.csv', ['authority,service,area,grade', ...rows].join('\n')));
	const change = page.getByRole('button', { name: /^Change/ });
	await change.click();
	const list = page.locator('.menu .list');
	// As high as the window at most.
	expect((await list.boundingBox())?.height).toBeLessThan(900);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: /^Example: Cumbria/ })).toBeFocused();
	const links = list.getByRole('link', { name: /^Council/ });
	await expect(links).toHaveCount(100);
	await expect(list.getByRole('status')).toHaveText(
		'2,900 more. Type more of the name to find them.'
	);
	await page.keyboard.press('Tab');
	await page.keyboard.type('council 2999');
	await expect(links).toHaveText(['Council 2999, date not given']);
	await expect(list.getByRole('status')).toBeEmpty();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('.inspection-bar')).toContainText('Council 2999');
	await change.click();
	await page.keyboard.press('Escape');
	await expect(change).toBeFocused();
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await expect(page.getByRole('link', { name: /^Council/ })).toHaveCount(100);
});

test('a file of figures alone says once that it has no judgements, and offers no empty file', async ({
	page
}) => {
	const rows = ['authority,kind,headline,service,area,measure,value,unit'];
	rows.push('Northtown,figure,yes,Both,Counts,Children,7,count');
	await open(page, 'figures.csv', rows.join('\n'));
	await expect(page).toHaveURL(/inspection=/);
	for (const name of ['Overview', 'Heatmap', 'Compare']) {
		await page.getByRole('link', { name, exact: true }).click();
		await expect(page.getByText('has no judgements.')).toHaveCount(1);
		await expect(page.getByText('No area matches')).toHaveCount(0);
		const figures = page.locator('main figure');
		await expect(figures).toHaveCount(name === 'Overview' ? 1 : 0);
	}
});

test('what has no grade to show has no files to take away', async ({ page }) => {
	const rows = ['authority,service,area,grade', 'Northtown,Safeguarding,Overall,'];
	await open(page, 'blank.csv', rows.join('\n'));
	await expect(page).toHaveURL(/inspection=/);
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	const counts = page.locator('[data-figure="grade-counts"]');
	await expect(counts).toContainText('No judgement has a grade that could be counted.');
	await expect(page.getByRole('button', { name: /^Save or copy/ })).toHaveCount(0);
	await page.getByRole('link', { name: 'Heatmap', exact: true }).click();
	await expect(page.getByRole('grid')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Save or copy/ })).toHaveCount(0);
});

/** Where words stand on the line they are on, in pixels from the left of the window. */
async function leftsOf(page: Page, selector: string, words: readonly string[]) {
	return page
		.locator(selector)
		.first()
		.evaluate((element, wanted) => {
			const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
			const lefts: number[] = [];
			while (walker.nextNode()) {
				const node = walker.currentNode as Text;
				for (const word of wanted) {
					const at = node.data.indexOf(word);
					if (at < 0) continue;
					const range = document.createRange();
					range.setStart(node, at);
					range.setEnd(node, at + word.length);
					lefts.push(Math.round(range.getBoundingClientRect().left));
				}
			}
			return lefts;
		}, words);
}

test('a name that turns the direction of text leaves the words of the page in order', async ({
	page
}) => {
	const name = '\u202eebyA';
	const rows = ['authority,framework,published,service,area,grade'];
	for (const judged of ['Safeguarding,2', 'LAC,4']) {
		const [service = '', grade = ''] = judged.split(',');
		rows.push(`${name},SIF,2012-05-29,${service},${name},${grade}`);
	}
	await open(page, 'names.csv', rows.join('\n'));
	await expect(page).toHaveURL(/inspection=/);
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await expect(page.locator('.sentences li')).toHaveCount(1);
	for (const [selector, words] of [
		['.inspection-bar .what', ['Single', 'published', '29', 'May', '2012']],
		['figure .subtitle', ['Grades', 'SIF', 'published', '29', 'May', '2012']],
		['.sentences li', ['Services', 'worse for', '(4 inadequate', 'against', '2 good)']]
	] as const) {
		const lefts = await leftsOf(page, selector, words);
		expect(lefts, selector).toHaveLength(words.length);
		expect(lefts, selector).toEqual([...lefts].sort((left, right) => left - right));
	}
});

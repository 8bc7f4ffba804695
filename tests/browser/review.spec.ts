import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { expect, test, visit, type Page } from './site.ts';

const TYPOS = [
	'Council,Service,Judgement area,Grade',
	'Barsetshire,Safeguarding,Overall effectiveness,Adequete',
	'Barsetshire,Looked after children,Overall effectiveness,Goood',
	'Barsetshire,Safegarding,Quality of provision,Inadequate',
	'Barsetshire,Safeguarding,Leadership and management,Adequete',
	'Barsetshire,Looked after children,Leadership and management,nadequate',
	'Barsetshire,Looked after children,Quality of provision,Weak',
	'Barsetshire,Looked after children,Being healthy,2'
];

const csv = (name: string, lines: readonly string[]) => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(lines.join('\n'))
});

/** Chooses files of which one at least must be reviewed, and waits until the first is. */
async function open(page: Page, ...files: ReturnType<typeof csv>[]): Promise<void> {
	await visit(page, '/data/');
	await page.getByLabel(/Choose files/).setInputFiles(files);
	await expect(page).toHaveURL(/\/data\/review\//);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

const button = (page: Page, words: string) =>
	page.locator('main').getByRole('button', { name: words });
const problems = (page: Page) => page.getByRole('heading', { level: 2, name: /problem/ });
const said = (page: Page) => page.locator('main .status');

test('a file with problems is not added before it is reviewed, and not at all where that is cancelled', async ({
	page
}) => {
	await open(page, csv('typos.csv', TYPOS));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review typos.csv');
	await expect(page.getByText('Nothing of it is added yet.')).toBeVisible();
	await expect(page.getByRole('table', { name: 'Six problems in typos.csv' })).toBeInViewport();
	await expect(page.locator('main')).toContainText(
		'One row read in full, five rows without their grades, one row left out.'
	);
	await expect(page.locator('.inspection-bar')).toContainText('Cumbria');
	await button(page, 'Cancel').press('Enter');
	await expect(page).toHaveURL(/\/data\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page.locator('.file')).toHaveCount(0);
	await visit(page, '/data/review/');
	await expect(page.getByRole('heading', { name: 'No file waits to be reviewed' })).toBeVisible();
});

test('by keyboard words are mended, said aloud, undone and done again, a row is left out, and the file is added', async ({
	page
}) => {
	await open(page, csv('typos.csv', TYPOS));
	await button(page, 'Use it: Adequate for Adequete, on lines 2 and 5').press('Enter');
	await expect(problems(page)).toHaveText('Four problems');
	await expect(said(page)).toHaveText(
		'“Adequete” is read as Adequate on lines 2 and 5. Four problems are left.'
	);
	// Next comes what stands where the button was.
	await expect(button(page, 'Use it: Good for Goood, on line 3')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(button(page, 'Use it: Safeguarding for Safegarding, on line 4')).toBeFocused();
	await page.keyboard.press('Enter');
	await button(page, 'Use Inadequate for nadequate, on line 6').press('Enter');
	await expect(problems(page)).toHaveText('One problem');

	await page.keyboard.press('Control+z');
	await expect(said(page)).toHaveText(
		'Undone: “nadequate” is read as Inadequate on line 6. Two problems are left.'
	);
	await page.keyboard.press('Control+y');
	await expect(said(page)).toHaveText(/^Done again: .* One problem is left\.$/);

	await button(page, 'Write another value for Weak, on line 7').press('Enter');
	await page.keyboard.type('3');
	await page.keyboard.press('Enter');
	await expect(problems(page)).toHaveCount(0);
	await button(page, 'Undo').press('Enter');
	await expect(problems(page)).toHaveText('One problem');
	await button(page, 'Leave the row out for Weak, on line 7').press('Enter');
	await expect(said(page)).toHaveText('The row on line 7 is left out. No problems are left.');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

	await button(page, 'Add one inspection').press('Enter');
	await expect(page).toHaveURL(/\/heatmap\/\?inspection=barsetshire$/);
	for (const name of [
		'Overall effectiveness, safeguarding: 3 Adequate',
		'Overall effectiveness, looked-after children: 2 Good',
		'Quality of provision, safeguarding: 4 Inadequate',
		'Leadership and management, looked-after children: 4 Inadequate'
	]) {
		await expect(page.getByRole('link', { name })).toBeVisible();
	}
	await page.getByRole('button', { name: 'Undo' }).press('Enter');
	await expect(page.locator('.inspection-bar')).toContainText('Cumbria');
});

test('a name that is no council is mended by the one that was meant, or by another, on all its rows', async ({
	page
}) => {
	const names = ['York', 'Leeds CC', 'Northtown', 'Leeds CC', 'Northtown'];
	const rows = names.map((name, at) => `${name},LAC,Area ${at},2`);
	await open(page, csv('names.csv', ['Council,service,area,grade', ...rows]));
	await button(page, 'Use it: Leeds for Leeds CC, on lines 3 and 5').press('Enter');
	await expect(said(page)).toHaveText(
		'“Leeds CC” is read as Leeds on lines 3 and 5. One problem is left.'
	);
	await button(page, 'Write another name for Northtown, on lines 4 and 6').press('Enter');
	await expect(page.getByLabel('Instead of “Northtown”')).toHaveRole('combobox');
	await page.keyboard.type('Northumberland');
	await page.keyboard.press('Enter');
	await expect(problems(page)).toHaveCount(0);
	await button(page, 'Undo').press('Enter');
	await expect(problems(page)).toHaveText('One problem');
	await button(page, 'Leave the rows out for Northtown, on lines 4 and 6').press('Enter');
	await expect(button(page, 'Add two inspections')).toBeVisible();
});

test('what is not read is taken away as a table to send back, and the mended file can be saved', async ({
	page
}) => {
	await open(page, csv('typos.csv', TYPOS));
	await button(page, 'Use all three suggestions').press('Enter');
	await expect(problems(page)).toHaveText('Two problems');
	const save = async (words: string) => {
		const [file] = await Promise.all([page.waitForEvent('download'), button(page, words).click()]);
		return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
	};
	const rest = await save('The rest as a CSV to send back');
	expect(rest.name).toBe('typos-not-read.csv');
	const [header, ...rows] = rest.text.trim().split('\r\n');
	expect(header).toBe(
		'file,sheet,line,column,value,reason,remedy,Council,Service,Judgement area,Grade'
	);
	expect(rows).toHaveLength(2);
	expect(rows[1]).toMatch(/^typos\.csv,,7,Grade,Weak,.*,Barsetshire,.*,Weak$/);

	const mended = TYPOS.join('\n')
		.replaceAll('Adequete', 'Adequate')
		.replace('Goood', 'Good')
		.replace('Safegarding', 'Safeguarding');
	expect(await save('Save the mended file')).toEqual({
		name: 'typos.csv',
		text: `\ufeff${mended}`
	});
});

test('files with problems are reviewed one after the other, and what nobody has to see is added at once', async ({
	page
}) => {
	const header = 'authority,service,area,grade';
	await open(
		page,
		csv('one.csv', [header, 'Northtown,LAC,Overall,Goood']),
		csv('fine.csv', [header, 'Westham,LAC,Overall,3']),
		csv('two.csv', [header, 'Southtown,LAC,Overall,2', 'Southtown,Housing,Overall,2'])
	);
	await expect(page.getByText('File 1 of 2.')).toBeVisible();
	await button(page, 'Use it: Good for Goood, on line 2').click();
	await button(page, 'Add one inspection').press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review two.csv');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page.getByText('File 2 of 2.')).toBeVisible();
	await button(page, 'Cancel').click();
	await page.getByRole('button', { name: /^Change/ }).click();
	for (const [place, count] of [
		['Northtown', 1],
		['Westham', 1],
		['Southtown', 0]
	] as const) {
		await expect(page.locator('.menu').getByRole('link', { name: place })).toHaveCount(count);
	}
});

test('an inspection that is open and says otherwise is shown cell by cell, and decided', async ({
	page
}) => {
	const rows = (...grades: readonly number[]) => [
		'authority,framework,published,service,area,grade',
		...grades.map((grade, at) => `Northtown,SLAC,2011-03-14,LAC,${AREAS[at] ?? ''},${grade}`)
	];
	const AREAS = ['Overall effectiveness', 'Being healthy'];
	await visit(page, '/data/');
	await page.getByLabel(/Choose files/).setInputFiles(csv('a.csv', rows(2, 3)));
	await expect(page).toHaveURL(/heatmap/);
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await page.getByLabel(/Choose files/).setInputFiles(csv('corrected.csv', rows(2, 4)));
	await expect(page).toHaveURL(/\/data\/review\//);
	const differing = page.getByRole('group', { name: /^Northtown/ });
	await expect(differing.getByRole('row')).toHaveCount(2);
	await expect(differing.getByRole('row').last()).toHaveText(
		/Being healthy, Looked-after children\s*3 Adequate\s*4 Inadequate/
	);
	await expect(differing.getByLabel('Keep what is open')).toBeChecked();
	await expect(button(page, 'Close it and add nothing')).toBeVisible();
	await differing.getByLabel('Take what arrives').check();
	await expect(said(page)).toHaveText('Northtown, published 14 March 2011: what arrives is taken.');
	await button(page, 'Add to what is open').press('Enter');
	await expect(page).toHaveURL(/\/heatmap\/\?inspection=northtown-slac-2011-03-14$/);
	await expect(page.getByRole('link', { name: /^Being healthy.*4 Inadequate/ })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('link', { name: /^Being healthy.*3 Adequate/ })).toBeVisible();
});

test('two that may be one inspection under near dates are asked about, and joined under the date that is chosen', async ({
	page
}) => {
	const report = (name: string, published: string, ...more: readonly string[]) =>
		csv(name, [
			'authority,framework,inspected_from,published,service,area,grade',
			...['Overall effectiveness,3', 'Leaders,2', ...more].map(
				(said) => `Nottingham,ILACS,,${published},Both,${said}`
			)
		]);
	await visit(page, '/data/');
	await page.getByLabel(/Choose files/).setInputFiles(report('history.csv', '2022-11-05'));
	await expect(page).toHaveURL(/heatmap/);
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	const corrected = report('reports.csv', '2022-09-05', 'Care leavers,4');
	await page.getByLabel(/Choose files/).setInputFiles(corrected);
	await expect(page).toHaveURL(/\/data\/review\//);
	await expect(page.locator('main')).toContainText(
		'The inspection may be one that is open under another date.'
	);

	const asked = page.getByRole('group', { name: 'Nottingham, published 5 September 2022' });
	await expect(asked).toContainText('Open is Nottingham, published 5 November 2022');
	await expect(asked.getByLabel('Two inspections')).toBeChecked();
	await expect(button(page, 'Add one inspection')).toBeVisible();
	await asked.getByLabel('One inspection, with the date that arrives').check();
	await expect(button(page, 'Add to what is open')).toBeVisible();
	await button(page, 'Undo').press('Enter');
	await expect(asked.getByLabel('Two inspections')).toBeChecked();
	await button(page, 'Redo').press('Enter');
	await button(page, 'Add to what is open').press('Enter');

	const bar = page.locator('.inspection-bar');
	await expect(bar).toContainText('published 5 September 2022');
	await expect(page.getByRole('link', { name: /^Care leavers.*4 Inadequate/ })).toBeVisible();
	await page.getByRole('button', { name: /^Change/ }).click();
	await expect(bar.getByRole('link', { name: /^Nottingham/ })).toHaveText([
		'Nottingham, published 5 September 2022'
	]);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(bar).toContainText('published 5 November 2022');
	await expect(page.getByRole('link', { name: /^Care leavers/ })).toHaveCount(0);
});

test('a table is pasted anywhere on the page, or into the field for it; text in a field stays there', async ({
	page
}) => {
	const paste = (selector: string, text: string) =>
		page.locator(selector).evaluate((element, pasted) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', pasted);
			const init = { clipboardData, bubbles: true, cancelable: true };
			element.dispatchEvent(new ClipboardEvent('paste', init));
		}, text);
	const table = 'authority\tservice\tarea\tgrade\nNorthtown\tLAC\tOverall\t2';
	await visit(page, '/data/');
	await paste('#main', 'a single line of words');
	await paste('input[type="search"]', table);
	await expect(page.locator('.inspection-bar')).toContainText('Cumbria');
	await paste('#main', table);
	await expect(page).toHaveURL(/\/heatmap\/\?inspection=northtown$/);
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await button(page, 'Paste a table').press('Enter');
	await page.keyboard.type('one line');
	await button(page, 'Open what was pasted').click();
	await expect(page.getByText('A table has at least two lines')).toBeVisible();
	await page.getByLabel(/^Cells copied/).fill(table.replace('Northtown', 'Southtown'));
	await button(page, 'Open what was pasted').click();
	await expect(page).toHaveURL(/\/heatmap\/\?inspection=southtown$/);
});

test('a long file is read beside the page, which answers meanwhile, and reading it can be cancelled', async ({
	page
}) => {
	await visit(page, '/data/');
	const choose = () =>
		page.evaluate(() => {
			const rows = Array.from(
				{ length: 400_000 },
				(_, at) => `Council ${at % 150},LAC,Area ${at},2`
			);
			const data = new DataTransfer();
			data.items.add(new File([['authority,service,area,grade', ...rows].join('\n')], 'long.csv'));
			document
				.querySelector('main')
				?.dispatchEvent(
					new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
				);
		});
	const focused = page.getByRole('button', { name: 'Paste a table' });
	await focused.focus();
	await choose();
	await expect(page.getByRole('status').filter({ hasText: 'Reading long.csv.' })).toHaveCount(1);
	await expect(focused).toBeFocused();
	await page.getByRole('button', { name: 'Cancel reading long.csv' }).click();
	await expect(page.getByRole('button', { name: 'Cancel reading long.csv' })).toHaveCount(0);
	await expect(page).toHaveURL(/\/data\/$/);
	await expect(page.locator('.file')).toHaveCount(0);
	// What reads files is there again for the next one.
	const short = csv('short.csv', ['authority,service,area,grade', 'Northtown,LAC,Overall,2']);
	await page.getByLabel(/Choose files/).setInputFiles(short);
	await expect(page).toHaveURL(/\/heatmap\/\?inspection=northtown$/);
});

test('of thousands of problems some are shown, the others are counted, and all can be asked for', async ({
	page
}) => {
	const rows = Array.from({ length: 3000 }, (_, at) => `Northtown,LAC,Area ${at},Grade ${at}x`);
	await open(page, csv('broken.csv', ['authority,service,area,grade', ...rows]));
	const table = page.getByRole('table', { name: '3,000 problems in broken.csv' });
	await expect(table.getByRole('row')).toHaveCount(31);
	await button(page, 'Show 30 more of 2,970 that are not shown').click();
	await expect(table.getByRole('row')).toHaveCount(61);
});

test('axe finds nothing in a review, light and dark, and 320 pixels hold it', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, csv('typos.csv', TYPOS));
	await button(page, 'Use it: Good for Goood, on line 3').click();
	await button(page, 'Write another value for Weak, on line 7').click();
	await expect(problems(page)).toHaveText('Five problems');
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
	}
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(320);
});

import { readFile } from 'node:fs/promises';
import { openPackage, slidesIn } from '../files/export/pptx/opened-deck.ts';
import { expect, openFile, test, visit, type Page } from './site.ts';

/** Reaches a control by the Tab key alone, as someone without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 80; presses += 1) {
		await page.keyboard.press('Tab');
		if (await page.locator(selector).evaluate((element) => element === document.activeElement))
			return;
	}
	throw new Error(`The Tab key never reaches ${selector}.`);
}

async function made(page: Page, make: () => Promise<void>) {
	const [file] = await Promise.all([page.waitForEvent('download'), make()]);
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Names of the slides in the order of the list. */
function order(page: Page): Promise<readonly string[]> {
	return page
		.locator('[data-slide]')
		.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.slide ?? ''));
}

test('by keyboard alone a pack is chosen, put in order, given a title and downloaded', async ({
	page
}) => {
	await visit(page, '/present/');
	await tabTo(page, 'input[name="pack"][value="scrutiny"]');
	for (const pack of ['cabinet', 'team', 'full']) {
		await page.keyboard.press('ArrowDown');
		await expect(page).toHaveURL(new RegExp(`\\?pack=${pack}$`));
	}

	await tabTo(page, '[data-slide="grade-heatmap"] [data-move="-1"]');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Grade heatmap is now 2 of 13.')).toBeAttached();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Grade heatmap is already first.')).toBeAttached();
	await expect(page.locator('[data-slide="grade-heatmap"] [data-move="-1"]')).toBeFocused();

	await tabTo(page, '[data-slide="grade-heatmap"] textarea');
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('What the inspectors found');
	await tabTo(page, '[data-slide="overall"] input[type="checkbox"]');
	await page.keyboard.press('Space');

	await page.getByRole('button', { name: 'Make the PowerPoint' }).focus();
	const { name, bytes } = await made(page, () => page.keyboard.press('Enter'));
	expect(name).toBe('cumbria-2012-full.pptx');
	await expect(page.getByText('Saved cumbria-2012-full.pptx')).toBeVisible();
	const titles = slidesIn(openPackage(bytes)).map(({ title }) => title);
	expect(titles.slice(0, 2)).toEqual(['What the inspectors found', 'Cumbria']);
	expect(titles[2]).toMatch(
		/^Where both services are judged, safeguarding is worse in three areas and better in none/
	);
	expect(titles.at(-1)).toBe('Method and source');

	// What was changed is still there after a reload, and one press undoes each.
	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Title of Grade heatmap' })).toHaveValue(
		'What the inspectors found'
	);
	await page.getByRole('button', { name: 'Reset the title of Grade heatmap' }).click();
	await expect(page.getByRole('textbox', { name: 'Title of Grade heatmap' })).toHaveValue(
		/^Safeguarding is inadequate/
	);
	await page.getByRole('button', { name: "Back to the pack's own choice" }).click();
	await expect
		.poll(async () => (await order(page)).slice(0, 3))
		.toEqual(['title', 'overall', 'grade-heatmap']);
	// The button is gone with what it undid.
	await expect(page.getByRole('heading', { name: 'Slides' })).toBeFocused();
});

test('a deck for the usual meeting is two clicks away, with as many slides as were said', async ({
	page
}) => {
	await visit(page, '/');
	await page.getByRole('link', { name: 'Present', exact: true }).click();
	const { name, bytes } = await made(page, () =>
		page.getByRole('button', { name: 'Make the PowerPoint' }).click()
	);
	expect(name).toBe('cumbria-2012-scrutiny.pptx');
	expect(await said(page)).toBe(countIn(name, bytes));
});

/** What stands under the button, once it does. */
async function said(page: Page): Promise<string> {
	const words = page.locator('.make .amount');
	await expect(words).toHaveText(/^\d+ (?:slide|page)s?$/);
	return (await words.textContent()) ?? '';
}

function countIn(name: string, bytes: Buffer): string {
	if (name.endsWith('.pptx')) return `${slidesIn(openPackage(bytes)).length} slides`;
	const pages = bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
	return `${pages} page${pages === 1 ? '' : 's'}`;
}

test('the count beside the button is that of the file, in every pack and form', async ({
	page
}) => {
	await visit(page, '/present/');
	for (const [pack, form] of [
		['Scrutiny meeting', 'PowerPoint'],
		['Cabinet', 'PowerPoint'],
		['Team', 'PowerPoint'],
		['Full pack', 'PowerPoint'],
		['Full pack', 'PDF, 16:9'],
		['Team', 'PDF, A4'],
		['One page', null]
	] as const) {
		await test.step(`${pack} as ${form ?? 'PDF'}`, async () => {
			await page.getByRole('radio', { name: new RegExp(`^${pack}`) }).check();
			if (form !== null) await page.getByRole('radio', { name: new RegExp(`^${form}`) }).check();
			const { name, bytes } = await made(page, () =>
				page.getByRole('button', { name: /^Make the/ }).click()
			);
			const count = countIn(name, bytes);
			await expect(page.locator('.make .amount')).toHaveText(count);
			if (form !== null) {
				await expect(page.getByText(`taken, which make ${count}.`)).toBeVisible();
			}
		});
	}
});

test('every pack says what is in it and how many slides that is, also for a small inspection', async ({
	page
}) => {
	await openFile(page, {
		name: 'ours.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('authority,service,area,grade\nNorthtown,Safeguarding,Safety,2')
	});
	await page.getByRole('link', { name: 'Present', exact: true }).click();
	for (const [name, amount, use] of [
		[
			'Scrutiny meeting',
			'3 slides',
			"for members' questions: grade heatmap, with method and source"
		],
		['Cabinet', '2 slides', 'for one item of an agenda: grade heatmap'],
		['Team', '2 slides', 'to work from: grade heatmap'],
		['Full pack', '4 slides', 'to keep, or to choose from: every slide there is'],
		['One page', '1 page', 'what matters on one sheet of A4, to hand round']
	]) {
		await expect(
			page.getByRole('radio', { name: `${name} ${amount} ${use}`, exact: true })
		).toBeVisible();
	}
});

/** Each change of what would be made, with what makes it. */
const CHANGES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
	['other colours are chosen', (page) => page.getByLabel('Colours').selectOption({ index: 1 })],
	['a slide is moved', (page) => page.getByRole('button', { name: 'Move Comparison up' }).click()],
	[
		'a title is changed',
		async (page) => {
			const title = page.getByRole('textbox', { name: 'Title of Comparison' });
			await title.fill('Ours');
			await title.blur();
		}
	],
	['a slide is left out', (page) => page.getByRole('checkbox', { name: 'Comparison' }).uncheck()],
	['another form is chosen', (page) => page.getByRole('radio', { name: /^PDF, A4/ }).check()],
	['another pack is chosen', (page) => page.getByRole('radio', { name: /^Cabinet/ }).check()]
];

test('what was said of a file goes when anything of it is changed', async ({ page }) => {
	await visit(page, '/present/');
	for (const [what, change] of CHANGES) {
		await test.step(what, async () => {
			await made(page, () => page.getByRole('button', { name: /^Make the/ }).click());
			const message = page.getByText(/^Saved cumbria-2012-/);
			await expect(message).toBeVisible();
			await change(page);
			await expect(message).toHaveCount(0);
		});
	}
});

test('each slide is seen before its file is made, with its own title', async ({ page }) => {
	await visit(page, '/present/?pack=team');
	const heatmap = page.locator('[data-slide="grade-heatmap"]');
	await expect(heatmap.getByText('Slide 2', { exact: true })).toBeVisible();
	await heatmap.getByRole('textbox', { name: 'Title of Grade heatmap' }).fill('Ours');
	await heatmap.getByRole('textbox', { name: 'Title of Grade heatmap' }).blur();
	await expect(heatmap.getByRole('img', { name: 'Ours' })).toContainText('Source: Ofsted');
	await expect(page.locator('[data-slide="actions"]')).toContainText(/Slides \d+ (?:to|and) \d+/);
	await expect(
		page
			.locator('[data-slide="actions"]')
			.getByRole('img', { name: /actions/ })
			.first()
	).toBeVisible();
});

test('the slides show what a corrected file of the same name says', async ({ page }) => {
	const graded = (area: string) => ({
		name: 'ours.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(
			`authority,service,area,grade\nNorthtown,Both,Leadership,2\nNorthtown,Both,${area},1`
		)
	});
	await openFile(page, graded('Ambitoin'));
	await page.getByRole('link', { name: 'Present', exact: true }).click();
	const heatmap = page.locator('[data-slide="grade-heatmap"]');
	const title = heatmap.getByRole('textbox', { name: 'Title of Grade heatmap' });
	const picture = heatmap.locator('.picture svg');
	await expect(picture).toContainText('Ambitoin');
	const before = await title.inputValue();

	const transfer = await page.evaluateHandle((content) => {
		const data = new DataTransfer();
		data.items.add(new File([content], 'ours.csv'));
		return data;
	}, graded('Ambition').buffer.toString());
	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
	const differing = page.getByRole('group', { name: /^Northtown/ });
	await expect(differing.getByRole('row').last()).toHaveText(/Ambitoin.*1 Outstanding\s*not there/);
	await differing.getByLabel('Take what arrives').check();
	await page.getByRole('button', { name: 'Add to what is open' }).click();
	await page.getByRole('link', { name: 'Present', exact: true }).click();
	await expect(picture).toContainText('Ambition');
	await expect(picture).not.toContainText('Ambitoin');
	expect(await title.inputValue()).toBe(before);
});

test('a title that is cleared is the one from the data again', async ({ page }) => {
	await visit(page, '/present/');
	const heatmap = page.locator('[data-slide="grade-heatmap"]');
	const title = heatmap.getByRole('textbox', { name: 'Title of Grade heatmap' });
	for (const before of [null, 'Ours']) {
		if (before !== null) {
			await title.fill(before);
			await title.blur();
		}
		await title.fill(' ');
		await title.blur();
		await expect(title).toHaveValue(/^Safeguarding is inadequate/);
		await expect(heatmap.getByRole('button', { name: /^Reset/ })).toHaveCount(0);
	}
});

test('a slide can be dragged to another place', async ({ page }) => {
	// High enough that nothing has to scroll, and with every picture there, so that nothing moves
	// between the press and the drag.
	await page.setViewportSize({ width: 1280, height: 2600 });
	await visit(page, '/present/?pack=full');
	await expect(page.locator('[data-slide] [aria-busy]')).toHaveCount(0);
	await page
		.locator('[data-slide="grade-heatmap"] [draggable]')
		.dragTo(page.locator('[data-slide="title"]'));
	await expect
		.poll(async () => (await order(page)).slice(0, 3))
		.toEqual(['grade-heatmap', 'title', 'overall']);
});

test("an opened file's packs name its council and never the example", async ({ page }) => {
	await visit(page, '/present/?pack=full');
	await page.getByRole('textbox', { name: 'Title of Title slide' }).fill('Cumbria, for the board');
	await page.getByRole('textbox', { name: 'Title of Title slide' }).blur();

	await openFile(page, 'tests/fixtures/short.csv');
	await page.getByRole('link', { name: 'Present', exact: true }).click();
	await page.getByRole('radio', { name: /^Full pack/ }).check();
	await expect
		.poll(() => order(page))
		.toEqual([
			...['title', 'overall', 'grade-heatmap', 'comparison', 'one-service-areas'],
			...['grade-counts', 'method']
		]);
	const { name, bytes } = await made(page, () =>
		page.getByRole('button', { name: 'Make the PowerPoint' }).click()
	);
	expect(name).toBe('southshire-full.pptx');
	const deck = openPackage(bytes);
	const words = deck.paths
		.filter((path) => path.endsWith('.xml'))
		.map((path) => new TextDecoder().decode(deck.bytes(path)))
		.join('');
	expect(words).toContain('Southshire');
	expect(words).not.toMatch(/Cumbria|Ofsted/);

	await page.getByRole('radio', { name: /^One page/ }).check();
	await expect(page.locator('main').getByRole('img')).toContainText('Source: short.csv');
	await expect(page.locator('main')).not.toContainText('Cumbria');
	const sheet = await made(page, () => page.getByRole('button', { name: 'Make the PDF' }).click());
	expect(sheet.name).toBe('southshire-one-page.pdf');
	expect(sheet.bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('nothing is made of no slides, and the page says so', async ({ page }) => {
	await visit(page, '/present/');
	const taken = page.getByRole('checkbox', { checked: true });
	while ((await taken.count()) > 0) await taken.first().click();
	await page.getByRole('button', { name: 'Make the PowerPoint' }).click();
	const refusal = page.getByText('No slide is taken. Tick at least one.');
	await expect(refusal).toBeVisible();
	// It is no longer said once it is no longer so.
	await page.getByRole('radio', { name: /^One page/ }).check();
	await expect(refusal).toHaveCount(0);
	await page.getByRole('radio', { name: /^Scrutiny meeting/ }).check();
	await expect(page.getByText('0 of 13 taken.')).toBeVisible();
	await expect(refusal).toHaveCount(0);
	await page.getByRole('button', { name: 'Make the PowerPoint' }).click();
	await expect(refusal).toBeVisible();
	await page.getByRole('checkbox').first().check();
	await expect(refusal).toHaveCount(0);
});

/** Sizes of the pages of a printed page, in points. */
async function printed(page: Page): Promise<readonly string[]> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return [...pdf.matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box = '']) =>
		box
			.trim()
			.split(/\s+/)
			.slice(2)
			.map((points) => Math.round(Number(points)))
			.join(' × ')
	);
}

test('in print every slide has a page to itself', async ({ page }) => {
	await visit(page, '/present/?pack=full');
	const last = page.locator('[data-slide="method"]').getByText(/^Slide \d+$/);
	await expect(last).toBeVisible();
	const count = Number((await last.innerText()).replace('Slide ', ''));
	expect(count).toBeGreaterThan(10);
	expect(await printed(page)).toEqual(Array.from({ length: count }, () => '842 × 595'));
});

test.describe('the overview is printed as one page of A4', () => {
	test('of the example', async ({ page }) => {
		await visit(page, '/');
		expect(await printed(page)).toEqual(['595 × 842']);
	});

	test('of an opened file', async ({ page }) => {
		await openFile(page, 'tests/fixtures/short.csv');
		await page.getByRole('link', { name: 'Overview', exact: true }).click();
		const sheet = page.locator('.printed-page svg');
		await sheet.waitFor({ state: 'attached' });
		await expect(sheet).toContainText('Southshire');
		expect(await printed(page)).toEqual(['595 × 842']);
	});

	test.describe('without script', () => {
		test.use({ javaScriptEnabled: false });

		test('too', async ({ page }) => {
			await page.goto('/');
			// Nothing else says that the page is at rest; printed before, it may have a sheet more.
			await page.emulateMedia({ media: 'print' });
			await expect(page.locator('.printed-page svg')).toBeVisible();
			await expect(page.locator('.inspection-bar')).toBeHidden();
			await expect(page.locator('h1')).toBeHidden();
			await expect.poll(() => printed(page)).toEqual(['595 × 842']);
		});
	});
});

test('packs of many inspections are made once one is chosen, and keep what their reader changes', async ({
	page
}) => {
	const address = '/present/?inspection=kent-ilacs-2022-07-05';
	await visit(page, `${address}&pack=cabinet`);
	await page.getByRole('radio', { name: /^Among its peers/ }).check();
	await expect(page.getByText('7 of 7 taken, which make')).toBeVisible();
	expect(await order(page)).toEqual([
		...['title', 'overall', 'grade-heatmap', 'over-time', 'peers', 'both-services', 'method']
	]);
	await page.getByRole('button', { name: 'Move Among its peers up' }).click();
	await page.locator('[data-slide="peers"] textarea').fill('Kent and those like it');
	await page.locator('[data-slide="peers"] textarea').blur();
	const { name, bytes } = await made(page, () =>
		page.getByRole('button', { name: 'Make the PowerPoint' }).click()
	);
	expect(name).toBe('kent-peers.pptx');
	const titles = slidesIn(openPackage(bytes)).map((slide) => slide.title);
	expect(titles[3]).toBe('Kent and those like it');

	await page.getByRole('radio', { name: /^Region/ }).check();
	await expect(page.locator('[data-slide="national-grid"] textarea')).toHaveValue(
		'14 of 19 councils in the South East are good or outstanding overall; none is inadequate'
	);
	await page.getByRole('radio', { name: /^Among its peers/ }).check();
	await expect(page.locator('[data-slide="peers"] textarea')).toHaveValue('Kent and those like it');
});

test('the pictures of a pack are of its own slides, where another has slides of the same title', async ({
	page
}) => {
	await visit(page, '/present/');
	const picture = (key: string) => page.locator(`[data-slide="${key}"] svg`).first();
	await expect(picture('title')).toContainText('inspected 10–20 April 2012');
	await page.getByRole('radio', { name: /^Among its peers/ }).check();
	await expect(picture('title')).toContainText('inspected 20 September 2022');
	await page.getByRole('radio', { name: /^Scrutiny meeting/ }).check();
	await expect(picture('title')).toContainText('inspected 10–20 April 2012');
});

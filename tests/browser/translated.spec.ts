import { readFile } from 'node:fs/promises';
import { expect, test, visit, type Page } from './site.ts';

const NORTHTOWN = [
	'authority,framework,published,service,area,grade',
	'Northtown,SLAC,2010-01-02,Safeguarding,Overall effectiveness,4',
	'Northtown,SLAC,2010-01-02,Looked-after children,Overall effectiveness,2',
	'Northtown,SLAC,2010-01-02,Safeguarding,Being healthy,3',
	'Northtown,SLAC,2010-01-02,Looked-after children,Being healthy,1'
].join('\n');

/** As a browser's translation does: every text becomes another text inside two `<font>`. */
async function translate(page: Page): Promise<void> {
	await page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			const left = text.parentElement?.closest('script, style, textarea, [translate="no"]');
			if (left !== null || text.data.trim() === '') continue;
			const [outer, inner] = ['font', 'font'].map((name) => document.createElement(name));
			if (outer === undefined || inner === undefined) continue;
			inner.append(text.data);
			outer.append(inner);
			text.replaceWith(outer);
		}
	});
}

/** Every word of a page, shown or said, but for what is only printed. */
function words(page: Page): Promise<string> {
	return page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: string[] = [];
		while (walker.nextNode()) {
			const left = walker.currentNode.parentElement?.closest('script, style, .printed-page');
			if (left === null) texts.push(walker.currentNode.textContent ?? '');
		}
		return texts.join(' ').replace(/\s+/g, ' ');
	});
}

async function drop(page: Page, name: string, content: string): Promise<void> {
	const transfer = await page.evaluateHandle(
		([fileName, text]) => {
			const data = new DataTransfer();
			data.items.add(new File([text], fileName));
			return data;
		},
		[name, content] as const
	);
	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

type Step = (page: Page) => Promise<unknown>;

const openSouthshire: Step = async (page) => {
	await drop(page, 'short.csv', await readFile('tests/fixtures/short.csv', 'utf8'));
	await expect(page.locator('.inspection-bar')).toContainText('Southshire');
};

const openNorthtown: Step = async (page) => {
	await drop(page, 'north.csv', NORTHTOWN);
	await expect(page.locator('.inspection-bar')).toContainText('Northtown');
};

const returnToExample: Step = (page) =>
	page.getByRole('link', { name: 'Return to the example' }).click();

const select =
	(label: string, value: string): Step =>
	(page) =>
		page.getByRole('combobox', { name: label }).first().selectOption(value);

const openJudgement =
	(at: number): Step =>
	(page) =>
		page.locator('a[data-judgement]:visible').nth(at).click();

const JOURNEYS: Readonly<Record<string, readonly Step[]>> = {
	'/': [],
	'/heatmap/': [
		select('Order', 'worst'),
		select('Grade', '3'),
		select('Service', 'safeguarding'),
		select('Grade', ''),
		openJudgement(0),
		openJudgement(3),
		select('Order', 'report'),
		select('Colours', 'single-hue')
	],
	'/compare/': [],
	'/figures/': [],
	'/actions/': [],
	'/present/': [
		(page) => page.getByRole('checkbox').first().uncheck(),
		(page) =>
			page
				.getByRole('button', { name: /^Move .* down$/ })
				.nth(1)
				.click(),
		(page) => page.getByLabel('PDF').first().check()
	],
	'/data/': [
		select('Kind', 'Judgement'),
		(page) => page.getByLabel('Find in rows').fill('h'),
		(page) => page.getByRole('button', { name: 'Value' }).click(),
		(page) => page.getByRole('button', { name: 'Value' }).click()
	]
};

for (const [path, steps] of Object.entries(JOURNEYS)) {
	test(`a browser that translates ${path} never leaves old words there`, async ({
		page: translated,
		browser,
		baseURL
	}) => {
		// Of one context, each would have what the other opens.
		const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
		const plain = await context.newPage();
		for (const page of [plain, translated]) await visit(page, path);
		for (const step of [...steps, openSouthshire, openNorthtown, returnToExample]) {
			await translate(translated);
			for (const page of [plain, translated]) await step(page);
			await expect(async () => {
				expect(await words(translated)).toBe(await words(plain));
			}).toPass({ timeout: 10_000 });
		}
		await context.close();
	});
}

test("another council's grades stand alone on a page that was translated", async ({ page }) => {
	for (const path of ['/', '/heatmap/', '/compare/']) {
		await visit(page, path);
		await translate(page);
		await openNorthtown(page);
		await expect(page.getByText('Northtown').first()).toBeVisible();
		const shown = await words(page);
		expect(shown).not.toContain('Cumbria');
		expect(shown).not.toContain('Enjoying and achieving');
		await page.goto('about:blank');
	}
});

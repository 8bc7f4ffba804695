import { expect, openFile, test, visit, type Page } from './site.ts';

/** One thing done by keyboard: what is pressed, and what shows that it is done. */
interface Step {
	readonly on: (page: Page) => ReturnType<Page['locator']>;
	readonly key?: string;
	readonly shows: (page: Page) => ReturnType<Page['locator']>;
	/** Whether that is to go. */
	readonly gone?: boolean;
}

const button = (name: string | RegExp) => (page: Page) =>
	page.getByRole('button', { name }).filter({ visible: true }).first();
const link = (name: string | RegExp) => (page: Page) =>
	page.getByRole('link', { name }).filter({ visible: true }).first();
/** The page at hand. */
const current = (name: string) => (page: Page) =>
	page.locator('nav a[aria-current="page"]', { hasText: name });
const words = (name: string | RegExp) => (page: Page) =>
	page.getByText(name).filter({ visible: true }).first();
const dialog = (page: Page) => page.getByRole('dialog');

const SHORT = 'tests/fixtures/short.csv';

const JOBS: readonly (readonly [string, (page: Page) => Promise<void>, readonly Step[]])[] = [
	[
		'going from page to page',
		(page) => visit(page, '/'),
		[
			{ on: link('Compare'), shows: current('Compare') },
			{ on: link('Actions'), shows: current('Actions') },
			{ on: link('About'), shows: current('About') },
			{ on: link('Present'), shows: current('Present') }
		]
	],
	[
		'opening a grade and closing it',
		(page) => visit(page, '/heatmap/'),
		[
			{ on: link(/^Being healthy, looked-after/), shows: button(/^Close/) },
			{ on: button(/^Close/), shows: button(/^Close/), gone: true },
			{ on: link(/^Being healthy, looked-after/), shows: button(/^Close/) },
			{ on: button(/^Close/), key: 'Escape', shows: button(/^Close/), gone: true }
		]
	],
	[
		'saving and embedding a chart',
		(page) => visit(page, '/compare/'),
		[
			{ on: button(/^Save or copy/), shows: button(/^CSV/) },
			{ on: button(/^CSV/), shows: button(/^CSV/), gone: true },
			{ on: button(/^Save or copy/), shows: button(/^Embed code/) },
			{ on: button(/^Embed code/), shows: dialog },
			{ on: dialog, key: 'Escape', shows: dialog, gone: true },
			{ on: button(/^Save or copy/), shows: button(/^Choose a size/) },
			{ on: button(/^Choose a size/), shows: dialog },
			{
				on: (page) => dialog(page).getByRole('button', { name: 'Cancel' }),
				shows: dialog,
				gone: true
			}
		]
	],
	[
		'making slides',
		(page) => visit(page, '/present/'),
		[
			{
				on: (page) => page.getByRole('radio', { name: /^Cabinet/ }),
				key: ' ',
				shows: words(/4 of \d+ taken/)
			},
			{
				on: (page) => page.getByRole('checkbox', { name: 'Title slide' }),
				key: ' ',
				shows: words(/3 of \d+ taken/)
			},
			{ on: button("Back to the pack's own choice"), shows: words(/4 of \d+ taken/) },
			{ on: button('Move Grade heatmap up'), shows: button("Back to the pack's own choice") },
			{ on: button('Make the PowerPoint'), shows: words(/^Saved/) }
		]
	],
	[
		'changing between what is open',
		(page) => openFile(page, SHORT),
		[
			{ on: link('Heatmap'), shows: current('Heatmap') },
			{ on: button(/^Change/), shows: link(/^Example: /) },
			{ on: link(/^Example: /), shows: words('Example') }
		]
	],
	[
		'closing a file and undoing it',
		(page) => openFile(page, SHORT),
		[
			{ on: link('Data'), shows: current('Data') },
			{ on: button(/^Close short/), shows: words('short.csv was closed.') },
			{ on: button('Undo'), shows: button(/^Close short/) }
		]
	]
];

for (const [job, start, steps] of JOBS) {
	test(`${job} by keyboard never leaves the focus on nothing`, async ({ page }) => {
		await start(page);
		for (const [index, { on, key = 'Enter', shows, gone = false }] of steps.entries()) {
			await on(page).focus();
			await page.keyboard.press(key);
			await expect(shows(page)).toHaveCount(gone ? 0 : 1);
			await expect.poll(() => focused(page), `step ${index + 1} of ${job}`).not.toBe('BODY');
		}
	});
}

/** What has the focus, once what was begun has been painted. */
async function focused(page: Page): Promise<string> {
	return page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				requestAnimationFrame(() =>
					requestAnimationFrame(() => {
						resolve(document.activeElement?.tagName ?? 'BODY');
					})
				);
			})
	);
}

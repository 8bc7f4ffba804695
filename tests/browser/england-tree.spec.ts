import { expect, test, visit, type Page } from './site.ts';

/** Where the rows and cells of a grid say that they stand, in the order in which they are read. */
function whereCellsStand(page: Page) {
	return page.getByRole('grid').evaluate((grid) => {
		const at = (element: Element, name: string) => Number(element.getAttribute(name));
		const rows = [...grid.querySelectorAll('[role=row]')];
		return {
			rows: rows.map((row) => at(row, 'aria-rowindex')),
			rowCount: at(grid, 'aria-rowcount'),
			columns: rows.map((row) => [...row.children].map((cell) => at(cell, 'aria-colindex'))),
			columnCount: at(grid, 'aria-colcount'),
			unnamed: rows.flatMap((row) =>
				[...row.querySelectorAll('a, button')].filter(
					(link) => (link.textContent.trim() || link.getAttribute('title')) === null
				)
			).length
		};
	});
}

/** Rows are read in their order, and none says a place that there is not. */
async function standsRight(page: Page, rows: number) {
	await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(rows));
	const stand = await whereCellsStand(page);
	expect(stand.rows).toEqual([...new Set(stand.rows)].sort((one, other) => one - other));
	expect(stand.rows[0]).toBe(1);
	expect(Math.max(...stand.rows)).toBeLessThanOrEqual(stand.rowCount);
	for (const columns of stand.columns) {
		expect(columns).toEqual(Array.from({ length: stand.columnCount }, (_, at) => at + 1));
	}
	expect(stand.unnamed).toBe(0);
}

test('the grid is read as councils and areas with their grades, each once', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, '/england/');
	const grid = page.getByRole('grid');
	await expect(grid).toMatchAriaSnapshot(`
		- grid "103 of 153 councils are good or outstanding overall; 19 are inadequate":
		  - rowgroup:
		    - row /Authority Inspected Overall effectiveness/:
		      - columnheader "Authority":
		        - button "Authority"
		      - columnheader "Inspected"
		      - columnheader "Overall effectiveness"
		      - columnheader "Impact of leaders"
		      - columnheader "Help and protection"
		      - columnheader "Children in care"
		      - columnheader "Care leavers 103 graded, since 2023"
		      - columnheader "Inadequate"
		    - row /England, 153 councils/:
		      - rowheader "England, 153 councils"
		      - gridcell
		      - gridcell "36 outstanding, 67 good, 31 requires improvement and 19 inadequate"
		    - row /Cumberland/:
		      - rowheader /Cumberland ?, marked/:
		        - link "Cumberland"
		      - gridcell "Oct 2024"
		      - gridcell "2 Good":
		        - link "2 Good"
		      - gridcell "2 Good"
		      - gridcell "3 Requires improvement"
		      - gridcell "2 Good"
		      - gridcell "2 Good"
		      - gridcell "none"
		  - rowgroup:
		    - row /North West, 24 councils/:
		      - rowheader "North West, 24 councils"
		    - row "Halton May 2024 4 Inadequate 4 Inadequate 4 Inadequate 4 Inadequate 4 Inadequate 5"
	`);
	// Headings, England, two that are marked; nine regions with 153 councils.
	await standsRight(page, 4 + 9 + 153);
	// Nothing is said a second time.
	expect(await grid.locator('[aria-label][title]').count()).toBe(0);

	await test.step('wherever it is scrolled to', async () => {
		await grid.locator('..').evaluate((scroller) => {
			scroller.scrollTop = 2000;
		});
		await expect(grid.getByRole('row', { name: /^Halton/ })).toHaveCount(0);
		await standsRight(page, 4 + 9 + 153);
	});

	await test.step('in any order, which the heading says', async () => {
		await grid.getByRole('button', { name: 'Children in care' }).click();
		const sorted = grid.getByRole('columnheader', { name: 'Children in care' });
		await expect(sorted).toHaveAttribute('aria-sort', 'descending');
		await expect(grid.locator('[aria-sort]:not([aria-sort=none])')).toHaveCount(1);
		await standsRight(page, 4 + 9 + 153);
	});

	await test.step('with fewer rows, whose number is said', async () => {
		await page.getByRole('combobox', { name: 'Region', exact: true }).selectOption('London');
		await expect(page.getByRole('status').getByText('33 councils')).toBeVisible();
		const stand = await whereCellsStand(page);
		await standsRight(page, stand.rowCount);
		expect(stand.rowCount).toBeLessThan(40);
	});
});

test('both services, a council over time and among its peers, what changed and the distribution are read by their headings', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	const grid = page.getByRole('grid');
	const isReadOnce = async (rows: number) => {
		await expect(grid).toHaveAttribute('aria-rowcount', String(rows));
		expect(await grid.locator('[aria-label][title]').count()).toBe(0);
		await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
		// The drawing below says the same.
		await expect(page.locator('.drawing svg')).toHaveAttribute('aria-hidden', 'true');
	};

	await visit(page, '/england/?view=services');
	await expect(grid).toMatchAriaSnapshot(`
		- grid /Safeguarding was graded worse/:
		  - row:
		    - 'gridcell "Safeguarding 1 outstanding, services for looked-after children 1 outstanding: one council"':
		      - link
		    - 'gridcell "Safeguarding 1 outstanding, services for looked-after children 2 good: four councils"'
		    - 'gridcell "Safeguarding 1 outstanding, services for looked-after children 3 adequate: none"'
		    - 'gridcell "Safeguarding 1 outstanding, services for looked-after children 4 inadequate: none"'
		  - row
		  - row
		  - row /20 councils, with Cumbria/
	`);
	await isReadOnce(4);

	await visit(page, '/england/?view=time');
	await expect(grid).toMatchAriaSnapshot(`
		- grid /^Cumbria/:
		  - row:
		    - columnheader "Judgement area"
		    - columnheader "SLAC, inspected 10–20 April 2012"
		    - columnheader "CPI, published 24 June 2013"
		    - columnheader "SIF, published 13 May 2015"
		    - columnheader "SIF, Re-inspection, published 29 January 2018"
		    - columnheader "ILACS, inspected 20 September 2022"
		  - row
		  - row
		  - row /^Children in care/:
		    - rowheader "Children in care"
		    - 'gridcell "Looked-after children: 3 Adequate"':
		      - link
		    - gridcell "not in this framework"
		    - 'gridcell "Children looked after: 4 Inadequate (worse than in the one inspected 10–20 April 2012, from 3 Adequate to 4 Inadequate, nearest area)"'
	`);
	await isReadOnce(9);

	await visit(page, '/england/?view=changes');
	await expect(grid).toMatchAriaSnapshot(`
		- grid:
		  - row "Judgement area Better Same Worse Not comparable"
		  - row "Overall effectiveness 46 councils 50 councils 19 councils":
		    - rowheader "Overall effectiveness"
		    - gridcell "46 councils":
		      - link
	`);
	await isReadOnce(6);

	await visit(page, '/england/?view=distribution');
	await expect(grid).toMatchAriaSnapshot(`
		- grid:
		  - row "Judgement area 1 Outstanding 2 Good 3 Requires improvement 4 Inadequate No grade"
		  - row "Overall effectiveness, 153 councils 36 councils 67 councils 31 councils 19 councils"
	`);
	await isReadOnce(6);

	await visit(page, '/england/?view=peers&inspection=kent-ilacs-2022-07-05');
	await expect(grid).toMatchAriaSnapshot(`
		- grid /^Kent is outstanding overall/:
		  - row
		  - row /^Kent, May 2022, marked/:
		    - rowheader "Kent, May 2022, marked"
		    - gridcell "1 Outstanding":
		      - link
		  - row /^Neighbours, nearest first/:
		    - rowheader
		    - gridcell "2 outstanding, 5 good, 2 requires improvement and 1 inadequate"
		  - row /^Essex, Very close, Jun 2023/
	`);
	await isReadOnce(13);
});

test('a cell of a drawing is come to by arrows, opened by Enter and closed by Escape', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	const grid = page.getByRole('grid');
	const focused = grid.locator(':focus');
	await visit(page, '/england/?view=changes');
	await grid.locator('[tabindex="0"]').focus();
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	const list = page.getByRole('region', { name: 'Overall effectiveness: 19 councils worse' });
	await expect(list.getByRole('listitem')).toHaveCount(19);
	await expect(focused).toHaveAttribute('aria-current', 'true');
	await page.keyboard.press('Escape');
	await expect(list).toHaveCount(0);
	await expect(focused).toHaveAccessibleName('19 councils');

	// From one line of grades to another, over what an inspection did not judge.
	await visit(page, '/england/?view=time');
	await grid.locator('[tabindex="0"]').focus();
	await page.keyboard.press('Control+End');
	await expect(focused).toHaveAccessibleName('not in this framework');
	await page.keyboard.press('Home');
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('ArrowDown');
	await expect(focused).toHaveAccessibleName('Safeguarding: 4 Inadequate');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/heatmap\/\?judgement=overall-effectiveness\.safeguarding$/);
});

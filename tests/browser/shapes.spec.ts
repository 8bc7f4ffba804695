import type { Grid } from '#lib/read/grid.ts';
import { odsWorkbook, xlsxWorkbook } from '../workbooks.ts';
import { WORKBOOKS } from '../unit/read/shape/workbooks-of-shapes.ts';
import { chooseFile, expect, test, visit, type Page } from './site.ts';

type Form = 'ods' | 'xlsx' | 'csv';

/** A file of one sheet in the form in which its publisher, or a reader, has such a table. */
function fileOf(name: string, { sheet, rows }: Grid, form: Form) {
	const cells = rows.map((row) => row.cells);
	const sheets = [{ name: sheet ?? 'Sheet', rows: cells }];
	const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
	const bytes = {
		ods: () => odsWorkbook(sheets),
		xlsx: () => xlsxWorkbook(sheets),
		// The statistics of the DfE begin with this mark.
		csv: () => `\ufeff${cells.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
	};
	return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes[form]()) };
}

/** What is seen of a shape once a file of it is chosen. */
interface Seen {
	readonly form: Form;
	/** How many of its problems have to be looked at before it is added. */
	readonly problems?: string;
	/** The line of what was read. */
	readonly read: string;
	/** Every inspection of it, by the name that it has in a list. */
	readonly inspections: readonly string[];
	/** Place of the one that is opened among them. */
	readonly opened?: number;
	/** A grade in its heatmap, a figure in its table, or what is said of a visit. */
	readonly cell: RegExp;
	readonly on: 'heatmap' | 'figures' | 'overview';
}

const WORCESTERSHIRE = 'Worcestershire, inspected 10 June 2024, published 23 July 2024';

/** One for each row of `WORKBOOKS`, in its order. */
const SEEN: readonly Seen[] = [
	{
		form: 'ods',
		read: 'Two rows read, no rows left out; ten judgements; no problems.',
		inspections: [WORCESTERSHIRE, 'York, inspected 28 February 2022, published 19 April 2022'],
		opened: 1,
		cell: /^The experiences and progress of children in care, looked-after children: 4 Inadequate$/,
		on: 'heatmap'
	},
	{
		form: 'ods',
		read: 'Two rows read, no rows left out; ten judgements; no problems.',
		inspections: [WORCESTERSHIRE, 'Worcestershire, inspected 10 June 2019, published 23 July 2019'],
		opened: 1,
		cell: /^Overall effectiveness, both services: 2 Good$/,
		on: 'heatmap'
	},
	{
		form: 'ods',
		read: 'Three rows read, no rows left out; five judgements and two visits; no problems.',
		inspections: [
			WORCESTERSHIRE,
			'York (Monitoring visit), visited 11 February 2025, published 13 March 2025',
			'York (Focused visit), visited 26 March 2025, published 29 April 2025'
		],
		opened: 1,
		cell: /^Monitoring visit on the theme Children in care: no grades are given$/,
		on: 'overview'
	},
	{
		form: 'ods',
		read: 'One row read, no rows left out; five judgements; no problems.',
		inspections: ['York, inspected 28 February 2022'],
		cell: /^Overall effectiveness, both services: 3 Requires improvement$/,
		on: 'heatmap'
	},
	{
		form: 'ods',
		read: 'One row read, no rows left out; one visit; no problems.',
		inspections: ['York (Focused visit), visited 4 May 2022'],
		cell: /^Focused visit on the theme Front door: no grades are given$/,
		on: 'overview'
	},
	{
		form: 'ods',
		read: 'Three rows read, no rows left out; 36 judgements; no problems.',
		inspections: [
			'Cornwall, published 23 October 2009',
			'Cornwall (Re-inspection), published 25 February 2011',
			'Cornwall, published 15 March 2013',
			'Cornwall (Re-inspection), published 10 January 2014',
			'Cornwall, published 1 December 2012',
			'Cornwall, published 27 June 2016',
			'Cornwall (Re-inspection), published 27 June 2017',
			'Cornwall, published 5 November 2019',
			'Cornwall, published 5 February 2023',
			'Isles of Scilly, published 3 July 2012',
			'Isles of Scilly, published 27 June 2016',
			'Poole, published 16 December 2011'
		],
		// Reports of that framework said Adequate, whatever the history says.
		cell: /^Overall effectiveness, looked-after children: 3 Adequate$/,
		on: 'heatmap'
	},
	{
		form: 'xlsx',
		problems: 'Two problems',
		read: 'Two rows read, no rows left out; ten judgements; two problems.',
		inspections: [
			'Barnsley, inspected 11–15 September 2023, published 27 October 2023',
			'York, published 5 August 2025'
		],
		opened: 1,
		cell: /^The experiences and progress of children who need help and protection, safeguarding: 3 Requires improvement$/,
		on: 'heatmap'
	},
	{
		form: 'csv',
		read: 'Three rows read, no rows left out; 15 judgements; no problems.',
		inspections: [
			'Dorset, inspected 17–21 March 2025, published 9 May 2025',
			'North Northamptonshire, inspected 11–22 May 2026, published 7 July 2026',
			'Norfolk, published 16 August 2013'
		],
		cell: /^Overall effectiveness, both services: 1 Outstanding$/,
		on: 'heatmap'
	},
	{
		form: 'csv',
		read: 'Four rows read, no rows left out; six figures; no problems.',
		inspections: [
			'York (Children looked after), figures up to 2025',
			'Poole (Children looked after), figures of 2025'
		],
		cell: /138 per 10,000 children/,
		on: 'figures'
	},
	{
		form: 'csv',
		read: 'One row read, no rows left out; five figures; no problems.',
		inspections: ['York (Child protection plans), figures of 2025'],
		cell: /Child protection plans at 31 March.*489/,
		on: 'figures'
	},
	{
		form: 'csv',
		read: 'One row read, no rows left out; five figures; no problems.',
		inspections: ['York (Attainment at key stage 4), figures of 2024 to 2025'],
		cell: /11\.5/,
		on: 'figures'
	},
	{
		form: 'xlsx',
		read: 'Two rows read, no rows left out; two judgements; no problems.',
		inspections: ['Northtown, published 4 March 2011'],
		cell: /^Overall effectiveness, safeguarding: 2 Good$/,
		on: 'heatmap'
	},
	{
		form: 'csv',
		read: 'Two rows read, no rows left out; two judgements; no problems.',
		inspections: ['York, inspected 10 June 2024, published 23 July 2024'],
		cell: /^Children in care, looked-after children: 1 Outstanding$/,
		on: 'heatmap'
	}
];

test('a file of every known shape opens untouched, with its inspections, dates and grades', async ({
	page
}) => {
	test.setTimeout(120_000);
	expect(SEEN).toHaveLength(WORKBOOKS.length);
	await visit(page, '/');
	for (const [at, seen] of SEEN.entries()) {
		const [shape, grid] = WORKBOOKS[at] ?? ['', { sheet: null, rows: [] }];
		const name = `shape-${at + 1}.${seen.form}`;
		await test.step(`${shape}, as ${seen.form}`, async () => {
			await chooseFile(page, fileOf(name, grid, seen.form));
			if (seen.problems !== undefined) await addReviewed(page, seen);
			await openFirst(page, name, seen);
			await seeCell(page, seen);
			await page.getByRole('link', { name: 'Data', exact: true }).click();
			await page.getByRole('button', { name: `Close ${name}` }).click();
			await expect(page.locator('.file')).toHaveCount(0);
		});
	}
});

/** Looks at what is to be looked at, and adds the file as it is. */
async function addReviewed(page: Page, { problems = '' }: Seen): Promise<void> {
	await expect(page.getByRole('heading', { level: 2, name: problems })).toBeVisible();
	await page.getByRole('button', { name: /^Add / }).click();
}

/** Sees what was read of a file, and opens one of its inspections, from the list where there are several. */
async function openFirst(page: Page, name: string, seen: Seen): Promise<void> {
	const { inspections, opened = 0, read } = seen;
	const [only = '', ...others] = inspections;
	await expect(page.getByRole('region', { name: 'What has just changed' })).toContainText(name);
	if (others.length === 0) {
		// A single one is shown at once, and the report of its file is a click away.
		await expect(page).toHaveURL(/inspection=/);
		await page.getByRole('link', { name: 'Data', exact: true }).click();
	}
	const file = page.locator(`[data-file="${name}"]`);
	await expect(file).toContainText(read);
	const links = file.locator('a[href*="inspection="]');
	if (others.length === 0) {
		await expect(file).toContainText(only);
		await links.first().click();
	} else {
		await expect(links).toHaveText([...inspections]);
		await links.nth(opened).click();
	}
	const [authority = ''] = (inspections[opened] ?? '').split(',');
	await expect(page.locator('.inspection-bar')).toContainText(authority);
}

async function seeCell(page: Page, { cell, on }: Seen): Promise<void> {
	const role = ({ heatmap: 'link', figures: 'row', overview: 'heading' } as const)[on];
	await expect(page.locator('main').getByRole(role, { name: cell }).first()).toBeVisible();
}

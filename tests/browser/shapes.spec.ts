import { odsWorkbook } from '../workbooks.ts';
import {
	HISTORY_2023,
	LOOKED_AFTER,
	OFSTED_2025,
	REPORTS
} from '../unit/read/shape/workbooks-of-shapes.ts';
import { chooseFile, expect, test, visit } from './site.ts';

/** A workbook of such sheets, as somebody has downloaded it. */
const ods = (name: string, ...sheets: typeof OFSTED_2025) => ({
	name,
	mimeType: 'application/vnd.oasis.opendocument.spreadsheet',
	buffer: Buffer.from(
		odsWorkbook(
			sheets.map(({ sheet, rows }) => ({
				name: sheet ?? 'Sheet',
				rows: rows.map(({ cells }) => cells)
			}))
		)
	)
});

test('workbooks of several shapes open untouched, and a visit in one says what it is', async ({
	page
}) => {
	await visit(page, '/');
	await chooseFile(page, [
		ods('outcomes.ods', ...OFSTED_2025),
		ods('history.ods', HISTORY_2023),
		ods('reports.ods', REPORTS),
		ods('figures.ods', LOOKED_AFTER)
	]);
	const read = (name: string) =>
		page.getByRole('region', { name: `${name} was read without problems` });
	await expect(read('outcomes.ods')).toContainText('two visits');
	await expect(read('history.ods')).toContainText('judgements');
	await expect(read('reports.ods')).toContainText('15 judgements');
	await expect(read('figures.ods')).toContainText('six figures');

	await read('outcomes.ods')
		.getByRole('link', { name: /York \(Monitoring visit\)/ })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Monitoring visit on the theme Children in care: no grades are given'
	);
	await expect(page.locator('.inspection-bar')).toContainText('11 February 2025');
	await expect(page.locator('main')).toContainText('A visit gives no grades');
	await expect(page.locator('main svg')).toHaveCount(0);
});

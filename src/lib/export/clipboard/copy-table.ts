import type { TableText } from './table-markup.ts';

/**
 * Copies a table in both forms, or the plain one where that is all a browser can do. The promise itself
 * goes to the clipboard, within the click: Safari refuses what is only ready after an await.
 */
export async function copyTable(table: Promise<TableText>): Promise<void> {
	const { clipboard } = navigator as Partial<Navigator>;
	if (clipboard === undefined) {
		throw new Error('This browser does not let a page copy. Download the CSV instead.');
	}
	if (typeof ClipboardItem === 'undefined') return clipboard.writeText((await table).plain);
	const form = async (type: string, key: keyof TableText) =>
		new Blob([(await table)[key]], { type });
	await clipboard.write([
		new ClipboardItem({
			'text/html': form('text/html', 'html'),
			'text/plain': form('text/plain', 'plain')
		})
	]);
}

import type { TableText } from './table-markup.ts';

/** Copies a table in both forms, or the plain one where that is all a browser can do. */
export async function copyTable({ html, plain }: TableText): Promise<void> {
	const { clipboard } = navigator as Partial<Navigator>;
	if (clipboard === undefined) {
		throw new Error('This browser does not let a page copy. Download the CSV instead.');
	}
	if (typeof ClipboardItem === 'undefined') return clipboard.writeText(plain);
	const blob = (text: string, type: string) => new Blob([text], { type });
	await clipboard.write([
		new ClipboardItem({
			'text/html': blob(html, 'text/html'),
			'text/plain': blob(plain, 'text/plain')
		})
	]);
}

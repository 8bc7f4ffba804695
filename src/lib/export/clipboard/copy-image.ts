/** Whether this browser can put a picture on the clipboard. */
export function canCopyImage(): boolean {
	// A page that is not served over https has no clipboard at all, whatever the types say.
	const { clipboard } = navigator as Partial<Navigator>;
	return typeof ClipboardItem !== 'undefined' && clipboard !== undefined;
}

/**
 * Copies a picture. The promise itself goes to the clipboard, within the click: Safari refuses a
 * picture that is only ready after an await.
 */
export function copyImage(picture: Promise<Blob>): Promise<void> {
	return navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

/** Whether this browser can put a picture on the clipboard. */
export function canCopyImage(): boolean {
	return typeof ClipboardItem !== 'undefined' && 'write' in (navigator.clipboard ?? {});
}

/**
 * Copies a picture. The promise itself goes to the clipboard, within the click: Safari refuses a
 * picture that is only ready after an await.
 */
export function copyImage(picture: Promise<Blob>): Promise<void> {
	return navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

/** Hands a finished file to the browser to save under a name. */
export function saveFile(content: Blob, name: string): void {
	const url = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download has its own hold on the content by the next task; the address is then let go.
	setTimeout(() => URL.revokeObjectURL(url));
}

/**
 * Copies a text.
 *
 * @param noun what it is, in the sentence for a browser that refuses
 * @returns what came of it
 */
export async function copiedWords(text: string, noun: 'link' | 'code'): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return 'Copied';
	} catch {
		return `This browser does not let a page copy. Select the ${noun} and copy it.`;
	}
}

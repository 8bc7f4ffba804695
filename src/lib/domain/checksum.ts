/** Letters of a sum. */
export const SUM_LENGTH = 8;

/** A short sum of a text (FNV-1a, 32 bits), which tells whether the text is still what it was. */
export function checksum(text: string): string {
	let sum = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
	}
	return (sum >>> 0).toString(16).padStart(SUM_LENGTH, '0');
}

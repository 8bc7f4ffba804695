const GREATER = 0x3e;
const DOUBLE = 0x22;
const SINGLE = 0x27;

/** Behind the tag, comment or the like that begins here; -1 where the text ends before it does. */
export function endOfMarkup(text: string, start: number): number {
	if (text.startsWith('<!--', start)) return behind(text, '-->', start + 4);
	if (text.startsWith('<![CDATA[', start)) return behind(text, ']]>', start + 9);
	if (text.startsWith('<?', start)) return behind(text, '?>', start + 2);
	let quote = 0;
	for (let at = start + 1; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (quote === 0) {
			if (code === GREATER) return at + 1;
			if (code === DOUBLE || code === SINGLE) quote = code;
		} else if (code === quote) quote = 0;
	}
	return -1;
}

function behind(text: string, end: string, from: number): number {
	const at = text.indexOf(end, from);
	return at < 0 ? -1 : at + end.length;
}

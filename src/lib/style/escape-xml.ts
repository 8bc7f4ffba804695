const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Characters that XML cannot hold: control characters, and such as are none. */
const FORBIDDEN = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff';
const INSIDE_WORDS = new RegExp(
	`(?<=[^\\s${FORBIDDEN}])[${FORBIDDEN}]+(?=[^\\s${FORBIDDEN}])`,
	'g'
);
const ANYWHERE = new RegExp(`[${FORBIDDEN}]+`, 'g');
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text made safe inside an element or an attribute in double quotes. Where characters that XML cannot
 * hold stand between two letters, some program parts words with them: a space takes their place.
 */
export function escapeXml(text: string): string {
	return text
		.replace(INSIDE_WORDS, ' ')
		.replace(ANYWHERE, '')
		.replace(HALVES, '')
		.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

const CHARACTERS = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', '\u00a0']
]);

/** Text as it was before it was escaped, by this program or by a browser. */
export function unescapeXml(text: string): string {
	return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string) => {
		if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
		if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
		return CHARACTERS.get(name) ?? whole;
	});
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/**
 * Text made safe inside an element or an attribute in double quotes. Characters that XML cannot
 * hold at all are dropped.
 */
export function escapeXml(text: string): string {
	return (
		text
			// eslint-disable-next-line no-control-regex -- these are the characters XML forbids
			.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
			.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
			.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
	);
}

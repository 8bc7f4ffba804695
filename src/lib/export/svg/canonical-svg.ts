import { escapeXml, unescapeXml } from '../../style/escape-xml.ts';

/** An opening or closing tag, a comment, or text, as Svelte and browsers write them. */
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([\w:-]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g;

/** Of use to the page only: scripts of the page, styles and assistive technology. */
const PAGE_ONLY = /^(?:class|style|aria-|role$|data-|xmlns$)/;
const NUMBERS = /-?\d+\.\d{3,}/g;

/**
 * The drawing inside an `<svg>` in one normal form, whichever program wrote it: comments and the
 * page's own attributes dropped, attributes sorted, numbers to two decimals, empty elements closed.
 * Node, the prerendered page and the browser give the same text.
 *
 * @param markup holds one `<svg>` element, with anything around it
 */
export function canonicalSvg(markup: string): string {
	const start = markup.indexOf('<svg');
	const end = markup.lastIndexOf('</svg>');
	if (start < 0 || end < start) throw new RangeError('There is no <svg> element in the markup.');
	let open = '';
	let text = '';
	for (const token of markup.slice(start, end + '</svg>'.length).matchAll(TOKEN)) {
		const [whole, slash, name, attributes = '', closed, content] = token;
		if (content !== undefined) {
			if (content.trim() === '' && !open.endsWith('text') && !open.endsWith('tspan')) continue;
			text += escapeXml(unescapeXml(content));
		} else if (whole.startsWith('<!--') || name === undefined) {
			continue;
		} else if (slash === '/') {
			text += `</${name}>`;
			open = '';
		} else {
			text += `<${name}${sortedAttributes(attributes)}${closed === '/' ? `></${name}` : ''}>`;
			open = closed === '/' ? '' : name;
		}
	}
	return text.replace(/<([\w:-]+)([^<>]*)><\/\1>/g, '<$1$2/>');
}

function sortedAttributes(source: string): string {
	return [...source.matchAll(ATTRIBUTE)]
		.map(([, name = '', value = '']) => [name, value] as const)
		.filter(([name]) => !PAGE_ONLY.test(name))
		.sort(([left], [right]) => (left < right ? -1 : 1))
		.map(([name, value]) => ` ${name}="${escapeXml(rounded(unescapeXml(value)))}"`)
		.join('');
}

function rounded(value: string): string {
	return value.replace(NUMBERS, (number) => String(Math.round(Number(number) * 100) / 100));
}

import { unescapeXml } from '../../style/escape-xml.ts';

/** An element of a picture. */
export interface SvgElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly SvgElement[];
	/** What stands directly in it. */
	readonly text: string;
}

const TOKEN = /<(\/?)([\w:-]+)((?:\s+[^\s=>/]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)="([^"]*)"/g;

interface OpenElement extends SvgElement {
	readonly children: SvgElement[];
	text: string;
}

/**
 * The elements of SVG text that this program wrote, which is well formed and without comments, so
 * that a file can be made of it where there is no DOM.
 *
 * @returns a nameless element around what stands in the text
 */
export function svgTree(svg: string): SvgElement {
	const root = element('', '');
	const open = [root];
	for (const [, slash, name, attributes = '', closed, content] of svg.matchAll(TOKEN)) {
		const parent = open.at(-1);
		if (parent === undefined) throw new RangeError('The SVG closes more than it opens.');
		if (content !== undefined) parent.text += unescapeXml(content);
		else if (slash === '/') open.pop();
		else {
			const child = element(name ?? '', attributes);
			parent.children.push(child);
			if (closed !== '/') open.push(child);
		}
	}
	return root;
}

function element(name: string, attributes: string): OpenElement {
	const pairs = Array.from(
		attributes.matchAll(ATTRIBUTE),
		([, key = '', value = '']) => [key, unescapeXml(value)] as const
	);
	return { name, attributes: new Map(pairs), children: [], text: '' };
}

/** A number that an element states, or `fallback`. */
export function numberOf({ attributes }: SvgElement, name: string, fallback = 0): number {
	const value = attributes.get(name);
	return value === undefined ? fallback : Number(value);
}

/** An element of an XML file. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (XmlElement | string)[];
}

const LEGAL = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TAG = new RegExp(`^<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const ATTRIBUTE = new RegExp(`(${NAME})="([^"<]*)"`, 'g');
const END_TAG = new RegExp(`^</(${NAME})\\s*>`);
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

/**
 * Reads the XML that Office files use, and refuses what a strict parser refuses: characters XML
 * forbids, stray `<` and `&`, tags that do not match, an attribute twice, a prefix without a
 * namespace, anything after the root.
 */
export function parseXml(source: string): XmlElement {
	if (!LEGAL.test(source)) throw new SyntaxError('A character that XML forbids.');
	let rest = source.replace(/^<\?xml [^?]*\?>\s*/, '');

	const element = (scope: ReadonlySet<string>): XmlElement => {
		const [whole = '', name = '', written = '', closed = ''] = TAG.exec(rest) ?? [];
		if (whole === '') throw new SyntaxError(`No tag at ${rest.slice(0, 60)}`);
		rest = rest.slice(whole.length);
		const attributes: Record<string, string> = {};
		for (const [, key = '', value = ''] of written.matchAll(ATTRIBUTE)) {
			if (key in attributes) throw new SyntaxError(`${name} has ${key} twice.`);
			attributes[key] = unescape(value);
		}
		const declared = new Set([
			...scope,
			...Object.keys(attributes).map((key) => key.replace(/^xmlns:?/, ''))
		]);
		for (const used of [name, ...Object.keys(attributes)]) {
			const prefix = used.includes(':') ? used.split(':')[0] : undefined;
			if (prefix !== undefined && prefix !== 'xmlns' && !declared.has(prefix)) {
				throw new SyntaxError(`${used} has no namespace.`);
			}
		}
		const children: (XmlElement | string)[] = [];
		if (closed === '/') return { name, attributes, children };
		for (;;) {
			const text = /^[^<]*/.exec(rest)?.[0] ?? '';
			rest = rest.slice(text.length);
			if (text !== '') children.push(unescape(text));
			const [end = '', ended] = END_TAG.exec(rest) ?? [];
			if (end !== '') {
				if (ended !== name) throw new SyntaxError(`${name} is closed by ${ended ?? ''}.`);
				rest = rest.slice(end.length);
				return { name, attributes, children };
			}
			children.push(element(declared));
		}
	};

	const root = element(new Set(['xml', '']));
	if (rest.trim() !== '') throw new SyntaxError('Something stands after the root.');
	return root;
}

function unescape(text: string): string {
	return text.replace(/&([^;\s]*;?)/g, (whole, named: string) => {
		const entity = ENTITIES[named.replace(/;$/, '')];
		if (!named.endsWith(';') || entity === undefined) throw new SyntaxError(`Stray ${whole}.`);
		return entity;
	});
}

/** All elements of a name within an element, at any depth, in order. */
export function all(within: XmlElement, name: string): readonly XmlElement[] {
	return within.children.flatMap((child) => {
		if (typeof child === 'string') return [];
		return [...(child.name === name ? [child] : []), ...all(child, name)];
	});
}

/** The first of them; a test that asks for it knows that there is one. */
export function first(within: XmlElement, name: string): XmlElement {
	return present(all(within, name)[0], `${name} in ${within.name}`);
}

/** What a test knows to be there. */
export function present<T>(value: T | null | undefined, name = 'such thing'): T {
	if (value === null || value === undefined) throw new Error(`There is no ${name}.`);
	return value;
}

/** All text within an element, nothing between its pieces. */
export function textOf(within: XmlElement): string {
	return within.children
		.map((child) => (typeof child === 'string' ? child : textOf(child)))
		.join('');
}

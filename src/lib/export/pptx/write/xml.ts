import { escapeXml } from '../../../style/escape-xml.ts';

/** Markup that is safe to stand as it is. Only `xml` makes it. */
export class Xml {
	constructor(readonly markup: string) {}
}

/** What can stand in a hole: text, which is escaped; a number; markup, one or several; or nothing. */
type Hole = string | number | Xml | readonly Xml[] | null;

/**
 * Markup from a template. Line breaks and indents of the template are dropped, so an attribute never
 * starts a line; text in a hole is escaped, so nothing that is read from a file becomes markup.
 */
export function xml(template: TemplateStringsArray, ...holes: readonly Hole[]): Xml {
	let markup = '';
	template.forEach((literal, index) => {
		markup += literal.replace(/\n\t*/g, '') + filled(holes[index] ?? null);
	});
	return new Xml(markup);
}

export const NOTHING = xml``;

function filled(hole: Hole): string {
	if (hole === null) return '';
	if (hole instanceof Xml) return hole.markup;
	if (typeof hole === 'number') return String(hole);
	return typeof hole === 'string' ? escapeXml(hole) : hole.map(({ markup }) => markup).join('');
}

import { attributeOf } from '../xml/attributes.ts';
import type { XmlListener } from '../xml/scan-xml.ts';

/** Names of the sheets of an XLSX workbook, once the listener was told of all its parts. */
export interface SheetNames {
	readonly listener: XmlListener;
	/** Those with cells, in their order; a sheet may also be a chart. */
	readonly names: () => readonly string[];
}

/** Finds the sheets, hidden ones among them, and the relations by which each has its part. */
export function sheetNames(): SheetNames {
	const sheets: { readonly name: string; readonly relation: string | null }[] = [];
	const withCells = new Set<string | null>();
	return {
		listener: {
			open(name, tag) {
				// Some programs write a prefix before every name.
				const local = name.slice(name.indexOf(':') + 1);
				if (local === 'sheet') {
					const [, relation = null] = /:id=["']([^"']*)/.exec(tag) ?? [];
					sheets.push({ name: attributeOf(tag, 'name') ?? '', relation });
				} else if (local === 'Relationship' && isOfCells(attributeOf(tag, 'Type') ?? '')) {
					withCells.add(attributeOf(tag, 'Id'));
				}
			},
			close: () => undefined,
			text: () => undefined
		},
		names: () => sheets.filter(({ relation }) => withCells.has(relation)).map(({ name }) => name)
	};
}

function isOfCells(type: string): boolean {
	return type.endsWith('/worksheet');
}

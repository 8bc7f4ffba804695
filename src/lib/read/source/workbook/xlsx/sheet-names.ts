import { attributeOf } from '../xml/attributes.ts';
import type { XmlListener } from '../xml/scan-xml.ts';

/** What an XLSX workbook says of its sheets, once the listener was told of all its parts. */
export interface SheetNames {
	readonly listener: XmlListener;
	/** Those with cells, in their order; a sheet may also be a chart. */
	readonly names: () => readonly string[];
	/** Names of the parts that cells are read from, by the files they are without their folder. */
	readonly files: () => readonly string[];
}

/** Parts of sheets, of their texts, and of what tells a date from a number. */
const OF_CELLS = ['/worksheet', '/sharedStrings', '/styles'];

/** Finds the sheets, hidden ones among them, and the relations by which each has its part. */
export function sheetNames(): SheetNames {
	const sheets: { readonly name: string; readonly relation: string | null }[] = [];
	const withCells = new Set<string | null>();
	const files: string[] = [];

	function relate(tag: string) {
		const type = attributeOf(tag, 'Type') ?? '';
		if (type.endsWith('/worksheet')) withCells.add(attributeOf(tag, 'Id'));
		if (!OF_CELLS.some((end) => type.endsWith(end))) return;
		files.push(attributeOf(tag, 'Target')?.replace(/^.*\//, '') ?? '');
	}

	return {
		listener: {
			open(name, tag) {
				// Some programs write a prefix before every name.
				const local = name.slice(name.indexOf(':') + 1);
				if (local === 'Relationship') relate(tag);
				if (local !== 'sheet') return;
				const [, relation = null] = /:id=["']([^"']*)/.exec(tag) ?? [];
				sheets.push({ name: attributeOf(tag, 'name') ?? '', relation });
			},
			close: () => undefined,
			text: () => undefined
		},
		names: () => sheets.filter(({ relation }) => withCells.has(relation)).map(({ name }) => name),
		files: () => files
	};
}

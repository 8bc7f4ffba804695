import { attributeOf } from '../xml/attributes.ts';
import { localName, type XmlListener } from '../xml/scan-xml.ts';

/** What an XLSX workbook says of its sheets, once the listener was told of all its parts. */
export interface SheetNames {
	readonly listener: XmlListener;
	/** Those with cells, in their order; a sheet may also be a chart. */
	readonly sheets: () => readonly { readonly name: string; readonly file: string }[];
	/** The parts that cells are read from, each by its file without its folder. */
	readonly files: () => readonly string[];
}

/** Parts of sheets, of their texts, and of what tells a date from a number. */
const OF_CELLS = ['/worksheet', '/sharedStrings', '/styles'];

/** Finds the sheets, hidden ones among them, and the relations by which each has its part. */
export function sheetNames(): SheetNames {
	const sheets: { readonly name: string; readonly relation: string | null }[] = [];
	/** By relation. */
	const withCells = new Map<string | null, string>();
	const files: string[] = [];

	function relate(tag: string) {
		const type = attributeOf(tag, 'Type') ?? '';
		if (!OF_CELLS.some((end) => type.endsWith(end))) return;
		const file = fileOf(attributeOf(tag, 'Target') ?? '');
		if (type.endsWith('/worksheet')) withCells.set(attributeOf(tag, 'Id'), file);
		files.push(file);
	}

	return {
		listener: {
			open(name, tag) {
				const local = localName(name);
				if (local === 'Relationship') relate(tag);
				if (local !== 'sheet') return;
				const [, relation = null] = /:id=["']([^"']*)/.exec(tag) ?? [];
				sheets.push({ name: attributeOf(tag, 'name') ?? '', relation });
			},
			close: () => undefined,
			text: () => undefined
		},
		sheets: () =>
			sheets.flatMap(({ name, relation }) => {
				const file = withCells.get(relation);
				return file === undefined ? [] : [{ name, file }];
			}),
		files: () => files
	};
}

/** The file that a part is, without its folder. */
export function fileOf(part: string): string {
	return part.replace(/^.*\//, '');
}

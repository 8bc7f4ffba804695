import { attributeOf } from '../xml/attributes.ts';
import { localName, type XmlListener } from '../xml/scan-xml.ts';

/** The formats of percentages that every workbook has: `0%` and `0.00%`. */
const BUILT_IN = ['9', '10'];

/** What is quoted, escaped or bracketed in a format is shown as it is. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** Learns from the styles of an XLSX workbook which of them show a number as a percentage. */
export function percentStyles(): {
	readonly listener: XmlListener;
	/** @param style as a cell names it */
	readonly isPercent: (style: string | null) => boolean;
	/** Whether any does: else no cell need be asked. */
	readonly any: () => boolean;
} {
	const formats = new Set(BUILT_IN);
	const styles = new Set<string>();
	let within: string | null = null;
	let place = 0;
	return {
		listener: {
			open(name, tag) {
				const local = localName(name);
				if (local === 'numFmts' || local === 'cellXfs') within = local;
				else if (within === 'numFmts' && local === 'numFmt') {
					const code = (attributeOf(tag, 'formatCode') ?? '').replace(LITERAL, '');
					if (code.includes('%')) formats.add(attributeOf(tag, 'numFmtId') ?? '');
				} else if (within === 'cellXfs' && local === 'xf') {
					if (formats.has(attributeOf(tag, 'numFmtId') ?? '')) styles.add(String(place));
					place += 1;
				}
			},
			close(name) {
				if (localName(name) === within) within = null;
			},
			text: () => undefined
		},
		isPercent: (style) => style !== null && styles.has(style),
		any: () => styles.size > 0
	};
}

import type { ReportDocument } from '../document/report-document.ts';
import { lineIndex, type LineIndex } from '../grades/line-index.ts';
import { matched } from '../plain-line.ts';
import type { ReportLine } from '../report-text.ts';

/** Headings of the parts of local figures. */
const PART =
	/^(?:child protection|(?:children looked after|looked[- ]after children|children in care)) in (?:this|the) (?:local authority )?area\d?:?$/;

/** What follows the last of them. */
const NEXT =
	/^(?:recommendations|summary|executive summary|other (?:ofsted|information)|the casework|the experiences?|inspection judge?ments?|what does|children living in)\b/;

/** Lines of all parts together at the most. */
const LONGEST = 90;

/** Bullets of every kind; each counts as one character. */
const BULLET = /\u0336|[\u2022\u25a0-\u25ff\u2500\uf000-\uf0ff]|(?<=^| )[-\u2013](?= )/g;

/** The parts as one text to be searched, in words as they are compared, with one kind of bullet. */
export interface LocalFigureText extends LineIndex {
	/** The same as printed: each character stands where it does in the words. */
	readonly text: string;
	readonly lines: readonly ReportLine[];
}

/** The parts of a report that give its local figures; `null` where it has none. */
export function localFigureText({ blocks, lines }: ReportDocument): LocalFigureText | null {
	const notes = new Set(blocks.flatMap((block) => (block.kind === 'note' ? block.lines : [])));
	const own = lines.filter((line) => !notes.has(line));
	const from = own.findIndex(({ text }) => PART.test(matched(text)));
	if (from < 0) return null;
	const rest = own.slice(from, from + LONGEST);
	const end = rest.findIndex(({ text }) => NEXT.test(matched(text)));
	const parts = end < 0 ? rest : rest.slice(0, end);
	const index = lineIndex(parts);
	const words = index.words.replace(BULLET, '•');
	const text = parts.map((line) => line.text).join(' ');
	// Small letters of some alphabets are longer than the capitals.
	return { ...index, words, text: text.length === words.length ? text : words, lines: parts };
}

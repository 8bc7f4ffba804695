import type { ReportLine } from '../report-text.ts';

/** Characters up to which a line may be a heading. */
const SHORT = 90;

/** Characters of the widest column of type; lines that are longer are paragraphs of their own. */
const WIDEST = 120;

/**
 * At how many characters a plain text breaks its lines, as one copied from pages does; `null` where each
 * paragraph is one line, or where lines have type.
 */
export function wrapWidth(lines: readonly ReportLine[]): number | null {
	if (lines.some(({ size }) => size !== null)) return null;
	const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
	const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	const longer = lengths.filter((length) => length > WIDEST).length;
	return width < 50 || width > WIDEST || longer > lengths.length * 0.02 ? null : width;
}

/** What is known of a plain line and the one before it. */
export interface PlainStep {
	readonly line: ReportLine;
	readonly last: ReportLine;
	/** Number that the line begins with. */
	readonly number: string | null;
	/** Whether the line before ends no sentence. */
	readonly goesOn: boolean;
	/** Whether that line is alone in its block so far. */
	readonly isFirst: boolean;
	/** Whether they are an item of a list, which is mostly one sentence. */
	readonly isItem: boolean;
	/** See `wrapWidth`. */
	readonly width: number | null;
}

/** Whether a plain line begins a block, where nothing but its words and the blank lines tell. */
export function startsPlainBlock(step: PlainStep): boolean {
	const { line, last, number, goesOn, width } = step;
	if (number !== null && /^\d{1,3}\.\s+\S/.test(line.text)) return true;
	if (width !== null) return !goesOnWrapped(step, width);
	if (!line.apart) return !goesOn || !/^[\p{Ll}(]/u.test(line.text);
	if (!goesOn || isShort(last)) return true;
	// A page may have ended here: what follows goes on with the sentence, or with a name in it.
	return !/^[\p{Ll}\d(]/u.test(line.text) && isShort(line);
}

/**
 * A line of a column of type goes on with the one before if its first word had no room there; over a
 * blank line only within a sentence.
 */
function goesOnWrapped({ line, last, goesOn, isFirst, isItem }: PlainStep, width: number): boolean {
	const isLower = /^[\p{Ll}(]/u.test(line.text);
	const first = /^\S+/.exec(line.text)?.[0].length ?? 0;
	const isFull = last.text.length + 1 + first > width * 0.88;
	if (line.apart) return goesOn && isFull && (isLower || /^\d/.test(line.text));
	if (isLabel(line, width) || (isFirst && !isItem && isName(line, last, width))) return false;
	// A heading may follow a paragraph whose last line is full.
	if (!goesOn && line.text.length < width * 0.7 && !/[.;,]$/.test(line.text)) return false;
	if (isItem && !isLower && (!goesOn || last.text.endsWith(')'))) return false;
	return isFull || (goesOn && isLower);
}

/** What leads to a list, as "Immediately:" does. */
function isLabel({ text }: ReportLine, width: number): boolean {
	return text.endsWith(':') && text.length < width / 2 && /^\p{Lu}/u.test(text);
}

/** A short line that begins anew and ends no sentence, as the name of a council below a title. */
function isName({ text }: ReportLine, last: ReportLine, width: number): boolean {
	const isBroken = /(?:,|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with))$/i.test(last.text);
	return text.length < width / 2 && /^\p{Lu}/u.test(text) && !/[.;,)]$/.test(text) && !isBroken;
}

const isShort = ({ text }: ReportLine) => text.length < SHORT;

/** Whether the lines of a block are a plain heading: short, set apart, and no sentence. */
export function isPlainHeading(lines: readonly ReportLine[], width: number | null): boolean {
	const [first] = lines;
	if (first === undefined || first.size !== null) return false;
	if (lines.length > (width === null ? 1 : 3)) return false;
	const text = lines.map((line) => line.text).join(' ');
	const isApart = first.apart || width !== null;
	return isApart && text.length < SHORT * 1.5 && /^\p{Lu}/u.test(text) && !/[.;,]$/.test(text);
}

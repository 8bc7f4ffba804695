import { matched } from '../plain-line.ts';
import type { ReportLine, ReportText } from '../report-text.ts';

/** On how many pages something stands before it counts as what every page has. */
const OFTEN = 3;

/** Share of a page's height, from its top and its bottom, in which such lines stand. */
const MARGIN = 0.12;

/**
 * The lines that carry what a report says: without the page numbers, headings and dates that stand at the
 * head or foot of every page, in the middle of sentences as the text goes.
 */
export function withoutFurniture({ lines, hasPages }: ReportText): readonly ReportLine[] {
	const often = repeatedKeys(lines, hasPages);
	const height = Math.max(...lines.map(({ box }) => box?.y ?? 0), 1);
	const left = lines.filter((line) => {
		if (isNumberAlone(line) && isAtEdge(line, height)) return false;
		return !often.has(keyOf(line)) || !isAtEdge(line, height);
	});
	return hasPages ? left : withoutPageTitles(left, lines);
}

/** In a plain text the title at the head or foot of each page is told by what was left out beside it. */
function withoutPageTitles(
	lines: readonly ReportLine[],
	all: readonly ReportLine[]
): readonly ReportLine[] {
	const kept = new Set(lines.map(({ index }) => index));
	const isBeside = ({ index }: ReportLine) =>
		[index - 1, index + 1].some((at) => all[at] !== undefined && !kept.has(at));
	const counts = new Map<string, number>();
	for (const { text } of lines.filter(isBeside)) counts.set(text, (counts.get(text) ?? 0) + 1);
	return lines.filter((line) => !isBeside(line) || (counts.get(line.text) ?? 0) < OFTEN);
}

/** Without its digits: the same line has another number on each page. */
function keyOf({ text, box, size }: ReportLine): string {
	const words = matched(text).replace(/\d+/g, '#');
	return box === null ? words : `${words} of ${size} at ${Math.round(box.y / 4)}`;
}

function repeatedKeys(lines: readonly ReportLine[], hasPages: boolean): ReadonlySet<string> {
	const seen = new Map<string, Set<number | string>>();
	for (const line of lines) {
		// In a plain text only a page number that grows tells such a line from a heading that comes again.
		if (!hasPages && !/\d$/.test(line.text)) continue;
		const key = keyOf(line);
		const on = seen.get(key) ?? new Set();
		on.add(hasPages ? line.page : line.text);
		seen.set(key, on);
	}
	return new Set([...seen].filter(([, on]) => on.size >= OFTEN).map(([key]) => key));
}

function isNumberAlone({ text }: ReportLine): boolean {
	return /^(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?$/i.test(text);
}

/** In a plain text nobody can tell. */
function isAtEdge({ box }: ReportLine, height: number): boolean {
	return box === null || box.y < height * MARGIN || box.y > height * (1 - MARGIN);
}

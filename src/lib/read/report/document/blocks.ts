import type { ReportLine } from '../report-text.ts';
import { blockOf, markOf, type Block } from './block.ts';
import { isPlainHeading, startsPlainBlock, wrapWidth } from './plain-blocks.ts';

/** By how many points type differs before it is another size. */
const SAME_SIZE = 0.6;

/** The type that most of a report is set in; in a plain text nothing but where its lines are broken. */
export interface BodyType {
	readonly size: number | null;
	readonly faces: ReadonlySet<string>;
	/** Characters to a line in a plain text; `null` in any other: see `wrapWidth`. */
	readonly width: number | null;
}

/** The type of which a report has most characters, in the faces that have a fair share of them. */
export function bodyType(lines: readonly ReportLine[]): BodyType {
	const sizes = new Map<number, number>();
	const faces = new Map<string, number>();
	let all = 0;
	for (const { text, size, face } of lines) {
		if (size === null || face === null) continue;
		sizes.set(size, (sizes.get(size) ?? 0) + text.length);
		faces.set(face, (faces.get(face) ?? 0) + text.length);
		all += text.length;
	}
	const [size] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? [null];
	const common = [...faces].filter(([, count]) => count > all * 0.25).map(([face]) => face);
	return { size, faces: new Set(common), width: wrapWidth(lines) };
}

/**
 * Joins lines to headings, paragraphs and items, over the ends of pages too. It knows nothing of what they
 * say, but for the marks that they begin with.
 */
export function blocksOf(lines: readonly ReportLine[], body: BodyType): readonly Block[] {
	const rightOf = rightEdges(lines, body);
	const blocks: Block[] = [];
	/** A foot of a page is not where the text above it ends. */
	const notes: Block[] = [];
	let open = null as Open | null;
	let openNote = null as Open | null;
	for (const line of lines) {
		const kind = kindOf(line, body);
		if (kind === 'note') {
			if (openNote !== null && !startsAnew(line, openNote, body, Infinity))
				openNote.lines.push(line);
			else {
				closeNote();
				openNote = { kind, lines: [line] };
			}
			continue;
		}
		closeNote();
		if (open !== null && flowsOn(line, open)) {
			open.lines.push(line);
			if (open.kind === 'heading') open = { kind: 'paragraph', lines: open.lines };
		} else if (
			open !== null &&
			open.kind === joinedKind(kind, open) &&
			!startsAnew(line, open, body, rightOf(line.page))
		) {
			open.lines.push(line);
		} else {
			close();
			open = { kind, lines: [line] };
		}
	}
	close();
	closeNote();
	return [...blocks, ...notes];

	function close(): void {
		if (open !== null) blocks.push(blockOf(closedKind(open, body), open.lines, true));
	}

	function closeNote(): void {
		if (openNote !== null) notes.push(blockOf('note', openNote.lines, true));
		openNote = null;
	}
}

interface Open {
	readonly kind: Block['kind'];
	readonly lines: ReportLine[];
}

/** A plain line shows only in its block whether it is a heading. */
function closedKind({ kind, lines }: Open, { width }: BodyType): Block['kind'] {
	return kind === 'paragraph' && isPlainHeading(lines, width) ? 'heading' : kind;
}

function kindOf(line: ReportLine, body: BodyType): Block['kind'] {
	const { size, face, text } = line;
	const { bullet } = markOf(text);
	if (size === null || face === null || body.size === null) {
		return bullet ? 'bullet' : 'paragraph';
	}
	if (size < body.size - SAME_SIZE) return 'note';
	if (size > body.size + SAME_SIZE) return 'heading';
	if (bullet) return 'bullet';
	return body.faces.has(face) || !/\p{L}/u.test(text) ? 'paragraph' : 'heading';
}

/**
 * Whether a line goes on with the sentence before it in the same size, whatever face they are in: programs
 * take another font for a few characters, and with them for a whole line.
 */
function flowsOn(line: ReportLine, open: Open): boolean {
	const last = open.lines.at(-1);
	if (last === undefined || line.size === null || line.apart || line.page !== last.page)
		return false;
	if (differs(line, last) || line.face === last.face) return false;
	if (markOf(line.text).bullet || endsSentence(last.text)) return false;
	return open.kind !== 'heading' || /^[\p{Ll}\d(]/u.test(line.text);
}

/** A line without a mark goes on with the item that it follows. */
function joinedKind(kind: Block['kind'], open: Open): Block['kind'] {
	return kind === 'paragraph' && open.kind === 'bullet' ? 'bullet' : kind;
}

/** @param right where the lines of the page end */
function startsAnew(line: ReportLine, open: Open, { width }: BodyType, right: number): boolean {
	const last = open.lines.at(-1);
	const first = open.lines[0];
	if (last === undefined || first === undefined) return true;
	const { bullet, number } = markOf(line.text);
	if (bullet) return true;
	const goesOn = !endsSentence(last.text);
	if (line.size === null) {
		const isItem = open.kind === 'bullet';
		const isFirst = open.lines.length === 1;
		return startsPlainBlock({ line, last, number, goesOn, isFirst, isItem, width });
	}
	if (differs(line, last)) return true;
	if (number !== null && isMarkedLine(line, first)) return true;
	if (line.page !== last.page) return !goesOn || open.kind === 'heading';
	return line.apart || (!goesOn && hadRoom(last, line, right));
}

/** Width of a letter, as a share of its type. */
const LETTER = 0.5;

/** Whether the first word of a line would have stood on the line before: that one ends a paragraph. */
function hadRoom({ box, size }: ReportLine, { text }: ReportLine, right: number): boolean {
	if (box === null || size === null) return false;
	const [word = ''] = text.split(' ', 1);
	return box.x + box.width + (word.length + 2) * size * LETTER < right;
}

/** By page where its longest lines of body type end. */
function rightEdges(lines: readonly ReportLine[], body: BodyType): (page: number) => number {
	const edges = new Map<number, number[]>();
	for (const { page, box, size } of lines) {
		if (box === null || size === null || differs({ size }, body)) continue;
		const onPage = edges.get(page) ?? [];
		onPage.push(box.x + box.width);
		edges.set(page, onPage);
	}
	const rights = new Map(
		[...edges].map(([page, all]) => [
			page,
			all.sort((a, b) => b - a)[Math.floor(all.length / 10)] ?? 0
		])
	);
	return (page) => rights.get(page) ?? 0;
}

function differs(line: Pick<ReportLine, 'size'>, last: { readonly size: number | null }): boolean {
	return Math.abs((line.size ?? 0) - (last.size ?? 0)) > SAME_SIZE;
}

/** Whether a number stands where those of paragraphs do, left of the lines that they go on with. */
function isMarkedLine(line: ReportLine, first: ReportLine): boolean {
	const [x, before] = [line.box?.x ?? 0, first.box?.x ?? 0];
	return x <= before + 3 && /^\d{1,3}(?:\.\d{1,2})*\.?\s+\S/.test(line.text);
}

function endsSentence(text: string): boolean {
	return /[.!?:;][)'"\u2019\u201d]?\d{0,2}$/.test(text);
}

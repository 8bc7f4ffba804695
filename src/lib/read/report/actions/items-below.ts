import { joined, type Block } from '../document/block.ts';
import type { ReportLine } from '../report-text.ts';

/** One item of a list, in the report's words. */
export interface ListItem {
	readonly text: string;
	/** Its number in the report; `null` for a bullet. */
	readonly number: string | null;
	readonly lines: readonly ReportLine[];
	/** The heading inside the list that it stands under; `null` where the list has none. */
	readonly under: string | null;
}

/** How a list goes on. */
export interface ListRules {
	/** A heading with which it ends; any heading does where this is left out. */
	readonly ends?: (heading: Block) => boolean;
	/** A block of any kind with which it ends, a heading in the type of the text among them. */
	readonly stops?: (block: Block) => boolean;
	/** Whether a paragraph is a heading inside it, set in the type of the text. */
	readonly isInner?: (block: Block) => boolean;
	/** Whether its items are numbered, so that a numbered paragraph is one of them. */
	readonly numbered?: boolean;
	/** Whether every paragraph is an item, whose bullets are parts of it. */
	readonly paragraphs?: boolean;
}

/** Points further right than the items of a list that an item of an item begins. */
const DEEPER = 12;

/**
 * The items of the list below a heading.
 *
 * @param at place of the heading among the blocks
 */
export function itemsBelow(
	blocks: readonly Block[],
	at: number,
	{
		ends = () => true,
		stops = () => false,
		isInner = () => false,
		numbered = false,
		paragraphs = false
	}: ListRules = {}
): readonly ListItem[] {
	const items: ListItem[] = [];
	let under: string | null = null;
	let left: number | null = null;
	for (const block of blocks.slice(at + 1)) {
		if (block.kind === 'note') continue;
		if (stops(block)) break;
		// An item may be set in the type of headings, which its number tells from one.
		const isHeading = block.kind === 'heading' && !(numbered && block.number !== null);
		if (isHeading || isInner(block)) {
			if (isHeading && ends(block)) break;
			under = block.text;
			continue;
		}
		const last = items.at(-1);
		const isOwn = paragraphs
			? block.kind === 'paragraph'
			: block.kind === 'bullet' || (numbered && block.number !== null);
		if (!isOwn && block.kind !== 'bullet' && block.number !== null) break;
		const isPart = paragraphs ? !isOwn : last !== undefined && belongsTo(block, last, left, isOwn);
		if (last !== undefined && isPart) {
			items[items.length - 1] = extended(last, block);
		} else if (isOwn || isPlainItem(block, last, items)) {
			left ??= block.left;
			items.push({ text: block.text, number: block.number, lines: block.lines, under });
		} else if (items.length > 0) break;
	}
	return items;
}

/** Whether a block goes on with the item before it, or is an item of that. */
function belongsTo(block: Block, last: ListItem, left: number | null, isOwn: boolean): boolean {
	const isDeeper = (x: number) => x > (left ?? 0) + DEEPER;
	if (isOwn) {
		const hasItems = last.text.endsWith(':') || isDeeper(last.lines.at(-1)?.box?.x ?? 0);
		return hasItems && isDeeper(block.left) && last.text.includes(':');
	}
	return /^[\p{Ll}(]/u.test(block.text) || !/[.:;!?]['’”)]?$/.test(last.text);
}

/** In a list without any bullets every paragraph is an item, but for the sentence that leads to them. */
function isPlainItem(
	block: Block,
	last: ListItem | undefined,
	items: readonly ListItem[]
): boolean {
	if (block.text.endsWith(':') && last === undefined) return false;
	return items.every(({ number, lines }) => number === null && !isBulleted(lines));
}

function isBulleted(lines: readonly ReportLine[]): boolean {
	return /^[^\p{L}\p{N}‘“'"(£]/u.test(lines[0]?.text ?? '');
}

function extended(item: ListItem, { text, lines }: Block): ListItem {
	return { ...item, text: joined([item.text, text]), lines: [...item.lines, ...lines] };
}

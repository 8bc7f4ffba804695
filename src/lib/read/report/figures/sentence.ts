import type { Block } from '../document/block.ts';
import type { ReportDocument } from '../document/report-document.ts';

/** One sentence of a report with what stands around it. */
export interface Sentence {
	readonly block: Block;
	/** As printed, and as it is compared: of one length. */
	readonly text: string;
	readonly words: string;
	/** Number of the paragraph, that of the one before for an item of a list. */
	readonly paragraph: string | null;
	/** The last heading above it, as printed. */
	readonly heading: string;
	/** The sentence before it in its paragraph. */
	readonly before: Sentence | null;
}

/** The end of a sentence, which that of an abbreviation is not. */
const END =
	/(?<=[.!?]["'’”)]?)(?<!\b(?:St|Dr|Mr|Mrs|Ms|No|Nos|e\.g|i\.e|etc|vs|p|pp)\.)\s+(?=["'“‘(]?[\p{Lu}\d])/u;

/** A heading without the grade behind it; nothing of one that is a grade alone. */
function withoutGrade(heading: string): string {
	return heading
		.replace(/[\s:(-]*(?:\(?grade \d.*|\b(?:outstanding|good|adequate|inadequate)\)?)$/i, '')
		.replace(/[:?\s]+$/, '');
}

/** Blocks that give addresses and terms, whose numbers count nothing. */
const ADDRESS =
	/\b(?:telephone|textphone|minicom|fax|isbn|crown copyright)\b|www\.|https?:|\S@\S|\b[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}\b/;

/** Characters of the longest paragraph; what is longer is none. */
const LONGEST = 20_000;

/** Characters of the longest sentence in which numbers are sought. */
const LONGEST_SENTENCE = 2000;

/** The sentences of the paragraphs and lists among some blocks, in their order. */
export function sentencesOf(
	{ blocks }: ReportDocument,
	isRead: (block: Block) => boolean
): readonly Sentence[] {
	const sentences: Sentence[] = [];
	let heading = '';
	let paragraph: string | null = null;
	for (const block of blocks) {
		if (block.kind === 'heading') heading = withoutGrade(block.text) || heading;
		if (block.kind === 'paragraph') paragraph = block.number ?? paragraph;
		if (block.kind === 'heading' || block.kind === 'note' || !isRead(block)) continue;
		if (
			block.text.length > LONGEST ||
			ADDRESS.test(block.words) ||
			block.text.length !== block.words.length
		)
			continue;
		let before: Sentence | null = null;
		let from = 0;
		for (const text of block.text.split(END)) {
			from = block.text.indexOf(text, from);
			if (text.length > LONGEST_SENTENCE) continue;
			const words = block.words.slice(from, from + text.length);
			before = { block, text, words, paragraph, heading, before };
			sentences.push(before);
			from += text.length;
		}
	}
	return sentences;
}

import type { ReportLine, ReportText } from '../report-text.ts';
import type { ReportPlace } from '../finding.ts';
import { bodyType, blocksOf } from './blocks.ts';
import type { Block } from './block.ts';
import { withoutFurniture } from './furniture.ts';

/** A report as it is searched: its lines without what every page repeats, and the blocks that they make. */
export interface ReportDocument {
	readonly text: ReportText;
	readonly lines: readonly ReportLine[];
	/** In the order of the text; notes at the foot of pages last. */
	readonly blocks: readonly Block[];
}

export function reportDocument(text: ReportText): ReportDocument {
	const lines = withoutFurniture(text);
	return { text, lines, blocks: blocksOf(lines, bodyType(lines)) };
}

/** Where some lines stand. */
export function placeOf(
	{ text }: ReportDocument,
	lines: readonly ReportLine[],
	words: string,
	paragraph: string | null = null
): ReportPlace {
	const [first, last] = [lines[0], lines.at(-1)];
	return {
		page: text.hasPages ? (first?.page ?? null) : null,
		paragraph,
		lines: [first?.index ?? 0, last?.index ?? 0],
		words
	};
}

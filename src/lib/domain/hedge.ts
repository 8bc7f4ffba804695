/** How a hedge word moves a number: near it, or to one side of it. */
export const HEDGE_KINDS = ['about', 'below', 'above', 'at-least', 'at-most'] as const;

export type HedgeKind = (typeof HEDGE_KINDS)[number];

/** A report's own word beside a number. */
export interface Hedge {
	/** As written, for example `just over`. */
	readonly words: string;
	/** `null` for a word the table below lacks: shown as written, and drawn as `about`. */
	readonly kind: HedgeKind | null;
}

const KIND_OF = new Map<string, HedgeKind>([
	['about', 'about'],
	['approximately', 'about'],
	['around', 'about'],
	['circa', 'about'],
	['estimated', 'about'],
	['roughly', 'about'],
	['some', 'about'],
	['almost', 'below'],
	['fewer than', 'below'],
	['just below', 'below'],
	['just under', 'below'],
	['less than', 'below'],
	['nearly', 'below'],
	['under', 'below'],
	['above', 'above'],
	['just above', 'above'],
	['just over', 'above'],
	['more than', 'above'],
	['over', 'above'],
	['at least', 'at-least'],
	['no fewer than', 'at-least'],
	['no less than', 'at-least'],
	['at most', 'at-most'],
	['no more than', 'at-most'],
	['up to', 'at-most']
]);

/** Reads a hedge word, or `null` where the number is exact. */
export function hedgeOf(words: string): Hedge | null {
	const written = words.trim();
	if (written === '') return null;
	return { words: written, kind: KIND_OF.get(written.toLowerCase().replace(/\s+/g, ' ')) ?? null };
}

/** How to draw a hedged number; `null` for an exact one. A word we do not know is no certainty. */
export function hedgeKind(hedge: Hedge | null): HedgeKind | null {
	return hedge && (hedge.kind ?? 'about');
}

import type { Weight } from '../../../style/typeface.ts';
import { oneLine, wrapText } from '../../../style/wrap-text.ts';
import { LINE_HEIGHT } from './paragraphs.ts';

export interface FittedText {
	readonly text: string;
	/** Points. */
	readonly size: number;
	/** Points. */
	readonly height: number;
	/** Whether the end had to be left out. */
	readonly cut: boolean;
}

/** Height of text set in a width, in points. */
export function textHeight(text: string, width: number, size: number, weight: Weight): number {
	return wrapText(text, width, { size, weight }).length * size * LINE_HEIGHT;
}

/**
 * Text at the first of the sizes at which it fits. Where it fits at none, the smallest is taken and
 * the end left out behind an ellipsis.
 *
 * @param tail is set after the text, and never left out
 */
export function fitText(
	text: string,
	{ width, height }: { readonly width: number; readonly height: number },
	sizes: readonly number[],
	weight: Weight,
	tail = ''
): FittedText {
	const line = oneLine(text);
	const whole = line + tail;
	for (const size of sizes) {
		const needed = textHeight(whole, width, size, weight);
		if (needed <= height) return { text: whole, size, height: needed, cut: false };
	}
	const size = sizes.at(-1) ?? 10;
	const room = Math.max(1, Math.floor(height / (size * LINE_HEIGHT)));
	const style = { size, weight };
	let end = 0;
	for (const kept of wrapText(line, width, style).slice(0, room)) {
		end = line.indexOf(kept, end) + kept.length;
	}
	const characters = Array.from(line.slice(0, end));
	const shown = () => `${characters.join('').trimEnd()}…${tail}`;
	while (characters.length > 0 && wrapText(shown(), width, style).length > room) characters.pop();
	return { text: shown(), size, height: room * size * LINE_HEIGHT, cut: true };
}

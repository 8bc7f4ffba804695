import type { FigureView } from './any-figure.ts';
import type { WholeRow } from './parts-of-wholes.ts';

/** Lines of words that one picture on a slide can hold and still be read. */
const MOST_LINES = 7;

/**
 * A figure as the figures to draw for it where pictures are small: itself, or the same cut into
 * several with its caption on each.
 */
export function pictureParts(view: FigureView): readonly FigureView[] {
	if (view.kind === 'actions') {
		return view.deadlines.map((deadline) => ({ ...view, deadlines: [deadline] }));
	}
	if (view.kind !== 'parts-of-wholes') return [view];
	const cut: WholeRow[][] = [];
	let lines = Infinity;
	for (const whole of view.wholes) {
		const needed = Math.max(2, whole.parts.length);
		if (lines + needed > MOST_LINES) {
			cut.push([]);
			lines = 0;
		}
		cut.at(-1)?.push(whole);
		lines += needed;
	}
	return cut.map((wholes) => ({ ...view, wholes }));
}

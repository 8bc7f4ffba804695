import { textWidth } from '../../../style/text-width.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type { StepChange } from '../../../view/chart/timeline/timeline-steps.ts';
import type { TimelineStyles } from './timeline-styles.ts';

/** Around what stands between two cells, in ems. */
const AIR = 0.7;

/** What stands between two cells, a line each: the change, and what it is compared with. */
export function changeLines(
	change: StepChange,
	{ gap, styles }: { readonly gap: number; readonly styles: TimelineStyles }
): readonly string[] {
	const [first, ...others] = partsOf(change);
	const room = gap - styles.strong.size * AIR;
	return [first, ...others.flatMap((part) => wrapText(part, room, styles.quiet))];
}

/** The gap that the words of changes need. */
export function changesNeed(
	changes: readonly StepChange[],
	{ strong, quiet }: TimelineStyles
): number {
	const widths = changes.flatMap((change) => {
		const [first, ...others] = partsOf(change);
		const pieces = others.flatMap((part) => part.split(' '));
		return [textWidth(first, strong), ...pieces.map((piece) => textWidth(piece, quiet))];
	});
	return Math.ceil(Math.max(...widths, 2 * strong.size) + strong.size * AIR);
}

function partsOf(change: StepChange): readonly [string, ...string[]] {
	if (change.kind === 'not-comparable') return ['not', 'comparable'];
	const { word, nearest, since } = change;
	const quiet = [since?.words ?? '', nearest === null ? '' : 'nearest'];
	return [word, ...quiet.filter((part) => part !== '')];
}

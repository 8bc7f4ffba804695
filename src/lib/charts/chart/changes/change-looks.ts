import { BAND, HATCH, INK, PAPER, QUIET } from '../../../style/palette.ts';
import type { ChangeKind } from '../../../view/chart/changes/changes-view.ts';

/** How a stretch looks. */
export interface ChangeLook {
	readonly fill: string;
	readonly ink: string;
	readonly edge: string;
	readonly hatched: boolean;
}

/**
 * Shades without a colour, which means a grade: what got worse is the darkest, so that it is never the
 * one overlooked. The words on the first and third stay black and white in a reader's own colours.
 */
export const CHANGE_LOOKS: Readonly<Record<ChangeKind, ChangeLook>> = {
	better: { fill: '#c3c9ce', ink: '#0b0c0c', edge: QUIET, hatched: false },
	same: { fill: BAND, ink: INK, edge: QUIET, hatched: false },
	worse: { fill: '#3c454d', ink: '#ffffff', edge: '#3c454d', hatched: false },
	'not-comparable': { fill: PAPER, ink: QUIET, edge: HATCH, hatched: true }
};

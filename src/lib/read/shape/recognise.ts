import {
	isAuthorityKey,
	isComplete,
	matchHeader,
	tellsServices,
	type HeaderMatch
} from '../column.ts';
import { LOOKED_AT, withJudgementHeading } from '../table/judgement-heading.ts';
import type { GridRow } from '../grid.ts';
import { headingsOf, isHeaderOf } from './headings.ts';
import { KNOWN_SHAPES } from './known-shapes.ts';
import type { Shape } from './shape.ts';

/** What a line of headings tells its table to be. */
export type Recognised =
	| { readonly kind: 'shape'; readonly shape: Shape }
	/** The columns of a tidy file. */
	| { readonly kind: 'tidy'; readonly match: HeaderMatch };

/**
 * How the table below a line is read, if the line is a header that is known: by a shape of ours, by one
 * that a reader has made, or as a tidy file is.
 *
 * @param below the rows below it
 */
export function recognise(
	{ cells }: GridRow,
	below: readonly GridRow[],
	mappings: readonly Shape[]
): Recognised | null {
	const headings = headingsOf(cells);
	const shape = [...KNOWN_SHAPES, ...mappings].find((each) => isHeaderOf(each, headings));
	if (shape !== undefined) return { kind: 'shape', shape };
	if (![...headings.keys()].some(isAuthorityKey)) return null;
	const under = below.slice(0, LOOKED_AT).map((row) => row.cells);
	const match = withJudgementHeading(matchHeader(cells), cells, under);
	return isComplete(match) && tellsServices(match) ? { kind: 'tidy', match } : null;
}

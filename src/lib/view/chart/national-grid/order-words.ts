import type { GridChoice } from '../../../select/many/grid-choice.ts';
import { inSentence } from '../../words/sentence.ts';
import { headingWords, type GridHeading } from './grid-headings.ts';

/** How rows are in order after what is said of them, with what stands first: `, by region, most inadequate first`. */
export function orderWords(
	{ order, reversed, byRegion }: Pick<GridChoice, 'order' | 'reversed' | 'byRegion'>,
	headings: readonly GridHeading[],
	hasGrades: boolean
): string {
	const heading = headings.find(({ key }) => key === order);
	const grouped = byRegion ? ', by region' : '';
	if (heading !== undefined) {
		return `${grouped}, ${inSentence(headingWords(heading))} ${reversed ? 'best' : 'worst'} first`;
	}
	switch (order) {
		case 'inadequate':
			// Where nothing has a grade all are equal.
			if (!hasGrades) return `${grouped}, by name`;
			return `${grouped}, ${reversed ? 'fewest' : 'most'} inadequate first`;
		case 'date':
			return `${grouped}, ${reversed ? 'first' : 'last'} inspected first`;
		case 'region':
			return `${grouped || ', by region'}${reversed ? ' from Y' : ''}`;
		default:
			return `${grouped}, by name${reversed ? ' from Z' : ''}`;
	}
}

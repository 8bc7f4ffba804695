import type { ChartKit } from '../../chart-kit.ts';
import { sum } from '../../cut-rows.ts';
import { inSentence } from '../../words/sentence.ts';
import { rowsIn, wholeRows } from './cut-wholes.ts';
import { partsOfWholesViews, partSentences, type PartsOfWholesView } from './parts-of-wholes.ts';

export const partsOfWholesKit: ChartKit<PartsOfWholesView> = {
	short: 'parts',
	shows: 'parts of a whole',
	draws: 'figures',
	meetings: ['team'],
	views: partsOfWholesViews,
	nameOf: ({ wholes }) =>
		`Parts of a whole: ${wholes.map(({ topic }) => inSentence(topic)).join(', ')}`,
	rowCount,
	rows: wholeRows,
	described: ({ wholes }) => wholes.flatMap(partSentences),
	// A presentation has no form of its own for units that are counted out.
	native: () => ({ kind: 'drawing' })
};

function rowCount({ wholes }: PartsOfWholesView): number {
	return sum(wholes.map(rowsIn));
}

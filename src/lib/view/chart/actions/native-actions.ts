import type { ActionsView } from './actions.ts';
import type { NativeRow, NativeTable } from '../../native-form.ts';
import { wordCell } from '../../native-cell.ts';
import { capital, inSentence } from '../../words/sentence.ts';
import { digits } from '../../words/number-words.ts';

/** The actions as a list under headings of deadline and service: `Immediately, safeguarding (3)`. */
export function nativeActions({ deadlines, placesAre }: ActionsView): NativeTable {
	const cells = deadlines.flatMap((deadline) =>
		deadline.cells
			.filter(({ actions }) => actions.length > 0)
			.map((cell) => ({ deadline: deadline.name, ...cell }))
	);
	const linked = cells.some(({ actions }) => actions.some(({ area }) => area !== null));
	return {
		kind: 'table',
		columns: ['Action', ...(linked ? ['Bears on'] : []), capital(placesAre)],
		rows: cells.flatMap(({ deadline, serviceName, actions }): readonly NativeRow[] => [
			{
				kind: 'group',
				words: `${deadline}, ${inSentence(serviceName)} (${digits(actions.length)})`
			},
			...actions.map(({ text, area, place }) => ({
				kind: 'cells' as const,
				cells: [
					wordCell(text),
					...(linked ? [wordCell(area, 'quiet')] : []),
					wordCell(place, 'quiet')
				]
			}))
		]),
		note: linked
			? '“Bears on” is our link between an action and a judgement, not the report’s.'
			: null
	};
}

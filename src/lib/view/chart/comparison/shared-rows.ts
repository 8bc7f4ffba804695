import type { Inspection } from '../../../domain/inspection.ts';
import { sharedAreas, type SharedArea } from '../../../select/shared-areas.ts';
import { shownCell } from '../../grade-cell.ts';
import type { ComparisonRow, RowSection } from './comparison-row.ts';
import { gapWords } from './gap-words.ts';
import { marksOf } from './marks.ts';

/** The areas judged for both services, the widest gap first, then the equal, then the unclear. */
export function sharedRows(inspection: Inspection): readonly ComparisonRow[] {
	return [...sharedAreas(inspection)]
		.sort((left, right) => gapWidth(right) - gapWidth(left))
		.map((shared) => ({
			key: shared.area.key,
			label: shared.area.name,
			area: shared.area.name,
			section: sectionOf(shared),
			marks: [
				...marksOf('safeguarding', shared.safeguarding),
				...marksOf('looked-after', shared.lookedAfter)
			],
			says: gapWords(shared),
			service: null,
			cells: [shownCell(shared.safeguarding), shownCell(shared.lookedAfter)],
			gap: shared.gap
		}));
}

function gapWidth({ gap }: SharedArea): number {
	return gap === null ? -1 : Math.abs(gap);
}

function sectionOf({ gap }: SharedArea): RowSection {
	if (gap === null) return 'unclear';
	return gap === 0 ? 'same' : 'apart';
}

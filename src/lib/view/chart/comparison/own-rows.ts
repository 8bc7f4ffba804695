import type { Inspection } from '../../../domain/inspection.ts';
import { JUDGED_SERVICES, SERVICE_NAMES } from '../../../domain/service.ts';
import { judgementsOfEach } from '../../../select/judgements-of-each.ts';
import { cellWords, shownCell } from '../../grade-cell.ts';
import { areaInSentence } from '../../words/area-words.ts';
import { capital } from '../../words/sentence.ts';
import type { ComparisonRow } from './comparison-row.ts';
import { marksOf } from './marks.ts';

/** Each service's own judgements, one under the other, and those of the two together last. */
export function ownRows(inspection: Inspection): readonly ComparisonRow[] {
	const each = judgementsOfEach(inspection);
	return JUDGED_SERVICES.flatMap((service) =>
		each[service].map(({ area, state }) => ({
			key: `${area.key}.${service}`,
			label: capital(areaInSentence(inspection, area)),
			area: area.name,
			section: service === 'both' ? 'together' : 'own',
			marks: marksOf(service, state),
			says: cellWords(state),
			service: SERVICE_NAMES[service],
			cells: [shownCell(state)],
			gap: null
		}))
	);
}

import type { Inspection } from '../../src/lib/domain/inspection.ts';
import type { FrontFact, FrontFinding } from '../../src/lib/read/report/finding.ts';
import { doubtWords, type Outcome } from './outcome.ts';

/** What the front of a report states beside the columns of the table that hold it. */
export function compareFront(
	inspection: Inspection,
	found: readonly FrontFinding[]
): readonly Outcome[] {
	const known: readonly (readonly [FrontFact, string | null])[] = [
		['authority', inspection.authority],
		['framework', inspection.framework],
		['inspection', inspection.label],
		['inspected_from', inspection.inspectedFrom],
		['inspected_to', inspection.inspectedTo],
		['published', inspection.published],
		['source', inspection.source.text],
		['licence', inspection.source.licence]
	];
	return known.flatMap(([fact, value]): readonly Outcome[] => {
		if (value === null) return [];
		const read = found.find((each) => each.fact === fact);
		if (read?.value == null) return [{ outcome: 'missed', words: `${fact}: not read` }];
		if (read.value !== value) {
			return [{ outcome: 'differs', words: `${fact}: “${read.value}” instead of “${value}”` }];
		}
		if (read.doubts.length === 0) return [{ outcome: 'found', words: null }];
		return [{ outcome: 'doubtful', words: `${fact}: doubtful. ${doubtWords(read.doubts)}` }];
	});
}

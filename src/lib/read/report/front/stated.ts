import type { ReportPlace } from '../finding.ts';

/** Something that the front of a report states, and where. */
export interface Stated<Value> {
	readonly value: Value;
	readonly place: ReportPlace;
	/** Why it is not certain, as a sentence; `null` where it is. */
	readonly doubt: string | null;
}

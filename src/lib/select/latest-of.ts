import { authorityWithCode } from '../domain/authority.ts';
import type { Inspection } from '../domain/inspection.ts';
import { authorityOf } from '../domain/succession.ts';

/** The inspection of an authority that was last; `null` where there is none. */
export function latestOf(inspections: readonly Inspection[], code: string): Inspection | null {
	const authority = authorityWithCode(code);
	const own = inspections.filter((each) => authorityOf(each) === authority);
	const [first = null] = own.toSorted((left, right) => dayOf(right).localeCompare(dayOf(left)));
	return authority === undefined ? null : first;
}

function dayOf({ inspectedTo, inspectedFrom, published }: Inspection): string {
	return inspectedTo ?? inspectedFrom ?? published ?? '';
}

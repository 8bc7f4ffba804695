import type { Inspection } from '../../src/lib/domain/inspection.ts';
import { csvText } from '../../src/lib/export/csv/csv-text.ts';
import { tidyFiles } from '../../src/lib/view/facts/tidy-file.ts';
import { underKnownName } from './known-authority.ts';

/** Every inspection as one tidy CSV: by authority, and those of one by their dates. */
export function recordText(inspections: readonly Inspection[]): string {
	const known = inspections.map(underKnownName).sort(byAuthorityAndDate);
	// Excel's mark is for files that are downloaded, and the files in data/ have none.
	return csvText(tidyFiles(known)).replace(/^\ufeff/, '');
}

function byAuthorityAndDate(left: Inspection, right: Inspection): number {
	const names = compared(left.authority, right.authority);
	return names === 0 ? compared(whenOf(left), whenOf(right)) : names;
}

/** A report's day of publication, as most of the record has no other. */
function whenOf({ published, inspectedTo, inspectedFrom, id }: Inspection): string {
	return `${published ?? inspectedTo ?? inspectedFrom ?? ''} ${id}`;
}

function compared(left: string, right: string): number {
	return left < right ? -1 : Number(left > right);
}

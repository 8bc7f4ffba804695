import { pageHref } from '#lib/components/page-href.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { isOneInspection, sharedKey } from '#lib/library/one-inspection.ts';
import type { Session } from '#lib/session/session.svelte.ts';

/** Address of the overview of one of many inspections. That of the built-in report is its own page. */
export function inspectionHref({ address, example }: Session, inspection: Inspection): string {
	const isExample =
		inspection === example ||
		(sharedKey(inspection) === sharedKey(example) && isOneInspection(inspection, example));
	return pageHref('/', address.shared({ inspection: isExample ? null : inspection.id }));
}

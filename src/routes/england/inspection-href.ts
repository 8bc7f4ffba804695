import { pageHref } from '#lib/components/page-href.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { isOneInspection, sharedKey } from '#lib/library/one-inspection.ts';
import type { Session } from '#lib/session/session.svelte.ts';

/** Address of the overview of one of many inspections. That of the built-in report is its own page. */
export function inspectionHref(session: Session, inspection: Inspection): string {
	return pageHref('/', session.address.shared({ inspection: idIn(session, inspection) }));
}

/** Address of one of its judgements. */
export function judgementHrefOf(
	session: Session,
	inspection: Inspection,
	judgement: string
): string {
	const changes = { inspection: idIn(session, inspection), judgement };
	return pageHref('/heatmap', session.address.shared(changes));
}

function idIn({ example }: Session, inspection: Inspection): string | null {
	const isExample =
		inspection === example ||
		(sharedKey(inspection) === sharedKey(example) && isOneInspection(inspection, example));
	return isExample ? null : inspection.id;
}

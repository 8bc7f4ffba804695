import { byAuthority } from '../../../select/many/by-authority.ts';
import { withReport } from '../../../select/many/every-inspection.ts';
import { visitsOf } from '../../../select/many/visits-of.ts';
import type { ManyCharts } from '../../many/many-charts.ts';
import type { National } from '../../many/national.ts';
import { isolated } from '../../../domain/isolated.ts';
import { timelineView } from './timeline.ts';
import type { TimelineSource, TimelineView } from './timeline-view.ts';

/** How a council over time is chosen among many inspections. */
export const timelineOfMany: ManyCharts<TimelineView> = {
	council: 'needed',
	choices: {},
	chart: (national) => {
		const source = overTime(national);
		if (source.inspections.length > 0) return timelineView(source);
		const name = isolated(national.current?.authority ?? 'the council');
		return `No inspection with grades is known of ${name}.`;
	}
};

/** The inspections of the council that is marked, and the visits to it; none where none is marked. */
export function overTime({ all, withVisits, report, own }: National): TimelineSource {
	if (own === null) return { inspections: [], visits: [] };
	const known = byAuthority(all).get(own) ?? [];
	return {
		inspections: report === null ? known : withReport(known, report),
		visits: visitsOf(withVisits, own)
	};
}

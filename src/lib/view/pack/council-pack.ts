import type { Inspection } from '../../domain/inspection.ts';
import { slug } from '../../domain/slug.ts';
import { councilOf } from '../../select/many/by-authority.ts';
import { chosenInspections } from '../../select/many/choice.ts';
import { visitsOf } from '../../select/many/visits-of.ts';
import { gradeHeatmap } from '../chart/heatmap/grade-heatmap.ts';
import { lastDayOf } from '../chart/peers/last-day.ts';
import { peersView } from '../chart/peers/peers.ts';
import type { PeersSource, PeersView } from '../chart/peers/peers-view.ts';
import { timelineView } from '../chart/timeline/timeline.ts';
import type { ChartView } from '../kinds.ts';
import { inspectionWords, placeAndDate, subjectWords } from '../words/place-words.ts';
import {
	isShown,
	methodSlide,
	servicesAmong,
	withoutVisits,
	type ManyPack
} from './pack-of-many.ts';
import { chartSlide, packSlides } from './pack.ts';

/**
 * The pack of a council among its peers: its latest inspection, all of them over time, and how it stands
 * beside its statistical neighbours, or its region where it has none, and among all for both services.
 *
 * @param own its inspections in the order of their dates, one at least
 * @param all every inspection that is known, visits too
 */
export function councilPack(
	own: readonly [Inspection, ...Inspection[]],
	all: readonly Inspection[]
): ManyPack {
	const latest = own.at(-1) ?? own[0];
	const council = councilOf(latest);
	const graded = withoutVisits(all);
	const framework = latest.framework ?? '';
	// A council that has ended stands among others as it did on its last day.
	const when = lastDayOf(latest) ?? 'latest';
	const chosen = chosenInspections(graded, { framework, when, region: null, councils: null });
	const heatmap = gradeHeatmap(latest);
	const views: readonly ChartView[] = [
		timelineView({ inspections: own, visits: visitsOf(all, council) }),
		amongPeers(latest, graded, when),
		servicesAmong(chosen, council, null)
	].filter(isShown);
	const shown = [latest, ...own, ...(views.length > 1 ? chosen : [])];
	const slides = packSlides(latest, heatmap.isBlank ? [] : [heatmap]);
	return {
		stem: slug(latest.authority, 'council'),
		title: placeAndDate(latest),
		subject: subjectWords(latest),
		slides: [
			...slides.filter(({ kind }) => kind !== 'method'),
			...views.map(chartSlide),
			methodSlide(shown, views, inspectionWords(latest))
		]
	};
}

function amongPeers(
	council: Inspection,
	all: readonly Inspection[],
	when: PeersSource['when']
): PeersView {
	const source = { all, council, framework: council.framework ?? '', when, onlyOwnName: false };
	const neighbours = peersView({ ...source, group: { kind: 'neighbours' } });
	return neighbours.isBlank ? peersView({ ...source, group: { kind: 'region' } }) : neighbours;
}

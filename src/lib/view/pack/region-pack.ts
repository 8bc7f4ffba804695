import { frameworkOf } from '../../domain/frameworks.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { slug } from '../../domain/slug.ts';
import { councilOf } from '../../select/many/by-authority.ts';
import { chosenInspections, frameworksOf } from '../../select/many/choice.ts';
import { scopeOf } from '../../select/scope.ts';
import { about, sourceNoteOf } from '../about.ts';
import { distributionView } from '../chart/distribution/distribution.ts';
import { nationalGrid } from '../chart/national-grid/national-grid.ts';
import type { ChartView } from '../kinds.ts';
import { counted } from '../words/number-words.ts';
import {
	isShown,
	methodSlide,
	servicesAmong,
	withoutVisits,
	type ManyPack
} from './pack-of-many.ts';
import { chartSlide } from './pack.ts';

/**
 * The pack of a region: the latest inspection of each of its councils under the framework of the last one,
 * as a grid, counted by area, and for both services.
 *
 * @param own an inspection of the council that is marked; `null`: none is
 */
export function regionPack(
	region: string,
	all: readonly Inspection[],
	own: Inspection | null = null
): ManyPack {
	const graded = withoutVisits(all);
	const [framework = ''] = frameworksOf(graded);
	const choice = { framework, when: 'latest', region } as const;
	const inspections = chosenInspections(graded, { ...choice, councils: null });
	const council = own === null ? null : councilOf(own);
	const subject = frameworkOf(framework)?.subject ?? "Children's services";
	const { dates } = about(scopeOf(inspections));
	const place = [region, framework, dates].filter(Boolean).join(', ');
	const views: readonly ChartView[] = [
		nationalGrid({ all: graded, choice: { ...ALL_ROWS, ...choice }, own }),
		distributionView({
			by: 'areas',
			inspections,
			area: null,
			own: council,
			place,
			fileName: slug(`${region} ${framework}`, 'region')
		}),
		servicesAmong(inspections, council, region)
	].filter(isShown);
	return {
		stem: slug(region, 'region'),
		title: place,
		subject,
		slides: [
			{
				kind: 'title',
				key: 'title',
				name: 'Title slide',
				title: region,
				subtitle: subject,
				notes: [],
				source: sourceNoteOf(about(scopeOf(inspections))),
				lines: [`Latest inspection of ${counted(inspections.length, 'council')}, ${dates}`]
			},
			...views.map(chartSlide),
			methodSlide(inspections, views, place)
		]
	};
}

/** The worst stand first. */
const ALL_ROWS = {
	round: null,
	group: null,
	service: null,
	grade: null,
	area: null,
	asked: null,
	both: null,
	byRegion: false,
	order: 'inadequate',
	reversed: false
} as const;

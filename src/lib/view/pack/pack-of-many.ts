import type { Inspection } from '../../domain/inspection.ts';
import { isVisit } from '../../domain/is-visit.ts';
import { councilCount } from '../../select/many/choice.ts';
import { oncePer } from '../../select/once-per.ts';
import { scopeOf } from '../../select/scope.ts';
import { about, sourceNoteOf } from '../about.ts';
import { bothServicesView } from '../chart/both-services/both-services.ts';
import type { ChartView } from '../kinds.ts';
import { counted } from '../words/number-words.ts';
import { frameworkCode } from '../words/place-words.ts';
import { methodOfMany } from './method-of-many.ts';
import type { PackMethod, PackSlide } from './pack.ts';

/** The slides about a council or a region, and what a file of them says of itself. */
export interface ManyPack {
	/** Name of the file, without its ending. */
	readonly stem: string;
	readonly title: string;
	readonly subject: string;
	readonly slides: readonly PackSlide[];
}

/** Inspections without the visits, which give no grades: one list for the same list. */
export const withoutVisits = oncePer((inspections: readonly Inspection[]) =>
	inspections.filter((each) => !isVisit(each))
);

/**
 * Both services at once over one inspection of each council; `null` where their framework does not grade
 * them apart, or one council would stand alone.
 */
export function servicesAmong(
	inspections: readonly Inspection[],
	own: string | null,
	place: string | null
): ChartView | null {
	const [first] = inspections;
	if (first === undefined || inspections.length < 2) return null;
	const { dates } = about(scopeOf(inspections));
	const where = place ?? counted(councilCount(inspections), 'council');
	const words = [where, frameworkCode(first), dates].filter((part) => part !== null);
	return bothServicesView({
		inspections,
		own,
		place: words.join(', '),
		fileName: place === null ? 'councils' : 'region'
	});
}

/** Whether a chart shows something. */
export function isShown(view: ChartView | null): view is ChartView {
	return view?.isBlank === false;
}

/** The last slide: how the charts are made, and from what. */
export function methodSlide(
	inspections: readonly Inspection[],
	views: readonly ChartView[],
	subtitle: string
): PackMethod {
	const source = sourceNoteOf(about(scopeOf(inspections)));
	return {
		kind: 'method',
		key: 'method',
		name: 'Method and source',
		title: 'Method and source',
		subtitle,
		notes: [],
		source,
		points: methodOfMany(inspections, views, source)
	};
}

import type { Inspection } from '../../domain/inspection.ts';
import { isFiguresOnly } from '../../domain/is-figures-only.ts';
import { isVisit } from '../../domain/is-visit.ts';
import { counted } from './number-words.ts';
import { listWords } from './sentence.ts';

/** How many of each kind there are of what is open under the name of an authority. */
export function kindCounts(inspections: readonly Inspection[]) {
	const visits = inspections.filter(isVisit).length;
	const figures = inspections.filter(isFiguresOnly).length;
	return { inspections: inspections.length - visits - figures, visits, figures };
}

/** `inspections and visits`, as there are of each; `count` tells whether of one or of more is spoken. */
export function kindNouns(all: readonly Inspection[], count: 1 | 2): string {
	const { inspections, visits, figures } = kindCounts(all);
	const plural = count === 1 ? '' : 's';
	return listWords([
		...(inspections > 0 || all.length === 0 ? [`inspection${plural}`] : []),
		...(visits > 0 ? [`visit${plural}`] : []),
		...(figures > 0 ? [`set${plural} of figures`] : [])
	]);
}

/**
 * `271 inspections and 60 visits`: what gives no grades by its nature is called no inspection. Of nothing,
 * `no inspections`.
 */
export function inspectionsCounted(all: readonly Inspection[]): string {
	const { inspections, visits, figures } = kindCounts(all);
	const parts = [
		...(inspections > 0 || all.length === 0 ? [counted(inspections, 'inspection')] : []),
		...(visits > 0 ? [counted(visits, 'visit')] : []),
		...(figures > 0 ? [`figures under ${counted(figures, 'name')}`] : [])
	];
	return listWords(parts);
}

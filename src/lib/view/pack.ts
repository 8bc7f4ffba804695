import type { Inspection } from '../domain/inspection.ts';
import { judgementOf } from '../select/cell-state.ts';
import { overallArea } from '../select/overall-area.ts';
import { actionsView } from './actions.ts';
import type { FigureView } from './any-figure.ts';
import { sourceNote } from './caption.ts';
import { comparisonView } from './comparison.ts';
import type { SourceNote } from './figure-view.ts';
import { gradeCountsView } from './grade-counts.ts';
import { gradeHeatmap } from './grade-heatmap.ts';
import { headlineViews } from './headline-views.ts';
import { methodPoints, type MethodPoint } from './method.ts';
import { overviewView, type OverallTile } from './overview.ts';
import { inspectedAndPublishedWords } from './words/date-words.ts';
import { authorityWords, placeAndDate, subjectWords } from './words/place-words.ts';

/** What every slide of a pack has, whatever file it goes into. */
interface AnySlide {
	/** Unique in the pack: the id of a figure, or `title`, `overall`, `method`. */
	readonly key: string;
	/** What it is, for choosing: `Grade heatmap`. */
	readonly name: string;
	/** The message, made from the data. A reader may put their own in its place. */
	readonly title: string;
	readonly subtitle: string;
	readonly source: SourceNote;
}

/** Which inspection the pack is about. */
export interface PackTitle extends AnySlide {
	readonly kind: 'title';
	readonly lines: readonly string[];
}

/** The overall grades, and the sentences in which the services are compared. */
export interface PackOverall extends AnySlide {
	readonly kind: 'overall';
	readonly tiles: readonly OverallTile[];
	readonly sentences: readonly string[];
	/** Where the report states the grades, for the speaker. */
	readonly notes: readonly string[];
}

export interface PackFigure extends AnySlide {
	readonly kind: 'figure';
	readonly view: FigureView;
}

/** How the figures are made, and from what. */
export interface PackMethod extends AnySlide {
	readonly kind: 'method';
	readonly points: readonly MethodPoint[];
}

export type PackSlide = PackTitle | PackOverall | PackFigure | PackMethod;

/** What can be taken to a meeting, the usual choice first. */
export const PACKS = ['briefing', 'full', 'one-page'] as const;

export type Pack = (typeof PACKS)[number];

export const PACK_WORDS: Readonly<Record<Pack, { readonly name: string; readonly use: string }>> = {
	briefing: {
		name: 'Briefing',
		use: 'the heatmap, the comparison and the headline figures, to put into your own slides'
	},
	full: {
		name: 'Full pack',
		use: 'from the title slide and the overall grades to the actions, method and source'
	},
	'one-page': {
		name: 'One page',
		use: 'what matters on one sheet of A4, to hand round'
	}
};

/** Figures of a briefing. */
const IN_BRIEFING: readonly FigureView['kind'][] = [
	'heatmap',
	'comparison',
	'headline-counts',
	'percentages',
	'parts-of-wholes'
];

/** Every slide an inspection has data for, in the order of the full pack. */
export function packSlides(inspection: Inspection): readonly PackSlide[] {
	const source = sourceNote(inspection);
	const subtitle = placeAndDate(inspection);
	const figures = [
		...(inspection.judgements.length === 0
			? []
			: [gradeHeatmap(inspection), comparisonView(inspection), gradeCountsView(inspection)]),
		...headlineViews(inspection),
		actionsView(inspection)
	];
	const slides: readonly (PackSlide | null)[] = [
		{
			kind: 'title',
			key: 'title',
			name: 'Title slide',
			title: authorityWords(inspection),
			subtitle: subjectWords(inspection),
			source,
			lines: [inspectedAndPublishedWords(inspection)]
		},
		overallSlide(inspection),
		...figures.map((view) => (view === null || isEmpty(view) ? null : figureSlide(view))),
		{
			kind: 'method',
			key: 'method',
			name: 'Method and source',
			title: 'Method and source',
			subtitle,
			source,
			points: methodPoints(inspection)
		}
	];
	return slides.filter((slide) => slide !== null);
}

/** Whether a slide is in a pack before its reader changes anything. */
export function isInPack(slide: PackSlide, pack: Exclude<Pack, 'one-page'>): boolean {
	return pack === 'full' || (slide.kind === 'figure' && IN_BRIEFING.includes(slide.view.kind));
}

/** The overall grades with the comparison in words; `null` where there is neither. */
function overallSlide(inspection: Inspection): PackOverall | null {
	const { title, tiles } = overviewView(inspection);
	const { sentences, rows } = comparisonView(inspection);
	const compared = rows.length === 0 ? [] : sentences;
	if (tiles.length === 0 && compared.length === 0) return null;
	return {
		kind: 'overall',
		key: 'overall',
		name: tiles.length === 0 ? 'Comparison in words' : 'Overall grades',
		title,
		subtitle: placeAndDate(inspection),
		source: sourceNote(inspection),
		tiles,
		sentences: compared,
		notes: tiles.map((tile) => tileNote(inspection, tile))
	};
}

function tileNote(inspection: Inspection, { service, name, area, words }: OverallTile): string {
	const key = overallArea(inspection)?.key ?? '';
	const paragraph = judgementOf(inspection, key, service)?.paragraph ?? null;
	return `${name}, ${area}: ${words}${paragraph === null ? '' : `, paragraph ${paragraph}`}.`;
}

function figureSlide(view: FigureView): PackFigure {
	const { id: key, title, subtitle, source } = view;
	return { kind: 'figure', key, name: figureName(view), title, subtitle, source, view };
}

/** A comparison needs an area with a grade for both services; the heatmap says the rest. */
function isEmpty(view: FigureView): boolean {
	return view.kind === 'comparison' && view.rows.every(({ marks }) => marks.length < 2);
}

/** What a figure is, in a word or two. */
function figureName(view: FigureView): string {
	switch (view.kind) {
		case 'heatmap':
			return 'Grade heatmap';
		case 'comparison':
			return 'Comparison';
		case 'grade-counts':
			return 'Grade counts';
		case 'headline-counts':
			return 'Headline counts';
		case 'percentages':
			return `Percentages: ${view.topic}`;
		case 'parts-of-wholes':
			return 'Parts of a whole';
		case 'actions':
			return 'Actions by deadline';
	}
}

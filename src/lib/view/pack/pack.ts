import type { Inspection } from '../../domain/inspection.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { overallRow } from '../../select/overall-area.ts';
import { allCharts, kitOf, type ChartView } from '../kinds.ts';
import { inspectionNotes, sourceNote } from '../caption.ts';
import { comparisonView } from '../chart/comparison/comparison.ts';
import type { SourceNote } from '../chart-caption.ts';
import { shownGrade, statedGrades } from '../grade-cell.ts';
import { methodPoints, type MethodPoint } from './method.ts';
import { packCharts } from './pack-charts.ts';
import { overviewView, type OverallTile } from './overview.ts';
import { inspectedAndPublishedWords } from '../words/date-words.ts';
import { authorityWords, inspectionWords, subjectWords } from '../words/place-words.ts';
import { listWords } from '../words/sentence.ts';

/** What every slide of a pack has, whatever file it goes into. */
interface AnySlide {
	/** Unique in the pack: the id of a chart, or `title`, `overall`, `method`. */
	readonly key: string;
	/** What it is, for choosing: `Grade heatmap`. */
	readonly name: string;
	/** The message, made from the data. A reader may put their own in its place. */
	readonly title: string;
	readonly subtitle: string;
	/** Sentences that must stand at its foot, before the source. */
	readonly notes: readonly string[];
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
	readonly spoken: readonly string[];
}

export interface PackChart extends AnySlide {
	readonly kind: 'chart';
	readonly view: ChartView;
}

/** How the charts are made, and from what. */
export interface PackMethod extends AnySlide {
	readonly kind: 'method';
	readonly points: readonly MethodPoint[];
}

export type PackSlide = PackTitle | PackOverall | PackChart | PackMethod;

/**
 * Every slide an inspection has data for, in the order of the full pack.
 *
 * @param charts those that are wanted
 */
export function packSlides(
	inspection: Inspection,
	charts = allCharts(inspection)
): readonly PackSlide[] {
	const source = sourceNote(inspection);
	const subtitle = inspectionWords(inspection);
	const slides: readonly (PackSlide | null)[] = [
		{
			kind: 'title',
			key: 'title',
			name: 'Title slide',
			title: authorityWords(inspection),
			subtitle: subjectWords(inspection),
			notes: [],
			source,
			lines: [inspectedAndPublishedWords(inspection)]
		},
		overallSlide(inspection),
		...packCharts(inspection, charts).map(chartSlide),
		{
			kind: 'method',
			key: 'method',
			name: 'Method and source',
			title: 'Method and source',
			subtitle,
			notes: [],
			source,
			points: methodPoints(inspection)
		}
	];
	return slides.filter((slide) => slide !== null);
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
		subtitle: inspectionWords(inspection),
		notes: inspectionNotes(inspection),
		source: sourceNote(inspection),
		tiles,
		sentences: compared,
		spoken: tiles.map((tile) => spokenOf(inspection, tile))
	};
}

function spokenOf(inspection: Inspection, { service, name, area, words }: OverallTile): string {
	const judgement = overallRow(inspection)?.at[service].judgement ?? null;
	return `${name}, ${area}: ${words}${paragraphsWords(judgement)}.`;
}

/** `, paragraph 29`; of several grades the paragraph of each: `, paragraphs 10 (Good) and 55 (Inadequate)`. */
function paragraphsWords(judgement: Judgement | null): string {
	if (judgement === null) return '';
	if (judgement.result.kind !== 'conflict') {
		return judgement.paragraph === null ? '' : `, paragraph ${judgement.paragraph}`;
	}
	const each = statedGrades(judgement).flatMap((stated) =>
		stated.paragraph === null ? [] : [`${stated.paragraph} (${shownGrade(stated).word})`]
	);
	if (each.length === 0) return '';
	return `, ${each.length === 1 ? 'paragraph' : 'paragraphs'} ${listWords(each)}`;
}

/** A chart as a slide by itself. */
export function chartSlide(view: ChartView): PackChart {
	const { id: key, title, subtitle, notes, source } = view;
	const name = kitOf(view).nameOf(view);
	return { kind: 'chart', key, name, title, subtitle, notes, source, view };
}

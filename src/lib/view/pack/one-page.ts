import { hasNumber, type Figure } from '../../domain/figure.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { SERVICE_NAMES } from '../../domain/service.ts';
import { actionsByDeadline, type Deadline } from '../../select/actions-by-deadline.ts';
import { contextLast } from '../../select/context-last.ts';
import { headlineFigures } from '../../select/headline-figures.ts';
import { actionNotes } from '../judgement/action-notes.ts';
import { inspectionNotes, sourceNote } from '../caption.ts';
import { comparisonView } from '../chart/comparison/comparison.ts';
import type { SourceNote } from '../chart-caption.ts';
import { gradeHeatmap, type HeatmapView } from '../chart/heatmap/grade-heatmap.ts';
import { overviewView, type OverallTile } from './overview.ts';
import { inspectedAndPublishedWords } from '../words/date-words.ts';
import { labelsOf } from '../words/figure-labels.ts';
import { amountWords } from '../words/figure-words.ts';
import { counted, digits } from '../words/number-words.ts';
import { listWords } from '../words/sentence.ts';
import { subjectWords } from '../words/place-words.ts';

/** A headline figure as it stands alone: the number, what it counts, and what is said of it. */
export interface LeadingFigure {
	/** `603`, `just over 15%`, `15 of 67`. */
	readonly amount: string;
	readonly label: string;
	readonly comparison: string | null;
}

/** What is asked for first. */
export interface FirstActions {
	/** `Immediately: seven actions`. */
	readonly heading: string;
	readonly services: readonly { readonly name: string; readonly actions: readonly string[] }[];
	/** What else there is, later or without a deadline, in words; `null`: nothing. */
	readonly later: string | null;
}

/** What matters about an inspection, for one sheet of paper. What it lacks is empty or `null`. */
export interface OnePageView {
	readonly title: string;
	/** What was inspected and when; the title says where. */
	readonly subtitle: string;
	readonly tiles: readonly OverallTile[];
	readonly heatmap: HeatmapView | null;
	/** The comparison of the two services. */
	readonly sentences: readonly string[];
	readonly figures: readonly LeadingFigure[];
	/** Headline figures besides those, for which there is no room or no number. */
	readonly moreFigures: number;
	readonly actions: FirstActions | null;
	/** Sentences that must stand at its foot, before the source. */
	readonly notes: readonly string[];
	readonly source: SourceNote;
}

/** Headline figures that a page has room for. */
const MOST_FIGURES = 5;
/** Counts that go first, before a share and a part have had their turn. */
const LEADING_COUNTS = 3;

/** Lays out an inspection's most important facts. */
export function onePageView(inspection: Inspection): OnePageView {
	const { title, tiles } = overviewView(inspection);
	const { sentences, rows } = comparisonView(inspection);
	const headlines = headlinesInOrder(inspection);
	const deadlines = actionsByDeadline(inspection);
	const firstDue = deadlines[0]?.byService.flatMap(({ actions }) => actions) ?? [];
	const leading = leadingFigures(headlines.map((figures) => figures.filter(hasNumber)));
	const labelOf = labelsOf(headlines.flat());
	return {
		title,
		subtitle: `${subjectWords(inspection)}, ${inspectedAndPublishedWords(inspection)}`,
		tiles,
		heatmap: inspection.judgements.length === 0 ? null : gradeHeatmap(inspection),
		sentences: rows.length === 0 ? [] : sentences,
		figures: leading.map((figure) => ({
			amount: amountWords(figure),
			label: labelOf(figure),
			comparison: figure.comparison
		})),
		moreFigures: headlines.flat().length - leading.length,
		actions: firstActions(deadlines),
		notes: [...inspectionNotes(inspection), ...actionNotes(firstDue)],
		source: sourceNote(inspection)
	};
}

/**
 * Counts, percentages and parts of wholes. What is said of the place gives way to what is said of a
 * service.
 */
function headlinesInOrder(inspection: Inspection): readonly (readonly Figure[])[] {
	const { counts, percentages, wholes } = headlineFigures(inspection);
	return [
		counts.flatMap(({ figures }) => figures),
		percentages.flatMap(({ figures }) => figures),
		wholes.flatMap(({ parts }) => parts)
	].map((figures) => contextLast(figures, (figure) => figure));
}

/** A few counts, then one percentage and one part of a whole, then whatever is left in that order. */
function leadingFigures(all: readonly (readonly Figure[])[]): readonly Figure[] {
	const first = [LEADING_COUNTS, 1, 1].flatMap((most, kind) => all[kind]?.slice(0, most) ?? []);
	const others = all.flat().filter((figure) => !first.includes(figure));
	const chosen = [...first, ...others].slice(0, MOST_FIGURES);
	return all.flat().filter((figure) => chosen.includes(figure));
}

function firstActions([first, ...others]: readonly Deadline[]): FirstActions | null {
	if (first === undefined) return null;
	const services = first.byService.flatMap(({ service, actions }) =>
		actions.length === 0
			? []
			: [{ name: SERVICE_NAMES[service], actions: actions.map(({ text }) => text) }]
	);
	const count = services.reduce((sum, { actions }) => sum + actions.length, 0);
	return {
		heading: `${first.name}: ${counted(count, 'action')}`,
		services,
		later: othersWords(first, others)
	};
}

/** `22 more with later deadlines and 4 without a deadline`; without any `6 more under other headings`. */
function othersWords(first: Deadline, others: readonly Deadline[]): string | null {
	const later = countOf(others.filter(({ months }) => months !== null));
	const without = countOf(others) - later;
	const parts = [
		later > 0 && `${digits(later)} more with later deadlines`,
		without > 0 &&
			(first.months === null
				? `${digits(without)} more under other headings`
				: `${digits(without)} ${later > 0 ? '' : 'more '}without a deadline`)
	].filter((part) => part !== false);
	return parts.length === 0 ? null : listWords(parts);
}

function countOf(some: readonly Deadline[]): number {
	return some
		.flatMap(({ byService }) => byService)
		.reduce((sum, { actions }) => sum + actions.length, 0);
}

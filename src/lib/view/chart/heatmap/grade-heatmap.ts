import type { Inspection } from '../../../domain/inspection.ts';
import { answerTo } from '../../../select/area-answers.ts';
import { areasWithGrade } from '../../../select/areas-with-grade.ts';
import { gradeCounts } from '../../../select/grade-counts.ts';
import { gridOf } from '../../../select/grid.ts';
import { orderAreas } from '../../../select/order-areas.ts';
import { partOf } from '../../../select/part-of.ts';
import { answerSentence } from '../../answers/answer-words.ts';
import { caption } from '../../caption.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import type { STATE_WORDS } from '../../grade-cell.ts';
import type { GradeGrid, GridCell } from '../../grade-grid.ts';
import { gradeKey, type GradeKeyEntry } from '../../grade-key.ts';
import { stepKey, type StepKeyEntry } from '../../step-key.ts';
import { countsSentence } from '../../sentences/counts-sentence.ts';
import { gradeSentence } from '../../sentences/grade-sentences.ts';
import { countWord } from '../../words/number-words.ts';
import { areasWords, measureWords, partName } from './choice-words.ts';
import { heatmapGrid, heatmapInOne } from './heatmap-grid.ts';
import type { HeatmapSource } from './heatmap-records.ts';
import { heatmapTable } from './heatmap-table.ts';
import { WHOLE_HEATMAP, type HeatmapChoice } from './whole-heatmap.ts';

/** A grade heatmap laid out: headings, cells and words, no pixels. */
export interface HeatmapView extends ChartCaption, GradeGrid {
	readonly kind: 'heatmap';
	readonly madeOf: HeatmapSource;
	readonly gradeKey: readonly GradeKeyEntry[];
	/** The steps of a scale that is not ours, best first; empty where no cell has one. */
	readonly stepKey: readonly StepKeyEntry[];
	/** The cells without a single grade that occur, for the key. */
	readonly otherStates: readonly (keyof typeof STATE_WORDS)[];
	/** What is to be said of some of its areas, by their keys, as its title says it of all. */
	readonly sentenceOf: (areas: readonly string[]) => string;
}

/** Lays out an inspection's judgements as areas by services. */
export function gradeHeatmap(
	inspection: Inspection,
	asked: HeatmapChoice = WHOLE_HEATMAP
): HeatmapView {
	const judged = gridOf(inspection);
	const answer = asked.areas === null ? null : answerTo(inspection, asked.areas);
	const choice = { ...asked, areas: answer?.question ?? null };
	const services = judged.services.filter((service) => (choice.service ?? service) === service);
	const ordered = orderAreas(judged.rows, services, choice.order).filter(({ area }) =>
		services.some((service) => area.services.includes(service))
	);
	const answering =
		answer === null ? ordered : ordered.filter(({ area }) => answer.keys.has(area.key));
	const rows =
		choice.grade === null ? answering : areasWithGrade(answering, services, choice.grade);
	// Where some areas are judged for both services at once and every other for one, a column for each
	// would hold nothing but a stair of single grades.
	const inOne =
		choice.service === null &&
		judged.services.includes('both') &&
		judged.rows.every(({ area }) => area.services.length === 1);
	const grid = inOne
		? heatmapInOne(inspection, rows, choice.order)
		: heatmapGrid(inspection, rows, services, choice.order);
	const cells = grid.groups.flatMap((group) => group.rows.flatMap((row) => row.cells));
	const key = gradeKey(inspection);
	const explained = isOnlyOtherScale(cells) ? [] : key;
	const filter = areasWords(choice, key);
	const areas = rows.map(({ area }) => area);
	const drawn = gradeCounts(partOf(inspection, areas, services));

	const madeOf = { inspection, rows, services };

	return {
		kind: 'heatmap',
		madeOf,
		...caption(inspection, {
			id: 'grade-heatmap',
			title: answer === null ? gradeSentence(inspection, choice) : answerSentence(answer),
			measure: measureWords(choice, filter, inOne, explained),
			part: partName(choice),
			alt: `Grade heatmap${filter === null ? '' : ` of ${filter}`}. ${countsSentence(drawn, key, inspection)}`,
			table: () => heatmapTable(grid),
			asList: grid,
			isBlank: cells.every(({ grades, state }) => grades.length === 0 && state !== 'other-scale'),
			nothing:
				rows.length === 0
					? 'No area matches. Choose another grade or service to see its areas.'
					: null,
			records: async () => (await import('./heatmap-records.ts')).heatmapRecords(madeOf)
		}),
		...grid,
		gradeKey: explained,
		stepKey: stepKey(cells),
		sentenceOf: (keys) =>
			filter === null
				? gradeSentence(
						partOf(
							inspection,
							areas.filter(({ key: area }) => keys.includes(area)),
							services
						),
						choice
					)
				: // Of the areas with a grade alone nothing can be said of all.
					`${countWord(keys.length)} of ${countWord(areas.length)} ${filter}`,
		otherStates: (['not-judged', 'no-grade', 'other-scale', 'conflict'] as const).filter((state) =>
			cells.some((cell) => cell.state === state && cell.at === undefined)
		)
	};
}

/** Beside values of another scale alone, our grades would look as if they explained them. */
function isOnlyOtherScale(cells: readonly GridCell[]): boolean {
	return (
		cells.some(({ state }) => state === 'other-scale') &&
		cells.every(({ grades }) => grades.length === 0)
	);
}

import { GRADES, type Grade } from '../domain/grade.ts';
import type { Inspection } from '../domain/inspection.ts';
import { SERVICE_NAMES, type ComparedService } from '../domain/service.ts';
import { cellState, type CellState } from '../select/cell-state.ts';
import { sharedAreas, unsharedAreas, type SharedArea } from '../select/shared-areas.ts';
import { caption } from './caption.ts';
import { comparisonSentences, comparisonTitle } from './comparison-sentences.ts';
import type { FigureCaption } from './figure-view.ts';
import { cellWords } from './grade-cell.ts';
import { gradeKey, type GradeKeyEntry } from './grade-key.ts';
import { countWord } from './words/number-words.ts';

/** Letters that mark the two services on the scale. */
export const SERVICE_LETTERS: Readonly<Record<ComparedService, string>> = {
	safeguarding: 'S',
	'looked-after': 'L'
};

/** One service on the scale of one area. */
export interface ComparisonMark {
	readonly letter: string;
	readonly service: ComparedService;
	readonly grade: Grade;
}

/** One shared area: two marks and the distance between them. */
export interface ComparisonRow {
	readonly key: string;
	readonly label: string;
	/** Marks of the services that have one grade; fewer than two if a grade is missing. */
	readonly marks: readonly ComparisonMark[];
	/** `1 step better for looked-after children`, `level`, or why there is no gap. */
	readonly gapWords: string;
}

/** An area with no counterpart in the other service. */
export interface UnsharedRow {
	readonly key: string;
	readonly label: string;
	readonly service: string;
	readonly words: string;
}

export interface ComparisonView extends FigureCaption {
	readonly kind: 'comparison';
	readonly steps: readonly GradeKeyEntry[];
	readonly services: readonly { readonly letter: string; readonly name: string }[];
	readonly rows: readonly ComparisonRow[];
	readonly unshared: readonly UnsharedRow[];
	/** Two or three sentences that can be quoted. */
	readonly sentences: readonly string[];
}

/** Sets safeguarding beside looked-after children, area by area; the widest gap first. */
export function comparisonView(inspection: Inspection): ComparisonView {
	const shared = [...sharedAreas(inspection)].sort(
		(left, right) => Math.abs(right.gap ?? 0) - Math.abs(left.gap ?? 0)
	);
	const rows = shared.map(comparisonRow);
	const unshared = unsharedAreas(inspection).flatMap((area) =>
		area.services.map((service) => ({
			key: `${area.key}.${service}`,
			label: area.name,
			service: SERVICE_NAMES[service],
			words: cellWords(cellState(inspection, area, service))
		}))
	);
	const sentences = comparisonSentences(inspection);
	const [safeguarding, lookedAfter] = [
		SERVICE_LETTERS.safeguarding,
		SERVICE_LETTERS['looked-after']
	];
	return {
		kind: 'comparison',
		...caption(inspection, {
			id: 'comparison',
			title: comparisonTitle(inspection),
			measure: `Grades in the ${countWord(rows.length)} areas judged for both services`,
			alt: ['Both services on the four-step scale.', ...sentences].join(' '),
			table: {
				columns: [
					{ name: 'area', heading: 'Judgement area' },
					{ name: 'safeguarding', heading: SERVICE_NAMES.safeguarding },
					{ name: 'looked_after', heading: SERVICE_NAMES['looked-after'] },
					{ name: 'gap', heading: 'Gap' }
				],
				rows: [
					...shared.map(({ area, safeguarding, lookedAfter }, index) => [
						area.name,
						cellWords(safeguarding),
						cellWords(lookedAfter),
						rows[index]?.gapWords ?? null
					]),
					...unsharedAreas(inspection).map((area) => [
						area.name,
						cellWords(cellState(inspection, area, 'safeguarding')),
						cellWords(cellState(inspection, area, 'looked-after')),
						'no counterpart'
					])
				]
			},
			records: {
				columns: [
					{ name: 'area', heading: 'Judgement area' },
					{ name: 'safeguarding_grade', heading: 'Safeguarding', numeric: true },
					{ name: 'looked_after_grade', heading: 'Looked-after children', numeric: true },
					{ name: 'steps_safeguarding_is_worse', heading: 'Steps', numeric: true }
				],
				rows: [
					...shared.map(({ area, safeguarding, lookedAfter, gap }) => [
						area.name,
						singleGrade(safeguarding),
						singleGrade(lookedAfter),
						gap
					]),
					...unsharedAreas(inspection).map((area) => [
						area.name,
						singleGrade(cellState(inspection, area, 'safeguarding')),
						singleGrade(cellState(inspection, area, 'looked-after')),
						null
					])
				]
			}
		}),
		steps: GRADES.map((grade, index) => gradeKey(inspection)[index] ?? { grade, word: '' }),
		services: [
			{ letter: safeguarding, name: SERVICE_NAMES.safeguarding },
			{ letter: lookedAfter, name: SERVICE_NAMES['looked-after'] }
		],
		rows,
		unshared,
		sentences
	};
}

function comparisonRow({ area, safeguarding, lookedAfter, gap }: SharedArea): ComparisonRow {
	return {
		key: area.key,
		label: area.name,
		marks: [...markOf('safeguarding', safeguarding), ...markOf('looked-after', lookedAfter)],
		gapWords: gap === null ? 'cannot be compared' : gapWords(gap)
	};
}

function markOf(service: ComparedService, state: CellState): readonly ComparisonMark[] {
	if (state.kind !== 'graded') return [];
	return [{ letter: SERVICE_LETTERS[service], service, grade: state.grade }];
}

function singleGrade(state: CellState): Grade | null {
	return state.kind === 'graded' ? state.grade : null;
}

/** The gap in words: positive is safeguarding behind. */
export function gapWords(gap: number): string {
	if (gap === 0) return 'level';
	const steps = Math.abs(gap) === 1 ? '1 step' : `${Math.abs(gap)} steps`;
	return `${steps} better for ${gap > 0 ? 'looked-after children' : 'safeguarding'}`;
}

import { GRADES, type Grade } from '../domain/grade.ts';
import type { Inspection } from '../domain/inspection.ts';
import { SERVICE_NAMES, type ComparedService } from '../domain/service.ts';
import { cellState, type CellState } from '../select/cell-state.ts';
import { sharedAreas, unsharedAreas, type SharedArea } from '../select/shared-areas.ts';
import { caption } from './caption.ts';
import { comparisonSentences, comparisonTitle } from './comparison-sentences.ts';
import {
	comparisonGrid,
	comparisonRecords,
	comparisonTable,
	type ComparisonGridRow
} from './comparison-tables.ts';
import type { FigureCaption } from './figure-view.ts';
import { cellWords } from './grade-cell.ts';
import { gradeKey, type GradeKeyEntry } from './grade-key.ts';
import { counted } from './words/number-words.ts';

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
	/** Heads those areas. */
	readonly unsharedHeading: string;
	/** Every area with the cells of all columns between its name and the gap, in the order of the table. */
	readonly grid: readonly ComparisonGridRow[];
	/** A few sentences that can be quoted. */
	readonly sentences: readonly string[];
}

/**
 * Sets safeguarding beside looked-after children, area by area; the widest gap first, what cannot be
 * compared last.
 */
export function comparisonView(inspection: Inspection): ComparisonView {
	const shared = [...sharedAreas(inspection)].sort(
		(left, right) => gapWidth(right) - gapWidth(left)
	);
	const rows = shared.map(comparisonRow);
	const withoutCounterpart = unsharedAreas(inspection);
	const together = withoutCounterpart.some(({ services }) => services.includes('both'));
	const unshared = withoutCounterpart.flatMap((area) =>
		area.services.map((service) => ({
			key: `${area.key}.${service}`,
			label: area.name,
			service: SERVICE_NAMES[service],
			words: cellWords(cellState(inspection, area, service))
		}))
	);
	const grid = comparisonGrid(inspection, shared, rows);
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
			measure: measureWords(rows.length),
			alt: ['Both services on the four-step scale.', ...sentences].join(' '),
			table: comparisonTable(inspection, grid),
			records: comparisonRecords(inspection, shared)
		}),
		steps: GRADES.map((grade, index) => gradeKey(inspection)[index] ?? { grade, word: '' }),
		services: [
			{ letter: safeguarding, name: SERVICE_NAMES.safeguarding },
			{ letter: lookedAfter, name: SERVICE_NAMES['looked-after'] }
		],
		rows,
		unshared,
		unsharedHeading: together
			? 'Judged once, or for one service only'
			: 'Judged for one service only',
		grid,
		sentences
	};
}

function gapWidth({ gap }: SharedArea): number {
	return gap === null ? -1 : Math.abs(gap);
}

function measureWords(shared: number): string {
	if (shared === 0) return 'Grades by judgement area and service';
	return `Grades in the ${counted(shared, 'area')} judged for both services`;
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

/** The gap in words: positive is safeguarding behind. */
export function gapWords(gap: number): string {
	if (gap === 0) return 'level';
	const steps = Math.abs(gap) === 1 ? '1 step' : `${Math.abs(gap)} steps`;
	return `${steps} better for ${gap > 0 ? 'looked-after children' : 'safeguarding'}`;
}

import { GRADES, type Grade } from '../../../domain/grade.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { COMPARED_SERVICES, SERVICE_NAMES, type ComparedService } from '../../../domain/service.ts';
import type { CellState } from '../../../select/grid.ts';
import { sharedAreas, unsharedAreas, type SharedArea } from '../../../select/shared-areas.ts';
import { caption } from '../../caption.ts';
import { comparisonSentences, comparisonTitle } from './comparison-sentences.ts';
import {
	comparisonGrid,
	comparisonRecords,
	comparisonTable,
	type ComparisonGridRow
} from './comparison-tables.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { gapWords } from './gap-words.ts';
import { cellWords, givenGrades } from '../../grade-cell.ts';
import { gradeKey, type GradeKeyEntry } from '../../grade-key.ts';
import { counted } from '../../words/number-words.ts';

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
	/** Whether the service was given another grade for the area too. */
	readonly conflicting: boolean;
}

/** One shared area: the marks of both services and the distance between them. */
export interface ComparisonRow {
	readonly key: string;
	readonly label: string;
	/** One for each grade that was given: none for a service without a grade, more in a conflict. */
	readonly marks: readonly ComparisonMark[];
	/** `1 step better for looked-after children`, `level`, or what stands in the way of a gap. */
	readonly gapWords: string;
}

/** One entry of the key to the marks; `letter` is empty for what marks of either service can be. */
export interface MarkKeyEntry extends Omit<ComparisonMark, 'grade'> {
	readonly words: string;
}

/** An area with no counterpart in the other service. */
export interface UnsharedRow {
	readonly key: string;
	readonly label: string;
	readonly service: string;
	readonly words: string;
}

export interface ComparisonView extends ChartCaption {
	readonly kind: 'comparison';
	readonly steps: readonly GradeKeyEntry[];
	/** What the marks mean; empty where there are none. */
	readonly marksKey: readonly MarkKeyEntry[];
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
	const together = withoutCounterpart.some(({ area }) => area.services.includes('both'));
	const unshared = withoutCounterpart.flatMap(({ area, at }) =>
		area.services.map((service) => ({
			key: `${area.key}.${service}`,
			label: area.name,
			service: SERVICE_NAMES[service],
			words: cellWords(at[service].state)
		}))
	);
	const grid = comparisonGrid(inspection, shared, rows);
	const sentences = comparisonSentences(inspection);
	const key = gradeKey(inspection);
	return {
		kind: 'comparison',
		...caption(inspection, {
			id: 'comparison',
			title: comparisonTitle(inspection),
			measure: measureWords(rows.length),
			alt: [drawnWords(rows), ...sentences].join(' '),
			// An area with a grade for both services is what it compares; the heatmap says the rest.
			isBlank: !rows.some(({ marks }) => new Set(marks.map(({ service }) => service)).size > 1),
			nothing: rows.length + unshared.length === 0 ? 'No judgement can be compared.' : null,
			table: () => comparisonTable(inspection, grid),
			records: () => comparisonRecords(inspection, shared, grid)
		}),
		steps: GRADES.map((grade, index) => key[index] ?? { grade, word: '' }),
		marksKey: marksKey(rows),
		rows,
		unshared,
		unsharedHeading: together
			? 'Judged together, or for one service only'
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

function drawnWords(rows: readonly ComparisonRow[]): string {
	return rows.length === 0
		? 'List of judgement areas with their grades.'
		: 'Both services on the four-step scale.';
}

function comparisonRow(shared: SharedArea): ComparisonRow {
	const { area, safeguarding, lookedAfter } = shared;
	return {
		key: area.key,
		label: area.name,
		marks: [...marksOf('safeguarding', safeguarding), ...marksOf('looked-after', lookedAfter)],
		gapWords: gapWords(shared)
	};
}

function marksOf(service: ComparedService, state: CellState): readonly ComparisonMark[] {
	return givenGrades(state).map(({ grade }) => ({
		letter: SERVICE_LETTERS[service],
		service,
		grade,
		conflicting: state.kind === 'conflict'
	}));
}

function marksKey(rows: readonly ComparisonRow[]): readonly MarkKeyEntry[] {
	if (rows.length === 0) return [];
	const services = COMPARED_SERVICES.map((service) => ({
		letter: SERVICE_LETTERS[service],
		service,
		conflicting: false,
		words: SERVICE_NAMES[service]
	}));
	const conflict = {
		letter: '',
		service: 'looked-after',
		conflicting: true,
		words: 'Conflicting grades'
	} as const;
	const occurs = rows.some(({ marks }) => marks.some(({ conflicting }) => conflicting));
	return occurs ? [...services, conflict] : services;
}

import { AREA_GROUP_NAMES, AREA_GROUPS } from '../../../domain/area-group.ts';
import type { Grade } from '../../../domain/grade.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { SERVICE_NAMES, type JudgedService } from '../../../domain/service.ts';
import { areasWithGrade } from '../../../select/areas-with-grade.ts';
import { gradeCounts } from '../../../select/grade-counts.ts';
import { gridOf, type AreaRow } from '../../../select/grid.ts';
import { orderAreas, type AreaOrder } from '../../../select/order-areas.ts';
import { partOf } from '../../../select/part-of.ts';
import { caption } from '../../caption.ts';
import type { DataTable } from '../../data-table.ts';
import {
	JUDGED_COLUMNS,
	judgementRecords,
	notJudgedRecord,
	recordTable
} from '../../fact-records.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import type { GridCell, GradeGrid, GridGroup, GridRow } from '../../grade-grid.ts';
import { cellWords, shownGrades, STATE_WORDS } from '../../grade-cell.ts';
import { gradeKey, type GradeKeyEntry } from '../../grade-key.ts';
import { gradeSentence } from '../../words/grade-sentences.ts';
import { judgementKey } from '../../judgement-key.ts';
import { countsSentence } from '../../words/counts-sentence.ts';
import { inSentence } from '../../words/sentence.ts';

/** A grade heatmap laid out: headings, cells and words, no pixels. */
export interface HeatmapView extends ChartCaption, GradeGrid {
	readonly kind: 'heatmap';
	readonly gradeKey: readonly GradeKeyEntry[];
	/** The cells without a single grade that occur, for the key. */
	readonly otherStates: readonly (keyof typeof STATE_WORDS)[];
}

/** What a reader can choose. Each has a value that means "all". */
export interface HeatmapChoice {
	readonly order: AreaOrder;
	readonly service: JudgedService | null;
	readonly grade: Grade | null;
}

export const WHOLE_HEATMAP: HeatmapChoice = { order: 'report', service: null, grade: null };

/** Lays out an inspection's judgements as areas by services. */
export function gradeHeatmap(
	inspection: Inspection,
	choice: HeatmapChoice = WHOLE_HEATMAP
): HeatmapView {
	const judged = gridOf(inspection);
	const services = judged.services.filter((service) => (choice.service ?? service) === service);
	const ordered = orderAreas(judged.rows, services, choice.order).filter(({ area }) =>
		services.some((service) => area.services.includes(service))
	);
	const areaRows =
		choice.grade === null ? ordered : areasWithGrade(ordered, services, choice.grade);
	const areas = areaRows.map(({ area }) => area);
	// Where some areas are judged for both services at once and every other for one, a column for each
	// would hold nothing but a stair of single grades.
	const inOne =
		choice.service === null &&
		judged.services.includes('both') &&
		judged.rows.every(({ area }) => area.services.length === 1);
	const toRow = (row: AreaRow) => heatmapRow(row, inOne ? row.area.services : services, inOne);
	const groups = groupsOf(areaRows, choice.order, toRow);
	const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
	const columns = inOne
		? [ONE_COLUMN]
		: services.map((service) => ({ key: service, label: SERVICE_NAMES[service] }));
	const key = gradeKey(inspection);
	const filter = areasWords(choice, key);
	const drawn = gradeCounts(partOf(inspection, areas, services));

	return {
		kind: 'heatmap',
		...caption(inspection, {
			id: 'grade-heatmap',
			title: gradeSentence(inspection, choice),
			measure: measureWords(choice, filter, inOne),
			part: partName(choice),
			alt: `Grade heatmap${filter === null ? '' : ` of ${filter}`}. ${countsSentence(drawn, key)}`,
			table: () => readingTable(groups, columns),
			asList: { columns, groups },
			isBlank: cells.every(({ grades, state }) => grades.length === 0 && state !== 'other-scale'),
			nothing:
				groups.length === 0
					? 'No area matches. Choose another grade or service to see its areas.'
					: null,
			records: () => recordsOf(inspection, areaRows, services)
		}),
		columns,
		groups,
		gradeKey: isOnlyOtherScale(cells) ? [] : key,
		otherStates: (['not-judged', 'no-grade', 'other-scale', 'conflict'] as const).filter((state) =>
			cells.some((cell) => cell.state === state)
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

/** `areas with a grade of 4 (inadequate)`; `null`: all areas. */
function areasWords({ grade }: HeatmapChoice, key: readonly GradeKeyEntry[]): string | null {
	const word = key.find((entry) => entry.grade === grade)?.word;
	return word === undefined ? null : `areas with a grade of ${grade} (${inSentence(word)})`;
}

function measureWords({ service, order }: HeatmapChoice, filter: string | null, inOne: boolean) {
	const only = filter === null ? '' : `, only ${filter}`;
	const by = service === null && !inOne ? ' and service' : '';
	const whose = service === null ? '' : ` for ${inSentence(SERVICE_NAMES[service])}`;
	const sorted = { report: '', worst: ', worst first', gap: ', largest gap first' }[order];
	return `Grades by judgement area${by}${whose}${only}${sorted}`;
}

/** The choice in a file name: `safeguarding-grade-4-worst-first`; empty for the whole heatmap. */
function partName({ service, grade, order }: HeatmapChoice): string {
	const only = grade === null ? null : `grade-${grade}`;
	const sorted = { report: null, worst: 'worst-first', gap: 'largest-gap-first' }[order];
	return [service, only, sorted].filter((word) => word !== null).join('-');
}

const ONE_COLUMN = { key: 'grade', label: 'Grade' } as const;

function groupsOf(
	areaRows: readonly AreaRow[],
	order: AreaOrder,
	toRow: (row: AreaRow) => GridRow
): readonly GridGroup[] {
	const grouped = AREA_GROUPS.map((group) => ({
		key: group,
		label: AREA_GROUP_NAMES[group],
		rows: areaRows.filter(({ area }) => area.group === group).map(toRow)
	})).filter(({ rows }) => rows.length > 0);
	const named = order === 'report' && (grouped.length > 1 || grouped[0]?.key !== 'other');
	return named || areaRows.length === 0
		? grouped
		: [{ key: 'all', label: null, rows: areaRows.map(toRow) }];
}

function heatmapRow(
	{ area, at }: AreaRow,
	services: readonly JudgedService[],
	inOne: boolean
): GridRow {
	const cells = services.map((service): GridCell => {
		const { state, judgement } = at[service];
		const words = cellWords(state);
		const key = judgementKey({ area: area.key, service });
		return {
			key,
			row: area.key,
			column: inOne ? ONE_COLUMN.key : service,
			state: state.kind,
			grades: shownGrades(state),
			words,
			label: `${area.name}, ${inSentence(SERVICE_NAMES[service])}: ${words}`,
			judgement: judgement === null ? null : key
		};
	});
	return { key: area.key, label: area.name, cells };
}

function readingTable(groups: readonly GridGroup[], columns: HeatmapView['columns']): DataTable {
	return {
		columns: [
			{ name: 'area', heading: 'Judgement area' },
			...columns.map(({ key, label }) => ({ name: key, heading: label }))
		],
		rows: groups.flatMap(({ rows }) =>
			rows.map(({ label, cells }) => [label, ...cells.map(({ words }) => words)])
		)
	};
}

/** One judgement a row, in the columns of the tidy file, so that the copy can be opened again. */
function recordsOf(
	inspection: Inspection,
	areaRows: readonly AreaRow[],
	services: readonly JudgedService[]
): DataTable {
	const judged = areaRows.flatMap(({ at }) =>
		services.flatMap((service) => {
			const { judgement } = at[service];
			return judgement === null ? [] : judgementRecords(inspection, judgement);
		})
	);
	const shown = new Set(areaRows.map(({ area }) => area.key));
	const notJudged = inspection.notJudged
		.filter(({ area, service }) => shown.has(area) && services.includes(service))
		.map((each) => notJudgedRecord(inspection, each));
	return recordTable([...judged, ...notJudged], JUDGED_COLUMNS);
}

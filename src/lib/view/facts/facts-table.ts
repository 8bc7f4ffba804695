import { hasNumber } from '../../domain/figure.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { withFileWrites } from '../../domain/file-writes.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { NOT_JUDGED_WORDS } from '../../domain/no-grade.ts';
import { SERVICE_NAMES } from '../../domain/service.ts';
import { cellWords, givenGrades, shownGrade, statedGrades } from '../grade-cell.ts';
import { areaName } from './area-name.ts';
import { NO_DEADLINE } from '../words/deadline-words.ts';
import { amountWords } from '../words/figure-words.ts';
import { digits } from '../words/number-words.ts';

/** One fact for reading on the data page. */
export interface FactRow {
	readonly kind: 'Judgement' | 'Figure' | 'Action' | 'Visit';
	readonly service: string;
	readonly area: string;
	readonly measure: string;
	readonly value: string;
	/**
	 * What the value sorts by; grades, numbers and months are never mixed in one order. The worst of
	 * several grades; `null` without any.
	 */
	readonly rank: number | null;
	readonly period: string;
	readonly paragraph: string;
	readonly note: string;
}

/** Every fact of an inspection: judgements, then figures, actions and visits. */
export function factRows(inspection: Inspection): readonly FactRow[] {
	const { areas, judgements, notJudged, figures, actions, visits } = inspection;
	return [
		...judgements.map((judgement): FactRow => ({
			kind: 'Judgement',
			service: SERVICE_NAMES[judgement.service],
			area: areaName(areas, judgement.area) ?? '',
			measure: '',
			value: cellWords(judgement.result),
			rank: givenGrades(judgement.result).at(-1)?.grade ?? null,
			period: '',
			paragraph: statedWords(judgement, 'paragraph'),
			note: statedWords(judgement, 'note')
		})),
		...notJudged.map(({ service, area, paragraph, note }): FactRow => ({
			kind: 'Judgement',
			service: SERVICE_NAMES[service],
			area: areaName(areas, area) ?? '',
			measure: '',
			value: NOT_JUDGED_WORDS,
			rank: null,
			period: '',
			paragraph: paragraph ?? '',
			note: note ?? ''
		})),
		...figures.map((figure): FactRow => ({
			kind: 'Figure',
			service: SERVICE_NAMES[figure.service],
			area: figure.topic,
			measure: figure.measure,
			value: amountWords(figure),
			rank: hasNumber(figure) ? figure.value : null,
			period: figure.period ?? '',
			paragraph: figure.paragraph ?? '',
			note: [figure.comparison, figure.note].filter(Boolean).join('. ')
		})),
		...actions.map((action): FactRow => ({
			kind: 'Action',
			service: SERVICE_NAMES[action.service],
			area: action.deadline,
			measure: action.text,
			value: monthsWords(action.months),
			rank: action.months,
			period: '',
			paragraph: action.paragraph ?? '',
			note: action.note ?? ''
		})),
		...visits.map(({ theme, paragraph, note }): FactRow => ({
			kind: 'Visit',
			service: '',
			area: theme ?? '',
			measure: '',
			value: 'no grades given',
			rank: null,
			period: '',
			paragraph: paragraph ?? '',
			note: note ?? ''
		}))
	];
}

/** `29`; in a conflict what is said of each grade: `10 (Good); 55 (Inadequate)`. */
function statedWords(judgement: Judgement, of: 'paragraph' | 'note'): string {
	const stated = statedGrades(judgement).map((grade) => ({
		word: shownGrade(grade).word,
		paragraph: grade.paragraph,
		note: withFileWrites(grade.note, grade.written)
	}));
	if (judgement.result.kind !== 'conflict') return (stated[0] ?? judgement)[of] ?? '';
	return stated
		.filter((each) => each[of] !== null)
		.map((each) => `${each[of] ?? ''} (${each.word})`)
		.join('; ');
}

function monthsWords(months: number | null): string {
	if (months === null) return NO_DEADLINE;
	if (months === 0) return 'at once';
	return months === 1 ? '1 month' : `${digits(months)} months`;
}

/** Columns the rows can be sorted by, with their headings. `report` is the order as it stands. */
export const FACT_COLUMNS = {
	kind: 'Kind',
	service: 'Service',
	area: 'Area, topic, deadline or theme',
	measure: 'Measure or action',
	value: 'Value',
	period: 'Period',
	paragraph: 'Paragraph',
	note: 'Note'
} as const;

export type FactColumn = keyof typeof FACT_COLUMNS;

const COLUMNS = Object.keys(FACT_COLUMNS) as FactColumn[];

export interface FactChoice {
	readonly sort: FactColumn | null;
	readonly descending: boolean;
	/** Text that any cell of a row must hold, whatever its capitals. */
	readonly find: string;
	readonly kind: FactRow['kind'] | null;
}

const text = new Intl.Collator('en-GB', { numeric: true });

/** Filters and sorts rows; equal rows keep their order, and empty cells come last. */
export function chooseFacts(
	rows: readonly FactRow[],
	{ sort, descending, find, kind }: FactChoice
): readonly FactRow[] {
	const wanted = find.trim().toLowerCase();
	const found = rows.filter(
		(row) =>
			(kind === null || row.kind === kind) && (wanted === '' || searched(row).includes(wanted))
	);
	if (sort === null) return found;
	const direction = descending ? -1 : 1;
	return found.sort((left, right) => {
		if (sort === 'value') {
			return text.compare(left.kind, right.kind) || compareRanks(left.rank, right.rank, direction);
		}
		const empty = Number(left[sort] === '') - Number(right[sort] === '');
		return empty || direction * text.compare(left[sort], right[sort]);
	});
}

/** Stands between cells, so that nothing is found across two of them; nobody can type it. */
const BETWEEN = '\u0000';

const SEARCHED = new WeakMap<FactRow, string>();

/**
 * What stands in the cells, and a figure's number as it is typed: `1139` finds `1,139`. It is made once a
 * row, because a hundred thousand rows are looked through at every letter.
 */
function searched(row: FactRow): string {
	let text = SEARCHED.get(row);
	if (text === undefined) {
		const cells = COLUMNS.map((column) => row[column]);
		const all = row.kind === 'Figure' && row.rank !== null ? [...cells, String(row.rank)] : cells;
		text = all.join(BETWEEN).toLowerCase();
		SEARCHED.set(row, text);
	}
	return text;
}

function compareRanks(left: number | null, right: number | null, direction: number): number {
	if (left === null || right === null) return Number(left === null) - Number(right === null);
	return direction * (left - right);
}

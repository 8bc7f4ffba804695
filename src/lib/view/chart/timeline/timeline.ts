import type { Inspection } from '../../../domain/inspection.ts';
import { isolated } from '../../../domain/isolated.ts';
import { yearRange } from '../../../domain/iso-date.ts';
import { slug } from '../../../domain/slug.ts';
import { areaLines } from '../../../select/many/area-lines.ts';
import { dateOf } from '../../../select/many/date-of.ts';
import { captionOfMany } from '../../many/caption-of-many.ts';
import { dateRangeWords, inspectedWords } from '../../words/date-words.ts';
import { counted, countWord } from '../../words/number-words.ts';
import { frameworkCode } from '../../words/place-words.ts';
import { capital } from '../../words/sentence.ts';
import { timelineColumn, timelineVisit } from './timeline-columns.ts';
import { timelineDescribed, visitsListed } from './timeline-described.ts';
import { timelineList } from './timeline-list.ts';
import { timelineRow } from './timeline-rows.ts';
import { OVER_TIME, timelineStep } from './timeline-steps.ts';
import { timelineTable } from './timeline-table.ts';
import { timelineTitle } from './timeline-title.ts';
import type { TimelineSource, TimelineView, TimelineVisit } from './timeline-view.ts';

/**
 * The inspections of one council over time.
 *
 * @param source in the order of their dates
 */
export function timelineView(source: TimelineSource): TimelineView {
	return timelinePart(source, 0, source.inspections.length);
}

function timelinePart(source: TimelineSource, from: number, to: number): TimelineView {
	const { inspections: all } = source;
	const inspections = all.slice(from, to);
	const { lines, leftOut } = areaLines(all);
	const whole = lines.map((line) => timelineRow(line, all));
	const kept = whole.filter(({ cells }) =>
		cells.slice(from, to).some(({ kind }) => kind === 'judged')
	);
	const rows = kept.map((row) => ({ ...row, cells: row.cells.slice(from, to) }));
	const columns = inspections.map((inspection, place) => {
		const step = timelineStep(all, from + place, kept, OVER_TIME);
		return { ...timelineColumn(inspection), step };
	});
	const visits = visitsOfPart(source, from, to);
	const drawn = { columns, rows, visits };
	const last = all.at(-1);
	const name = isolated(last?.authority ?? '');
	return {
		kind: 'timeline',
		...captionOfMany(
			{
				place: [name, counted(inspections.length, 'inspection'), ...yearsOf(inspections)].join(
					', '
				),
				fileName: slug(last?.authority ?? '', 'council'),
				inspections
			},
			{
				id: 'over-time',
				title: timelineTitle(inspections),
				measure: measureWords(columns),
				part: to - from === all.length ? '' : `${from + 1}-to-${to}`,
				alt: ['Timeline of inspections.', ...timelineDescribed(drawn)].join(' '),
				notes: [...leftOutNotes(inspections, leftOut.slice(from, to)), ...visitNotes(visits)],
				isBlank: rows.every(({ cells }) =>
					cells.every((cell) => cell.kind === 'absent' || cell.shown.grades.length === 0)
				),
				nothing: rows.length === 0 ? 'No inspection of it has a judgement.' : null,
				asList: rows.length === 0 ? null : timelineList(drawn),
				table: () => timelineTable(drawn),
				records: async () => (await import('./timeline-records.ts')).timelineRecords(drawn)
			}
		),
		...drawn,
		parts: inspections.length,
		between: (start, end) => timelinePart(source, from + start, from + end)
	};
}

/** `2012–2022`; none where no inspection has a date. */
function yearsOf(inspections: readonly Inspection[]): readonly string[] {
	const years = inspections.map((each) => dateOf(each).slice(0, 4)).filter((year) => year !== '');
	const range = yearRange(years);
	return range === null ? [] : [dateRangeWords(range.from, range.to)];
}

/** What its cells are, and how to read what is between them. */
function measureWords(columns: TimelineView['columns']): string {
	const hasBreak = columns.some(({ step }) => step?.isBreak);
	return `Grades of each inspection, where 1 is best${hasBreak ? ' and double lines part frameworks' : ''}`;
}

/** Visits from the first inspection of a part up to that of the next; the first part has those before it. */
function visitsOfPart(
	{ inspections, visits }: TimelineSource,
	from: number,
	to: number
): readonly TimelineVisit[] {
	const [first, next] = [inspections[from], inspections[to]];
	const start = from === 0 || first === undefined ? '' : dateOf(first);
	return visits
		.filter((each) => dateOf(each) >= start && (next === undefined || dateOf(each) < dateOf(next)))
		.map(timelineVisit)
		.filter((each) => each !== null);
}

/** Areas that are in no row, which the heatmap of their inspection has. */
function leftOutNotes(
	inspections: readonly Inspection[],
	counts: readonly number[]
): readonly string[] {
	return inspections.flatMap((inspection, place) => {
		const count = counts[place] ?? 0;
		const code = frameworkCode(inspection) ?? '';
		return count === 0
			? []
			: `${capital(countWord(count))} more judgements of the ${code} inspection, ${inspectedWords(inspection)}, are of areas that stand for none of another framework: its heatmap has them.`;
	});
}

/** More visits than these are left to the table. */
const MOST_NAMED = 4;

function visitNotes(visits: readonly TimelineVisit[]): readonly string[] {
	const [only, ...others] = visits;
	if (only === undefined) return [];
	if (others.length === 0) {
		return [`The ring on the line of dates is a visit, which gives no grades: ${only.words}.`];
	}
	const rings = `The rings on the line of dates are ${counted(visits.length, 'visit')}, which give no grades`;
	return visits.length > MOST_NAMED
		? [`${rings}: the table has their dates and themes.`]
		: [`${rings}: ${visitsListed(visits)}.`];
}

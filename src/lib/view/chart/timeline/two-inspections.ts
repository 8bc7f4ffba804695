import type { Inspection } from '../../../domain/inspection.ts';
import { isolated } from '../../../domain/isolated.ts';
import { slug } from '../../../domain/slug.ts';
import { changesBetween, type Unmatched } from '../../../select/many/area-change.ts';
import { areaLines } from '../../../select/many/area-lines.ts';
import { councilOf } from '../../../select/many/by-authority.ts';
import { byDate } from '../../../select/many/date-of.ts';
import { grouped } from '../../../select/grouped.ts';
import { captionOfMany } from '../../many/caption-of-many.ts';
import { inspectedWords } from '../../words/date-words.ts';
import { frameworkCode } from '../../words/place-words.ts';
import { capital, listWords } from '../../words/sentence.ts';
import { areaCalled } from './area-called.ts';
import { timelineColumn } from './timeline-columns.ts';
import { timelineDescribed } from './timeline-described.ts';
import { timelineList } from './timeline-list.ts';
import { timelineRow } from './timeline-rows.ts';
import { BESIDE, OVER_TIME, timelineStep } from './timeline-steps.ts';
import { timelineTable } from './timeline-table.ts';
import type { TimelineView } from './timeline-view.ts';
import { twoTitle } from './two-title.ts';

/**
 * Two inspections beside one another: of one council the later after the earlier, with what became of
 * each area; of two councils in the order given, with how far they are apart.
 */
export function twoInspections(one: Inspection, other: Inspection): TimelineView {
	const isOfOne = councilOf(one) === councilOf(other);
	const two = isOfOne ? [one, other].sort(byDate) : [one, other];
	const [first = one, second = other] = two;
	const rows = areaLines(two).lines.map((line) => timelineRow(line, two));
	const step = timelineStep(two, 1, rows, isOfOne ? OVER_TIME : BESIDE);
	const columns = two.map((inspection, place) => {
		const column = timelineColumn(inspection);
		const named = {
			...column,
			heading: isolated(inspection.authority),
			subject: column.heading,
			day: null
		};
		return { ...(isOfOne ? column : named), step: place === 0 ? null : step };
	});
	const drawn = { columns, rows, visits: [] };
	const view: TimelineView = {
		kind: 'timeline',
		...captionOfMany(
			{
				place: two.map((each) => placeWords(each, isOfOne)).join(' and '),
				fileName: slug(`${first.authority} ${isOfOne ? '' : second.authority}`, 'council'),
				inspections: two
			},
			{
				id: isOfOne ? 'change' : 'beside',
				title: twoTitle(first, second, step ?? { changes: [] }),
				measure: 'Grades, where 1 is best, with the difference between them',
				alt: ['Two inspections side by side.', ...timelineDescribed(drawn)].join(' '),
				notes: isOfOne ? apartNotes(first, second) : [],
				isBlank: rows.every(({ cells }) =>
					cells.every((cell) => cell.kind === 'absent' || cell.shown.grades.length === 0)
				),
				nothing: rows.length === 0 ? 'Neither inspection has a judgement.' : null,
				asList: rows.length === 0 ? null : timelineList(drawn),
				table: () => timelineTable(drawn),
				records: async () => (await import('./timeline-records.ts')).timelineRecords(drawn)
			}
		),
		...drawn,
		parts: 1,
		between: () => view
	};
	return view;
}

function placeWords(inspection: Inspection, isOfOne: boolean): string {
	const council = isOfOne ? null : isolated(inspection.authority);
	return [council, frameworkCode(inspection), inspectedWords(inspection)]
		.filter((part) => part !== null)
		.join(' ');
}

/** Areas that only one of the two has, and why nothing of the other stands for them. */
function apartNotes(from: Inspection, to: Inspection): readonly string[] {
	const { gone, come } = changesBetween(from, to);
	return [...apart(gone, from), ...apart(come, to)];
}

function apart(areas: readonly Unmatched[], whose: Inspection): readonly string[] {
	return [...grouped(areas, ({ why }) => why)].map(([why, alike]) => {
		const names = new Set(alike.map(({ judged }) => areaCalled(whose, judged)));
		return `${capital(listWords([...names]))}, not comparable: ${why}`;
	});
}

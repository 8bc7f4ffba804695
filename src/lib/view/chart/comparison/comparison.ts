import { GRADES } from '../../../domain/grade.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { sharesNoArea, unsharedAreas } from '../../../select/shared-areas.ts';
import { caption } from '../../caption.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { gradeKey, type GradeKeyEntry } from '../../grade-key.ts';
import { areasIn, areasSentence, namedSentence } from '../one-service-areas/one-service-words.ts';
import { counted } from '../../words/number-words.ts';
import type { Compares, ComparisonRow } from './comparison-row.ts';
import { comparisonSentences, comparisonTitle } from './comparison-sentences.ts';
import { comparisonTable } from './comparison-table.ts';
import { marksKey, type ComparisonMark, type MarkKeyEntry } from './marks.ts';
import { ownRows } from './own-rows.ts';
import { ownSentences } from './own-sentences.ts';
import { ownTitle } from './own-title.ts';
import { sharedRows } from './shared-rows.ts';

export interface ComparisonView extends ChartCaption {
	readonly kind: 'comparison';
	readonly compares: Compares;
	readonly steps: readonly GradeKeyEntry[];
	/** What the marks mean; empty where there are none. */
	readonly marksKey: readonly MarkKeyEntry[];
	readonly rows: readonly ComparisonRow[];
	/** Heads what the rows say: `Safeguarding is`. */
	readonly saysHeading: string;
	/** How many areas are not in it, for a place where a chart of theirs is near; `null`: none. */
	readonly more: string | null;
	/** The same with their names, for a place where it stands alone. */
	readonly moreNamed: string | null;
	/** A few sentences that can be quoted. */
	readonly sentences: readonly string[];
}

/**
 * Sets safeguarding beside looked-after children: area by area where areas are judged for both, the
 * widest gap first and what cannot be compared last; else each by its own judgements.
 */
export function comparisonView(inspection: Inspection): ComparisonView {
	const own = sharesNoArea(inspection);
	const rows = own ? ownRows(inspection) : sharedRows(inspection);
	const sentences = own ? ownSentences(inspection) : comparisonSentences(inspection);
	const title = own ? ownTitle(inspection) : comparisonTitle(inspection);
	const marks = rows.flatMap((row) => row.marks);
	const key = gradeKey(inspection);
	const unshared = own || rows.length === 0 ? [] : unsharedAreas(inspection);
	const compares = own ? 'services' : 'areas';
	return {
		kind: 'comparison',
		...caption(inspection, {
			id: 'comparison',
			title,
			measure: own ? OWN_MEASURE : sharedMeasure(rows.length),
			alt: ['Both services on the four-step scale.', ...sentences].join(' '),
			isBlank: !(own ? compare(marks) : rows.some((row) => compare(row.marks))),
			nothing: rows.length === 0 ? `${title}.` : null,
			table: () => comparisonTable(compares, rows),
			records: async () =>
				(await import('./comparison-records.ts')).comparisonRecords(compares, rows)
		}),
		compares,
		steps: GRADES.map((grade, index) => key[index] ?? { grade, word: '' }),
		marksKey: rows.length === 0 ? [] : marksKey(marks),
		rows,
		saysHeading: own ? 'Grade' : 'Safeguarding is',
		more: unshared.length === 0 ? null : `${areasSentence(areasIn(unshared), 'more')}.`,
		moreNamed: unshared.length === 0 ? null : `${namedSentence(unshared)}.`,
		sentences
	};
}

/** Whether marks are of both services, which is what a comparison shows; a heatmap shows the rest. */
function compare(marks: readonly ComparisonMark[]): boolean {
	return new Set(marks.map(({ service }) => service).filter((each) => each !== 'both')).size > 1;
}

const OWN_MEASURE = 'Grades of each service in its own judgement areas, where 1 is best';

function sharedMeasure(shared: number): string {
	if (shared === 0) return 'Grades by judgement area and service';
	return `Grades in the ${counted(shared, 'area')} judged for both services, where 1 is best`;
}

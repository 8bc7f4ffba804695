import { authorityKey } from '../../domain/authority.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { dateRangeWords } from '../words/date-words.ts';
import { kindCounts } from '../words/inspections-counted.ts';
import { digits } from '../words/number-words.ts';
import { frameworkCode } from '../words/place-words.ts';
import { listWords } from '../words/sentence.ts';

/** One line of what a file holds: `Judgements`, `2,743`. */
export interface SummaryLine {
	readonly name: string;
	readonly words: string;
}

/** What was read of a file as a few lines of numbers; of what there is none nothing is said. */
export function readingSummary(inspections: readonly Inspection[]): readonly SummaryLine[] {
	const sum = (list: 'judgements' | 'figures' | 'actions') =>
		inspections.reduce((total, each) => total + each[list].length, 0);
	const authorities = new Set(inspections.map(({ authority }) => authorityKey(authority)));
	const kinds = kindCounts(inspections);
	const counts = [
		['Inspections', kinds.inspections],
		['Visits without grades', kinds.visits],
		['Judgements', sum('judgements')],
		['Figures', sum('figures')],
		['Actions', sum('actions')],
		['Authorities', authorities.size]
	] as const;
	const frameworks = new Set(inspections.flatMap((each) => frameworkCode(each) ?? []));
	const words = [
		['Dates', datesOf(inspections)],
		[frameworks.size === 1 ? 'Framework' : 'Frameworks', listWords([...frameworks])]
	] as const;
	return [
		...counts
			.filter(([, count]) => count > 0)
			.map(([name, count]) => ({ name, words: digits(count) })),
		...words.filter(([, said]) => said !== '').map(([name, said]) => ({ name, words: said }))
	];
}

/** From the first date that an inspection states to the last, with how many state none. */
function datesOf(inspections: readonly Inspection[]): string {
	let from: IsoDate | null = null;
	let to: IsoDate | null = null;
	let undated = 0;
	for (const { inspectedFrom, inspectedTo, published } of inspections) {
		const first = inspectedFrom ?? inspectedTo ?? published;
		const last = published ?? inspectedTo ?? inspectedFrom;
		if (first === null || last === null) undated += 1;
		else {
			if (from === null || first < from) from = first;
			if (to === null || last > to) to = last;
		}
	}
	if (from === null || to === null) return inspections.length === 0 ? '' : 'not given';
	const range = dateRangeWords(from, to);
	return undated === 0 ? range : `${range}; ${digits(undated)} without a date`;
}

import type { Inspection } from '../../domain/inspection.ts';
import { counted } from './number-words.ts';
import { rowWords, type RowCounts } from './row-words.ts';
import { listWords } from './sentence.ts';

type Facts = Pick<Inspection, 'judgements' | 'figures' | 'actions' | 'visits'>;

/** A problem of a file, and how many times the file has it. */
interface Counted {
	readonly count: number;
}

/** What was read of a file, with what is wrong with it. */
export interface Counts extends RowCounts {
	readonly problems: readonly Counted[];
}

/** `five rows read, no rows left out; four judgements; no problems` */
export function fileWords(file: Counts, inspections: readonly Facts[]): string {
	return [rowWords(file), factWords(inspections), problemWords(file.problems)].join('; ');
}

/** `22 judgements, 61 figures and 29 actions`; of what there is none of nothing is said. */
export function factWords(inspections: readonly Facts[]): string {
	const parts = [
		[inspections.map(({ judgements }) => judgements.length), 'judgement'],
		[inspections.map(({ figures }) => figures.length), 'figure'],
		[inspections.map(({ actions }) => actions.length), 'action'],
		[inspections.filter(({ visits }) => visits.length > 0).map(() => 1), 'visit']
	] as const;
	return listWords(
		parts
			.map(
				([counts, noun]) => [counts.reduce((sum: number, count) => sum + count, 0), noun] as const
			)
			.filter(([count]) => count > 0)
			.map(([count, noun]) => counted(count, noun))
	);
}

/** `seven problems`, each as often as the file has it. */
export function problemWords(problems: readonly Counted[]): string {
	return counted(
		problems.reduce((sum, { count }) => sum + count, 0),
		'problem'
	);
}

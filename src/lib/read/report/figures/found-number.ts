import { hedgeBefore, outOfAfter } from './around-number.ts';
import { comparisonIn, earlierValue, isEarlier, type Comparison } from './comparison.ts';
import type { JudgedProviders } from './judged-providers.ts';
import { isFigure } from './no-figure.ts';
import { numbersIn, type WrittenNumber } from './numbers.ts';
import type { Sentence } from './sentence.ts';

/** A number of a sentence with what it is out of and set beside. */
export interface Found {
	readonly number: WrittenNumber;
	readonly hedge: string | null;
	readonly outOf: number | null;
	readonly outOfHedge: string | null;
	/** Where the words begin and end that say what is counted. */
	readonly counted: readonly [from: number, to: number];
	readonly comparison: Comparison | null;
}

/** The numbers of a sentence without those that are told with another: out of, or in a comparison. */
export function numbersOf({ words }: Sentence, told: readonly JudgedProviders[]): readonly Found[] {
	const numbers = numbersIn(words);
	let read = 0;
	return numbers.flatMap((number): readonly Found[] => {
		const isTold = told.some(({ from, to }) => number.from >= from && number.to <= to);
		if (isTold || number.from < read || !isFigure(words, number)) return [];
		const outOf = outOfAfter(words.slice(number.to));
		const end = number.to + (outOf?.to ?? 0);
		const [from, to] = outOf?.counted ?? [0, words.length];
		const earlier = earlierValue(words.slice(0, number.from));
		const comparison = earlier ?? comparisonIn(words, end);
		if (isEarlier(words, number)) return [];
		const next = numbers.find(({ from }) => from >= end);
		const holdsNext =
			comparison !== null &&
			comparison.from >= end &&
			next !== undefined &&
			next.from > comparison.from;
		read = holdsNext ? comparison.from + comparison.said.length : end;
		return [
			{
				number,
				hedge: hedgeBefore(words.slice(0, number.from)),
				outOf: outOf?.value ?? null,
				outOfHedge: outOf?.hedge ?? null,
				counted: [number.to + from, number.to + to],
				comparison
			}
		];
	});
}

import type { BigNumber } from '../../view/chart/headline-counts/big-number.ts';
import { inSentence } from '../../view/words/sentence.ts';
import type { NumberWords } from './number-block.ts';

/** What is said of a number besides what it counts: its period, and what the report says of it. */
export function saidOf({ period, comparison }: BigNumber): readonly string[] {
	return [period, comparison && inSentence(comparison)].filter((words) => words !== null);
}

/** The words of a number that stands large; what it counts reads on. */
export function wordsOf(number: BigNumber): NumberWords {
	return { pieces: number.pieces, label: inSentence(number.label), quiet: saidOf(number) };
}

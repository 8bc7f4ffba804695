import { hasNumber, type Figure } from '../../../domain/figure.ts';
import { hedgeKind, type HedgeKind } from '../../../domain/hedge.ts';
import { valueWords } from '../../words/figure-words.ts';
import { inSentence } from '../../words/sentence.ts';

/** One percentage. */
export interface PercentRow {
	readonly key: string;
	readonly label: string;
	/** `just over 15%`. */
	readonly words: string;
	/** As transcribed; `null` where there is no number, as the words then say. */
	readonly value: number | null;
	/** Length of its bar on the scale: 0 or more; `null` where there is no number. */
	readonly percent: number | null;
	/** How the number is hedged; `null`: exact. */
	readonly hedge: HedgeKind | null;
	readonly comparison: string | null;
}

export function percentRow(figure: Figure, label: string, key: string): PercentRow {
	const value = hasNumber(figure) ? figure.value : null;
	return {
		key,
		label,
		words: valueWords(figure),
		value,
		percent: value === null ? null : Math.max(0, value),
		hedge: value === null ? null : hedgeKind(figure.hedge),
		comparison: figure.comparison
	};
}

/** `Attended: just over 15%, above the national average.` */
export function percentSentence({ label, words, comparison }: PercentRow): string {
	return `${label}: ${words}${comparison === null ? '' : `, ${inSentence(comparison)}`}.`;
}

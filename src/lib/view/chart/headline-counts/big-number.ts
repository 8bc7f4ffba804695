import { hasNumber, type Figure, type NumberedFigure } from '../../../domain/figure.ts';
import { grouped } from '../../../select/grouped.ts';
import type { LabelOf } from '../../words/figure-labels.ts';
import {
	amountPieces,
	amountWords,
	noNumberTitle,
	type AmountPieces
} from '../../words/figure-words.ts';
import { capital, inSentence } from '../../words/sentence.ts';

/** A number that stands by itself: no length is drawn for it, so that it is compared with none. */
export interface BigNumber {
	readonly key: string;
	readonly topic: string;
	/** What it counts. */
	readonly label: string;
	/** `603`, `nearly 110,000`, `suppressed`. */
	readonly words: string;
	readonly pieces: AmountPieces;
	readonly period: string | null;
	/** What the report says of it. */
	readonly comparison: string | null;
	/** As transcribed; `null` where there is no number, as the words then say. */
	readonly value: number | null;
	/** As part of a title: `603 looked-after children`. */
	readonly phrase: string;
}

/** Figures as numbers that stand by themselves. */
export function bigNumbers(figures: readonly Figure[], labelOf: LabelOf): readonly BigNumber[] {
	return figures.map((figure, index) => ({
		key: String(index),
		topic: figure.topic,
		label: labelOf(figure),
		words: amountWords(figure),
		pieces: amountPieces(figure),
		period: figure.period,
		comparison: figure.comparison,
		value: hasNumber(figure) ? figure.value : null,
		phrase: hasNumber(figure) ? phrase(figure, labelOf) : ''
	}));
}

/** A number with all that is said of it: `Attending reviews: 86%, 2011, down on 2010.` */
export function numberSentence({ label, words, period, comparison }: BigNumber): string {
	const said = [words, period, comparison && inSentence(comparison)];
	return `${label}: ${said.filter((each) => each !== null).join(', ')}.`;
}

/** At most this many numbers stand in a title. */
const IN_TITLE = 3;

/** The largest numbers of the first topic that has any. */
export function numbersTitle(numbers: readonly BigNumber[]): string {
	const given = numbers.filter(({ value }) => value !== null);
	const [leading = []] = grouped(given, ({ topic }) => topic).values();
	const phrases = [...leading]
		.sort((left, right) => (right.value ?? 0) - (left.value ?? 0))
		.slice(0, IN_TITLE)
		.map((number) => number.phrase);
	return phrases.length === 0
		? noNumberTitle(numbers[0]?.topic ?? '')
		: capital(phrases.join('; '));
}

/** A number that does not go before its measure stands after it. */
function phrase(figure: NumberedFigure, labelOf: LabelOf): string {
	const measure = inSentence(labelOf(figure).replace(/^(?:the )?(?:total )?number of /i, ''));
	return figure.unit === 'count' && figure.value !== 1 && figure.outOf === null
		? `${amountWords(figure)} ${measure}`
		: `${measure}: ${amountWords(figure)}`;
}

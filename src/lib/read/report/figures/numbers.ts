const ONES = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen'
];

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Words for whole numbers up to a hundred, as they are compared. */
const WORDS: ReadonlyMap<string, number> = new Map([
	...ONES.map((word, value) => [word, value] as const),
	...TENS.flatMap((ten, at) =>
		['', ...ONES.slice(1, 10)].map((one, value) => {
			const word = one === '' ? ten : `${ten}-${one}`;
			return [word, (at + 2) * 10 + value] as const;
		})
	),
	['hundred', 100],
	['a hundred', 100],
	['one hundred', 100],
	['dozen', 12],
	['a dozen', 12],
	['both', 2],
	['none', 0],
	['nil', 0]
]);

const MULTIPLES: Readonly<Record<string, number>> = { thousand: 1000, million: 1_000_000 };

const WORD = [...WORDS.keys()]
	.sort((a, b) => b.length - a.length)
	.map((word) => word.replace('-', '[- ]'))
	.join('|');

const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';

/** A number in words as they are compared: `1,860`, `78.7`, `17%`, `2.5 million`, `eight`, `none`. */
export const NUMBER = `(?<![\\w.,-])(?:(?:${DIGITS})|(?:${WORD})(?![\\w-]))(?: (?:thousand|million)\\b)?(?: ?%| ?per ?cent\\b)?(?![\\w%-]|[.,]\\d)`;

/** A number as a text writes it. */
export interface WrittenNumber {
	readonly value: number;
	readonly unit: 'count' | 'percent';
	/** As it is written, with its sign of a percentage. */
	readonly written: string;
	/** Where it begins and ends in the words. */
	readonly from: number;
	readonly to: number;
}

/** The numbers of a text in words as they are compared, in their order. */
export function numbersIn(words: string): readonly WrittenNumber[] {
	return [...words.matchAll(new RegExp(NUMBER, 'g'))].flatMap((match): readonly WrittenNumber[] => {
		const [written] = match;
		const read = numberOf(written);
		if (read === null) return [];
		return [{ ...read, written, from: match.index, to: match.index + written.length }];
	});
}

/** What one written number is; `null` for any other words. `no` is 0 where it stands alone. */
export function numberOf(written: string): Pick<WrittenNumber, 'value' | 'unit'> | null {
	const percent = /\s*(?:%|per ?cent)$/;
	const unit = percent.test(written) ? 'percent' : 'count';
	const bare = written.trim().replace(percent, '');
	const [, base = bare, multiple] = /^(.*?) (thousand|million)$/.exec(bare) ?? [];
	const value = wordOf(base) ?? digitsOf(base);
	if (value === null) return null;
	return { value: multiple === undefined ? value : times(value, multiple), unit };
}

function wordOf(word: string): number | null {
	return word === 'no' ? 0 : (WORDS.get(word) ?? WORDS.get(word.replace(' ', '-')) ?? null);
}

function digitsOf(digits: string): number | null {
	const value = new RegExp(`^(?:${DIGITS})$`).test(digits)
		? Number(digits.replaceAll(',', ''))
		: NaN;
	return Number.isFinite(value) ? value : null;
}

/** As written: 1.1 million is 1100000 and not a little more. */
function times(value: number, multiple: string): number {
	return Math.round(value * (MULTIPLES[multiple] ?? 1) * 1000) / 1000;
}

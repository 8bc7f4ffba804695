const WORDS = [
	...['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
	...['ten', 'eleven', 'twelve']
];

/** Made where it is needed: a browser takes some milliseconds for it, and most numbers are whole. */
let plainNumber: Intl.NumberFormat | undefined;

/** A whole number inside a sentence: words up to twelve, then digits. */
export function countWord(count: number): string {
	return WORDS[count] ?? digits(count);
}

/** A number as it stands in a table or chart: `1,139`, `1.6`. Never rounded. */
export function digits(value: number): string {
	if (Number.isSafeInteger(value)) return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
	plainNumber ??= new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
	return plainNumber.format(value);
}

/** `one area`, `three areas`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
	return `${countWord(count)} ${count === 1 ? singular : plural}`;
}

import { percentText } from '../percent-text.ts';
import { attributeOf } from '../xml/attributes.ts';

/**
 * What a cell holds, as text. A date is written as ISO and a number plainly, however the sheet shows
 * them; of a formula it is the result.
 *
 * @param tag of the cell
 * @param shown the text in it
 */
export function cellValue(tag: string, shown: string): string {
	// Nearly all are text, and most others empty.
	if (!tag.includes('office:')) return shown;
	switch (attributeOf(tag, 'office:value-type')) {
		case 'date':
			return withoutMidnight(attributeOf(tag, 'office:date-value') ?? shown);
		case 'float':
		case 'currency':
			return plainNumber(attributeOf(tag, 'office:value')) ?? shown;
		case 'percentage':
			return percentage(attributeOf(tag, 'office:value')) ?? shown;
		case 'boolean':
			return attributeOf(tag, 'office:boolean-value')?.toUpperCase() ?? shown;
		default:
			return shown === '' ? (attributeOf(tag, 'office:string-value') ?? '') : shown;
	}
}

function withoutMidnight(date: string): string {
	return date.replace(/T00:00(?::00(?:\.0+)?)?$/, '');
}

function plainNumber(value: string | null): string | null {
	const number = value === null || value.trim() === '' ? NaN : Number(value);
	return Number.isFinite(number) ? String(number) : null;
}

function percentage(value: string | null): string | null {
	const number = Number(plainNumber(value) ?? NaN);
	return Number.isNaN(number) ? null : percentText(number);
}

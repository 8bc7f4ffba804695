import { dayIn } from '../../../src/lib/domain/calendar.ts';
import { slug } from '../../../src/lib/domain/slug.ts';
import type { ChartCaption } from '../../../src/lib/view/chart-caption.ts';
import type { ManyCharts } from '../../../src/lib/view/many/many-charts.ts';
import { nationalOf, type Get, type Known } from '../../../src/lib/view/many/national.ts';
import { nearest, noSuch } from '../near.ts';
import { UsageError } from '../one-pair.ts';
import { CHOICE_NAMES, type Chosen } from './choices.ts';

/**
 * What is chosen of one kind of chart, as an address would have it. What it knows nothing of is left out.
 *
 * @throws {UsageError} for a value that there is not
 */
export function chosenValues(
	{ choices }: Pick<ManyCharts<ChartCaption>, 'choices'>,
	chosen: Chosen,
	known: Known
): Get {
	const values = new Map<string, string>();
	const get: Get = (key) => values.get(key) ?? null;
	for (const name of CHOICE_NAMES) {
		const [valuesOf, word] = [choices[name], chosen[name]];
		if (valuesOf === undefined || word === undefined) continue;
		const there = valuesOf(nationalOf(known, get), get);
		values.set(name, isDay(name) && dayIn(word) !== null ? word : valueOf(name, word, there));
	}
	return get;
}

/** `North West` is `north-west`, and `Overall effectiveness` is `both.overall-effectiveness`. */
function valueOf(name: string, word: string, there: readonly string[]): string {
	if (there.length === 0) throw new UsageError(`--${name}: there is none to choose here.`);
	const plain = slug(word, word);
	const ends = there.filter((each) => endOf(each) === plain);
	const found =
		there.find((each) => each === word.toLowerCase()) ??
		there.find((each) => slug(each, each) === plain) ??
		(ends.length === 1 ? ends[0] : undefined);
	if (found !== undefined) return found;
	const words = [...new Set(there)].filter((each) => !each.startsWith(TURNED));
	const spellings = [...new Set([...words, ...words.map(endOf)])];
	const near = ends.length > 0 ? ends : nearest(word, spellings);
	const day = isDay(name) ? ' A day is written as 2023-03-31.' : '';
	throw new UsageError(noSuch(name, word, words, near) + day);
}

/** Before an order that is turned round. */
const TURNED = '-';

/** An area without its service. */
function endOf(value: string): string {
	return value.replace(/^[a-z-]+\./, '');
}

/** What a day is a value of besides. */
function isDay(name: string): boolean {
	return name === 'when' || name === 'published';
}

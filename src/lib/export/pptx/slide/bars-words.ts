import { textWidth } from '../../../style/text-width.ts';
import type { NativeBars, NativeCategory } from '../../../view/native-form.ts';
import { fitText } from './fit-text.ts';
import { LINE_HEIGHT } from './paragraphs.ts';

/** Space between a name and its bar, in points. */
export const NAME_GAP = 10;
/** Lines of a name after which the rest is left out; the notes have it whole. */
const MOST_LINES = 7;

/** Widths of the numbers or words beside the bars that have one. */
export function wordWidths({ series, unit }: NativeBars, size: number): readonly number[] {
	const style = { size, weight: 'semibold' } as const;
	const sign = unit === 'percent' ? '%' : '';
	return series.flatMap(({ values, words }) =>
		values.flatMap((value, index) => {
			if (value === null) return [];
			const text = words[index] ?? `${value.toLocaleString('en-GB')}${sign}`;
			// A little more than it needs: what is measured again must not be a hair too wide.
			return [textWidth(text, style) + 2 * NAME_GAP + 1];
		})
	);
}

/** Bars whose names and words are cut where they are longer than a slide can show. */
export function shortBars(
	bars: NativeBars,
	{ names, words, size }: { readonly names: number; readonly words: number; readonly size: number }
): NativeBars {
	const room = { width: words - 2 * NAME_GAP, height: size * LINE_HEIGHT };
	const short = (word: string) => fitText(word, room, [size], 'semibold').text;
	return {
		...bars,
		categories: bars.categories.map((category) => shortened(category, names - NAME_GAP, size)),
		series: bars.series.map((series) => ({
			...series,
			words: series.words.map((word) => word && short(word))
		}))
	};
}

/** A name, and what is said under it, cut where they are longer than a slide can show. */
export function shortened(
	{ label, detail }: NativeCategory,
	width: number,
	size: number
): NativeCategory {
	const room = { width, height: size * LINE_HEIGHT * MOST_LINES };
	const cut = (text: string) =>
		fitText(withoutLongWords(text, width, size), room, [size], 'regular').text;
	return { label: cut(label), detail: detail === null ? null : cut(detail) };
}

/** Chart programs break no word: one that is wider than its column would push the bars off the slide. */
function withoutLongWords(text: string, width: number, size: number): string {
	const line = { width, height: size * LINE_HEIGHT };
	return text
		.split(/(\s+)/)
		.map((word) => fitText(word, line, [size], 'regular'))
		.map((word, index) => (index % 2 === 1 ? ' ' : word.text))
		.join('');
}

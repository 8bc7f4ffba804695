import { kitOf, type ChartView } from './kinds.ts';

/** Stands after a title: ` (2 of 3)`, which never breaks in itself; nothing where there is one part. */
export function partWords(index: number, of: number): string {
	return of > 1 ? ` (${index + 1}\u00a0of\u00a0${of})` : '';
}

/** What stands after each title to tell it from others that say the same. */
export function countsOf(titles: readonly string[]): readonly string[] {
	return titles.map((title, index) => {
		const before = titles.slice(0, index).filter((other) => other === title).length;
		return partWords(before, titles.filter((other) => other === title).length);
	});
}

/**
 * What one part of a cut chart shows, for someone who cannot see it: what the chart is, which part
 * of it this is, and what stands in this part.
 *
 * @param part the chart with the rows of the part
 */
export function partAlt(part: ChartView, index: number, of: number): string {
	if (of === 1) return part.alt;
	// Every description starts with a sentence that names the kind of drawing.
	const opening = part.alt.slice(0, part.alt.indexOf('.'));
	return [`${opening}, part ${index + 1} of ${of}.`, ...kitOf(part).described(part)].join(' ');
}

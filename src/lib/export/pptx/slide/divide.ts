import { rowCuts } from '../../page/row-cuts.ts';

/** Some rows: from one up to another, which is not one of them. */
export interface Rows {
	readonly from: number;
	readonly to: number;
}

/**
 * Rows as parts that each fit a slide: cut before the first rows of its chapters, as few as fit
 * together; inside a chapter that does not fit, before its sections; inside a section, anywhere.
 *
 * @param levels first rows of chapters, of sections, and so on
 */
export function divided(
	rows: Rows,
	levels: readonly (readonly number[])[],
	fits: (part: Rows) => boolean
): readonly Rows[] {
	const { from, to } = rows;
	if (fits(rows)) return [rows];
	const [level, ...finer] = levels;
	if (level === undefined) {
		const cuts = rowCuts(to - from, [], (first, last) =>
			fits({ from: from + first, to: from + last })
		);
		return partsBetween(
			rows,
			cuts.map((cut) => from + cut)
		);
	}
	const inside = level.filter((cut) => cut > from && cut < to);
	return together(partsBetween(rows, inside), fits).flatMap((part) => divided(part, finer, fits));
}

function partsBetween({ from, to }: Rows, cuts: readonly number[]): readonly Rows[] {
	return [from, ...cuts].map((start, index) => ({ from: start, to: cuts[index] ?? to }));
}

/** Neighbours that fit one slide share it. */
function together(parts: readonly Rows[], fits: (part: Rows) => boolean): readonly Rows[] {
	const joined: Rows[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		const both = last && { from: last.from, to: part.to };
		if (both !== undefined && fits(both)) joined[joined.length - 1] = both;
		else joined.push(part);
	}
	return joined;
}

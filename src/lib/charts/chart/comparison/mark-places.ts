import type { ScalePoint } from 'd3';
import type { Grade } from '../../../domain/grade.ts';
import type { ComparisonMark } from '../../../view/chart/comparison/comparison.ts';

/** A mark and its centre, in pixels along the scale. */
export interface PlacedMark {
	readonly mark: ComparisonMark;
	readonly x: number;
}

/**
 * The marks of a row on their steps. `level`: both services have this one grade, which is one mark
 * for the two. `gap`: from the one grade to the other. Marks of a conflict stand beside what else is
 * on their step, so that each can be seen.
 */
export interface MarkPlaces {
	readonly level: { readonly letters: string; readonly x: number } | null;
	readonly gap: readonly [number, number] | null;
	readonly marks: readonly PlacedMark[];
}

/** @param radius of a mark, in pixels */
export function markPlaces(
	marks: readonly ComparisonMark[],
	scale: ScalePoint<Grade>,
	radius: number
): MarkPlaces {
	const at = ({ grade }: ComparisonMark) => scale(grade) ?? 0;
	const [first, second] = marks;
	if (first !== undefined && second !== undefined && marks.every((mark) => !mark.conflicting)) {
		return first.grade === second.grade
			? {
					level: { letters: `${first.letter} ${second.letter}`, x: at(first) },
					gap: null,
					marks: []
				}
			: {
					level: null,
					gap: [at(first), at(second)],
					marks: [first, second].map((mark) => ({ mark, x: at(mark) }))
				};
	}
	const placed = marks.map((mark) => {
		const neighbour = marks.findIndex((other) => other !== mark && other.grade === mark.grade);
		const side = neighbour < 0 ? 0 : neighbour < marks.indexOf(mark) ? 1 : -1;
		return { mark, x: at(mark) + side * radius * 1.1 };
	});
	return { level: null, gap: null, marks: placed };
}

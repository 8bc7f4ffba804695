import type { ScaleBand } from 'd3';
import type { Grade } from '../../../domain/grade.ts';
import type { JudgedService } from '../../../domain/service.ts';
import type { Box } from '../../../style/hatch-path.ts';
import { MARK_WORDS, type ComparisonMark } from '../../../view/chart/comparison/marks.ts';

/** A mark in its place: its words are the name of its service, or its letter. */
export interface PlacedMark extends Box, ComparisonMark {
	readonly words: string;
	/** Radius of its corners, which tells services apart where they have letters alone. */
	readonly rounded: number;
}

/** The marks of a row on their steps, and the line from the one grade to the other; `null`: none. */
export interface MarkPlaces {
	readonly link: readonly [number, number] | null;
	readonly marks: readonly PlacedMark[];
}

export interface MarkRoom {
	readonly bands: ScaleBand<Grade>;
	readonly isNamed: boolean;
	/** Height of a mark. */
	readonly size: number;
	/** Middle of the marks. */
	readonly y: number;
}

/** Between two marks on one step. */
const AIR = 3;

/** How many marks stand one over the other on a step. */
export function stackedMarks(marks: readonly ComparisonMark[], isNamed: boolean): number {
	if (!isNamed) return 1;
	const shown = shownMarks(marks, isNamed);
	return Math.max(
		1,
		...shown.map(({ grade }) => shown.filter((each) => each.grade === grade).length)
	);
}

/** How high so many marks are together. */
export function marksHeight(count: number, size: number): number {
	return count * size + (count - 1) * AIR;
}

/** Places marks: side by side on one step where they have letters, one over the other with names. */
export function markPlaces(marks: readonly ComparisonMark[], room: MarkRoom): MarkPlaces {
	const { bands, isNamed, size, y } = room;
	const shown = shownMarks(marks, isNamed);
	const placed = shown.map((mark): PlacedMark => {
		const alike = shown.filter(({ grade }) => grade === mark.grade);
		const index = alike.indexOf(mark);
		const band = { x: bands(mark.grade) ?? 0, width: bands.bandwidth() };
		if (isNamed) {
			const inset = size * 0.2;
			const top = y - marksHeight(alike.length, size) / 2 + index * (size + AIR);
			const box = { x: band.x + inset, y: top, width: band.width - inset * 2, height: size };
			return { ...mark, ...box, words: MARK_WORDS[mark.service].name, rounded: 2 };
		}
		const widths = alike.map(({ service }) => widthOf(service, size));
		const all = sum(widths) + (alike.length - 1) * AIR;
		const before = sum(widths.slice(0, index)) + index * AIR;
		const x = band.x + (band.width - all) / 2 + before;
		const width = widths[index] ?? size;
		const words = MARK_WORDS[mark.service].letter;
		return {
			...mark,
			x,
			y: y - size / 2,
			width,
			height: size,
			words,
			rounded: roundingOf(mark.service, size)
		};
	});
	return { link: linkBetween(marks, placed), marks: placed };
}

/** Where both services have this one grade and there is room for their name, one mark is for the two. */
function shownMarks(marks: readonly ComparisonMark[], isNamed: boolean): readonly ComparisonMark[] {
	const [first, second] = marks;
	const isLevel =
		isNamed && marks.length === 2 && first?.grade === second?.grade && isSettled(marks);
	return isLevel && first !== undefined ? [{ ...first, service: 'both' }] : marks;
}

function isSettled(marks: readonly ComparisonMark[]): boolean {
	return marks.every(({ conflicting }) => !conflicting);
}

function linkBetween(
	marks: readonly ComparisonMark[],
	[first, second]: readonly PlacedMark[]
): MarkPlaces['link'] {
	if (first === undefined || second === undefined || !isSettled(marks)) return null;
	if (first.grade === second.grade) return null;
	const [left, right] = first.x < second.x ? [first, second] : [second, first];
	return [left.x + left.width, right.x];
}

/** A circle, a square, or what is longer than high. */
export function widthOf(service: JudgedService, size: number): number {
	return service === 'both' ? size * 1.5 : size;
}

export function roundingOf(service: JudgedService, size: number): number {
	return service === 'looked-after' ? 1 : size / 2;
}

function sum(lengths: readonly number[]): number {
	return lengths.reduce((total, length) => total + length, 0);
}

import { LARGER_FROM } from '../../style/type-sizes.ts';
import { INK } from '../../style/palette.ts';
import type { HeatmapView } from '../../view/chart/heatmap/grade-heatmap.ts';
import type { GridGroup } from '../../view/grade-grid.ts';
import { digits } from '../../view/words/number-words.ts';
import { drawingOf, innerOf } from '../svg/drawing.ts';
import { textBlock } from '../page/text-block.ts';
import { section, TYPE, type PagePart } from './one-page-parts.ts';

/** How much smaller than its place the drawing's type may get, the largest first. */
const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65];
/** Narrowest drawing for each column of grades, in pixels: less breaks the words of a grade. */
const LEAST_FOR_COLUMN = 218;
/** A wider drawing is set in larger type, which nothing is gained by. */
const WIDEST = LARGER_FROM - 1;

/**
 * The heatmap as large as its place allows. Where it is too long for any size that can be read, its
 * first areas are shown and the others counted.
 */
export function heatmapPart(
	view: HeatmapView,
	draw: (view: HeatmapView, width: number) => string,
	width: number,
	room: number
): PagePart | null {
	const body = room - TYPE.heading * 2.1;
	const rows = view.groups.reduce((sum, group) => sum + group.rows.length, 0);
	const least = SCALES.findLast((scale) => width / scale <= WIDEST) ?? 1;
	/** The first rows, and how many there are more; `null` where they have no room. */
	const cut = (count: number): readonly PagePart[] | null => {
		const part = scaled({ ...view, groups: firstRows(view.groups, count) }, draw, width, least);
		if (part === null) return null;
		const parts = count === rows ? [part] : [part, moreAreas(rows - count, width)];
		return parts.reduce((sum, { height }) => sum + height, 0) <= body ? parts : null;
	};
	const fitting = mostThatFit(rows, (count) => cut(count) !== null);
	if (fitting < rows) {
		const parts = cut(fitting);
		return fitting === 0 || parts === null ? null : headed(parts, width, room);
	}
	for (const scale of SCALES) {
		const part = scaled(view, draw, width, scale);
		if (part !== null && part.height <= body) return headed([part], width, room);
	}
	return null;
}

/** Rows that a page has room for in most cases. */
const USUAL = 24;

/**
 * The most rows that fit, at most `rows`. Each try draws them, so it asks for hardly more than fit,
 * however many there are.
 */
function mostThatFit(rows: number, fits: (count: number) => boolean): number {
	let most = 0;
	let tooMany = Math.min(USUAL, rows);
	while (fits(tooMany)) {
		if (tooMany === rows) return rows;
		most = tooMany;
		tooMany = Math.min(2 * tooMany, rows);
	}
	while (tooMany - most > 1) {
		const middle = Math.floor((most + tooMany) / 2);
		if (fits(middle)) most = middle;
		else tooMany = middle;
	}
	return most;
}

function headed(parts: readonly PagePart[], width: number, room: number): PagePart | null {
	return section('Grades by judgement area and service', parts, width, room, 0);
}

function scaled(
	view: HeatmapView,
	draw: (view: HeatmapView, width: number) => string,
	width: number,
	scale: number
): PagePart | null {
	const drawn = Math.round(width / scale);
	if (drawn > WIDEST || drawn < view.columns.length * LEAST_FOR_COLUMN) return null;
	const { svg, height } = drawingOf(draw(view, drawn));
	const factor = Math.round((width / drawn) * 10_000) / 10_000;
	return {
		height: height * factor,
		at: (x, y) => `<g transform="translate(${x} ${y}) scale(${factor})">${innerOf(svg)}</g>`
	};
}

function firstRows(groups: readonly GridGroup[], count: number): readonly GridGroup[] {
	let left = count;
	return groups.flatMap((group) => {
		const rows = group.rows.slice(0, left);
		left -= rows.length;
		return rows.length === 0 ? [] : [{ ...group, rows }];
	});
}

function moreAreas(count: number, width: number): PagePart {
	const words = textBlock(
		`${digits(count)} more ${count === 1 ? 'area is' : 'areas are'} in the whole heatmap.`,
		{ size: TYPE.small, weight: 'semibold' },
		width
	);
	return {
		height: words.height + 6,
		at: (x, y) => words.at(x, y + 6, INK)
	};
}

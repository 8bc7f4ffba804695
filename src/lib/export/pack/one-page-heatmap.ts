import type { Space, TypeSizes } from '../../style/space.ts';
import { INK } from '../../style/palette.ts';
import type { HeatmapView } from '../../view/chart/heatmap/grade-heatmap.ts';
import type { GridGroup } from '../../view/grade-grid.ts';
import { digits } from '../../view/words/number-words.ts';
import { drawingOf, innerOf } from '../svg/drawing.ts';
import { textBlock } from '../page/text-block.ts';
import { section, TYPE, type PagePart } from './one-page-parts.ts';

/** Type of the heatmap, the largest first. */
const TYPES: readonly TypeSizes[] = [
	{ base: 11, small: 10, least: 9 },
	{ base: 10.5, small: 9.5, least: 9 },
	{ base: 10, small: 9, least: 9 },
	{ base: 9.5, small: 9, least: 9 }
];
const LEAST_TYPE: TypeSizes = { base: 9, small: 9, least: 9 };

/**
 * The heatmap in the largest type in which its place holds it. Where it is too long for any that can
 * be read, its first areas are shown and the others counted.
 */
export function heatmapPart(
	view: HeatmapView,
	draw: (view: HeatmapView, space: Space) => string,
	width: number,
	room: number
): PagePart | null {
	const height = room - TYPE.heading * 2.1;
	const rows = view.groups.reduce((sum, group) => sum + group.rows.length, 0);
	const partOf = (shown: HeatmapView, type: TypeSizes) =>
		drawn(draw(shown, { width, height, type, dense: false }));
	// Even in two columns every row needs a line: far longer heatmaps need not be drawn to be measured.
	const types = rows * LEAST_TYPE.base > 2 * height ? [] : [...TYPES, LEAST_TYPE];
	for (const type of types) {
		const part = partOf(view, type);
		if (part.height <= height) return headed([part], width, room);
	}
	/** The first rows, and how many there are more; `null` where they have no room. */
	const cut = (count: number): readonly PagePart[] | null => {
		const part = partOf({ ...view, groups: firstRows(view.groups, count) }, LEAST_TYPE);
		const more = moreAreas(rows - count, width);
		return part.height + more.height <= height ? [part, more] : null;
	};
	const fitting = mostThatFit(rows - 1, (count) => cut(count) !== null);
	const parts = fitting === 0 ? null : cut(fitting);
	return parts === null ? null : headed(parts, width, room);
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

function drawn(markup: string): PagePart {
	const { svg, height } = drawingOf(markup);
	return { height, at: (x, y) => `<g transform="translate(${x} ${y})">${innerOf(svg)}</g>` };
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
		height: words.height + 4,
		at: (x, y) => words.at(x, y + 4, INK)
	};
}

import type { Sheet } from '#lib/export/page/sheet.ts';
import { textLines } from '#lib/export/page/text-lines.ts';
import { numberOf, svgTree, type SvgElement } from '#lib/export/svg/svg-tree.ts';

/** The smallest letters of a sheet in points: in its drawing, and in the words around it. */
export interface SmallestText {
	readonly drawing: number;
	readonly around: number;
}

/** A line of text, and its size in points where the sheet ends up. */
export interface SizedLine {
	readonly text: string;
	readonly points: number;
}

/**
 * @param density pixels of the sheet to the inch of slide or paper
 */
export function smallestText(
	{ blocks, scale }: Pick<Sheet, 'blocks' | 'scale'>,
	{ density }: { readonly density: number }
): SmallestText {
	const of = (drawing: boolean) =>
		Math.min(
			...blocks
				.filter(({ role }) => (role === 'drawing' || role === 'words') === drawing)
				.flatMap(({ svg }) => sizedLines(svg, (scale * 72) / density))
				.map(({ points }) => points)
		);
	return { drawing: of(true), around: of(false) };
}

/** Every line of some SVG. @param scale points for each of its units */
export function sizedLines(svg: string, scale: number): readonly SizedLine[] {
	const walk = (element: SvgElement, at: number): readonly SizedLine[] => {
		const own = / ?scale\(([\d.]+)\)/.exec(element.attributes.get('transform') ?? '')?.[1];
		const inside = at * Number(own ?? 1);
		if (element.name !== 'text') return element.children.flatMap((child) => walk(child, inside));
		return textLines(element).map(({ text, size }) => ({
			text,
			points: Math.round(size * inside * 100) / 100
		}));
	};
	const [root] = svgTree(svg).children;
	if (root?.name !== 'svg') return walk(svgTree(svg), scale);
	const [, , width = 1] = (root.attributes.get('viewBox') ?? '').split(' ').map(Number);
	return walk(root, scale * (numberOf(root, 'width') / width));
}

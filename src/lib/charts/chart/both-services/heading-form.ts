import type { Box } from '../../../style/hatch-path.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import type { Grade } from '../../../domain/grade.ts';
import type { BothServicesView } from '../../../view/chart/both-services/both-services.ts';

/** The scale along the top and down the left of the squares, and the names of both. */
export interface Headings {
	/** Left edge of the first square, and top. */
	readonly left: number;
	readonly top: number;
	/** Whether its words leave squares of that side, and have room over them. */
	readonly fits: (side: number) => boolean;
	readonly texts: (side: number, gap: number) => readonly MarkedText[];
	readonly strips: (side: number, gap: number) => readonly (Box & { readonly grade: Grade })[];
}

/** What headings are set for. */
export interface HeadingSpace {
	/** Of the drawing. */
	readonly width: number;
	/** Of a square, as far as it is known. */
	readonly side: number;
	readonly form: HeadingForm;
}

/**
 * Where the words of the grades stand, the most room first: at both edges; at the rows, with numbers over
 * the columns; or once above the squares, with numbers at both edges.
 */
export const HEADING_FORMS = ['both', 'rows', 'above'] as const;

export type HeadingForm = (typeof HEADING_FORMS)[number];

/** What is said of the scale; the longer where there is room for it. */
export const BEST = ['1 is the best grade', '1 is best'] as const;

/** The four grades along both edges of the squares. */
export function stripsAt(
	{
		left,
		top,
		stripX,
		stripY,
		strip
	}: Readonly<Record<'left' | 'top' | 'stripX' | 'stripY' | 'strip', number>>,
	side: number,
	gap: number,
	key: BothServicesView['gradeKey']
) {
	return key.flatMap(({ grade }, at) => {
		const along = at * (side + gap);
		return [
			{ grade, x: left + along, y: stripY, width: side, height: strip },
			{ grade, x: stripX, y: top + along, width: strip, height: side }
		];
	});
}

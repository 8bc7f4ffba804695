import { scaleBand, type ScaleBand } from 'd3';
import type { Grade } from '../../../domain/grade.ts';
import { isNarrow, type Space } from '../../../style/space.ts';
import { textWidth } from '../../../style/text-width.ts';
import type { TextStyle } from '../../../style/typeface.ts';
import { widestPiece } from '../../../style/wrap-text.ts';
import type { ComparisonView } from '../../../view/chart/comparison/comparison.ts';
import { MARK_WORDS } from '../../../view/chart/comparison/marks.ts';
import { smallerOf } from './comparison-scale.ts';
import type { ComparisonStyles } from './comparison-styles.ts';

/** The columns of a comparison, in the units of its space. */
export interface ComparisonColumns {
	/** Labels stand over the bands, and what a row says beside its label. */
	readonly isStacked: boolean;
	readonly labelWidth: number;
	/** What the rows say. */
	readonly saysX: number;
	readonly saysWidth: number;
	/** The four steps, with the least of space between them. */
	readonly bands: ScaleBand<Grade>;
	/** Whether marks have room for the name of their service; else they have its letter. */
	readonly isNamed: boolean;
}

/** Around the name of a service in its mark and around the mark in its band, in ems. */
const MARK_AIR = 1.2;
/** Between two bands. */
const GUTTER = 4;
/**
 * Shares of the width that labels take beside the bands: at most, where the words of the scale need
 * room, and where every label is short.
 */
const LABELS = { most: 0.31, tight: 0.25, least: 0.22 } as const;
/** The most that what rows say may take, beside the bands and over them. */
const SAYS = { beside: 0.24, over: 0.42 } as const;

export function comparisonColumns(
	view: ComparisonView,
	space: Space,
	styles: ComparisonStyles
): ComparisonColumns {
	const { width } = space;
	const { base } = space.type;
	const isStacked = isNarrow(space);
	const saysWidth = Math.ceil(
		Math.min(width * (isStacked ? SAYS.over : SAYS.beside), saysNeed(view, styles) + 2)
	);
	const gap = base * 0.7;
	const labelRoom =
		width - saysWidth - gap * 2 - scaleNeed(view, smallerOf(styles.quiet, space.type.least));
	const labelWidth = isStacked
		? width
		: Math.floor(
				Math.min(
					width * LABELS.most,
					Math.max(width * LABELS.tight, labelRoom),
					Math.max(width * LABELS.least, longest(view, styles))
				)
			);
	const from = isStacked ? 0 : labelWidth + gap;
	const to = isStacked ? width : width - saysWidth - gap;
	const bands = scaleBand(
		view.steps.map(({ grade }) => grade),
		[from, to]
	);
	bands.paddingInner(GUTTER / bands.step());
	const widest = Math.max(
		...Object.values(MARK_WORDS).map(({ name }) => textWidth(name, styles.quiet))
	);
	return {
		isStacked,
		labelWidth,
		saysX: width - saysWidth,
		saysWidth,
		bands,
		isNamed: !isStacked && widest + base * MARK_AIR <= bands.bandwidth()
	};
}

/** The longest label on one line. */
function longest({ rows }: ComparisonView, { label: style }: ComparisonStyles): number {
	return Math.ceil(Math.max(...rows.map(({ label }) => textWidth(label, style))));
}

/** What the gaps need on one line, or a grade in two; longer words break. */
function saysNeed({ rows, saysHeading, compares }: ComparisonView, styles: ComparisonStyles) {
	const short = rows
		.filter(({ section }) => section !== 'unclear')
		.map(({ says }) => saysText(says));
	const widthOf = compares === 'areas' ? textWidth : widestPiece;
	return Math.max(
		textWidth(saysHeading, styles.strong),
		...short.map((says) => widthOf(says, styles.strong))
	);
}

/** What the words over the four steps need in their smaller type. */
function scaleNeed({ steps }: ComparisonView, style: TextStyle): number {
	return steps.length * (Math.max(...steps.map(({ word }) => widestPiece(word, style))) + GUTTER);
}

/** What a row says, with the number of a grade and its word on one line. */
export function saysText(says: string): string {
	return says.replace(/^(\d) /, '$1\u00a0');
}

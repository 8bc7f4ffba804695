import { QUIET } from '../../../style/palette.ts';
import type { Box } from '../../../style/hatch-path.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import type { StepChange, TimelineStep } from '../../../view/chart/timeline/timeline-steps.ts';
import type { TimelineView } from '../../../view/chart/timeline/timeline-view.ts';
import { inspectedWords } from '../../../view/words/date-words.ts';
import { stackText } from '../../text/stack-text.ts';
import { changeLines } from './change-lines.ts';
import { middleBaseline } from './timeline-cells.ts';
import type { TimelineColumns } from './timeline-columns.ts';
import { unbrokenDate } from './unbroken-date.ts';
import type { PlacedRows } from './timeline-row-places.ts';

/** What stands between the columns of a band. */
export interface PlacedSteps {
	/** Where the framework changes: the line in whose middle two stand. */
	readonly breaks: readonly { readonly from: Point; readonly to: Point }[];
	/** Changes, on grounds that part them from those lines. */
	readonly changes: readonly { readonly ground: Box; readonly texts: readonly MarkedText[] }[];
	readonly notes: readonly MarkedText[];
	readonly bottom: number;
}

export type Point = readonly [x: number, y: number];

interface StepsRoom {
	readonly lefts: readonly number[];
	/** Where lines start. */
	readonly top: number;
	readonly rows: PlacedRows;
}

export function placeSteps(
	view: TimelineView,
	{ from, width }: { readonly from: number; readonly width: number },
	columns: TimelineColumns,
	{ lefts, top, rows }: StepsRoom
): PlacedSteps {
	const { styles, gap, cellWidth, form } = columns;
	const { size } = styles.strong;
	const placed = lefts.flatMap((left, place) => {
		const step = view.columns[from + place]?.step ?? null;
		return step === null ? [] : [{ step, x: left - gap / 2, isFirst: place === 0 }];
	});
	const notesTop = rows.rowsBottom + size * 0.5;
	const room = placed.length < 2 ? width : cellWidth + gap - size;
	const notes = placed.map(({ step, x, isFirst }) => {
		const half = Math.min(room / 2, Math.max(gap, width - x), Math.max(gap, x));
		const stack = stackText(
			[
				{ text: headingOf(step, isFirst), style: styles.strong },
				...(form === 'bare' ? [] : [{ text: step.counts, style: styles.quiet }])
			],
			{ x, y: notesTop, width: Math.max(half * 2, isFirst ? room / 2 : 0) }
		);
		return {
			height: stack.height,
			texts: stack.texts.map((text): MarkedText => ({ ...text, anchor: 'middle' }))
		};
	});
	const notesHeight = Math.max(0, ...notes.map(({ height }) => height));
	return {
		breaks: placed
			.filter(({ step }) => step.isBreak)
			.map(({ x }) => ({ from: [x, top], to: [x, rows.rowsBottom] })),
		changes: placed.flatMap(({ step, x }) =>
			rows.rows.flatMap(({ at, cells }) => {
				const change = step.changes[at] ?? null;
				return change === null ? [] : [placeChange(change, x, cells, columns)];
			})
		),
		notes: notes.flatMap(({ texts }) => texts),
		bottom: placed.length === 0 ? rows.rowsBottom : notesTop + notesHeight
	};
}

/** Beside a column of its own a step says since when. */
function headingOf(step: TimelineStep, isFirst: boolean): string {
	return isFirst
		? `${step.heading}, since the one ${unbrokenDate(inspectedWords(step.from))}`
		: step.heading;
}

export function placeChange(change: StepChange, x: number, cells: Box, columns: TimelineColumns) {
	const { strong, quiet } = columns.styles;
	const lines = changeLines(change, columns);
	const isChanged = change.kind === 'better' || change.kind === 'worse';
	const first = isChanged ? strong : quiet;
	const baseline = middleBaseline(cells, lines.length, strong.size);
	const texts = lines.map((text, place): MarkedText => {
		const y = baseline + place * strong.size * LINE_SPACING;
		const line: MarkedText = {
			lines: [text],
			x,
			y,
			style: place === 0 ? first : quiet,
			anchor: 'middle'
		};
		return place === 0 ? line : { ...line, fill: QUIET };
	});
	const widest = Math.max(
		...lines.map((text, place) => textWidth(text, place === 0 ? first : quiet))
	);
	const height = lines.length * strong.size * LINE_SPACING;
	return {
		ground: {
			x: x - widest / 2 - strong.size * 0.2,
			y: cells.y + (cells.height - height) / 2,
			width: widest + strong.size * 0.4,
			height
		},
		texts
	};
}

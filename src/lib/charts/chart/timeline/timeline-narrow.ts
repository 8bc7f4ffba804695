import { QUIET } from '../../../style/palette.ts';
import type { Space } from '../../../style/space.ts';
import { textWidth } from '../../../style/text-width.ts';
import { widestPiece } from '../../../style/wrap-text.ts';
import { columnLines } from '../../../view/chart/timeline/timeline-columns.ts';
import type { TimelineView } from '../../../view/chart/timeline/timeline-view.ts';
import { capital } from '../../../view/words/sentence.ts';
import { stackText } from '../../text/stack-text.ts';
import type { BandRoom, PlacedBand } from './timeline-band.ts';
import { cellsNeed, gapsNeed, type TimelineColumns } from './timeline-columns.ts';
import { placeDates } from './timeline-dates.ts';
import { placeRows } from './timeline-row-places.ts';
import { placeChange } from './timeline-step-places.ts';
import { timelineStyles } from './timeline-styles.ts';

/** After the name of an area, in ems. */
const LABEL_AIR = 0.6;

/**
 * One inspection under another, each with its changes beside its grades. Names of areas break no word:
 * grades stand on two lines before that, and names in smaller type.
 */
export function narrowColumns(view: TimelineView, space: Space): TimelineColumns {
	const { width, type } = space;
	const usual = timelineStyles(type, type.small);
	const gap = gapsNeed(view, usual);
	const names = view.rows.flatMap(({ cells }) =>
		cells.flatMap((cell) => (cell.kind === 'judged' ? [capital(cell.called)] : []))
	);
	const settings = [usual.label, { ...usual.label, size: type.small }].flatMap((label) =>
		[true, false].map((isWhole) => {
			const widest = Math.max(0, ...names.map((name) => widestPiece(name, label)));
			const cellWidth = cellsNeed(view, usual, isWhole);
			const need = widest + label.size * LABEL_AIR + gap + cellWidth;
			return { styles: { ...usual, label }, cellWidth, need };
		})
	);
	const { styles, cellWidth } = settings.find(({ need }) => need <= width) ??
		settings.at(-1) ?? { styles: usual, cellWidth: width / 2 };
	const cell = Math.min(cellWidth, width * MOST_OF_CELL);
	return {
		styles,
		form: 'full',
		labelWidth: width - gap - cell,
		cellWidth: cell,
		gap,
		perBand: 1,
		opens: true
	};
}

/** Share of the width that a cell of long words may take. */
const MOST_OF_CELL = 0.5;

/**
 * One inspection across the width. Its step stands over it, and a change of framework is a double line
 * above it; the line of dates stands over the first alone.
 */
export function placeNarrowBand(
	view: TimelineView,
	room: BandRoom,
	columns: TimelineColumns
): PlacedBand {
	const { from, y, width } = room;
	const { styles, labelWidth, gap } = columns;
	const column = view.columns[from];
	const step = column?.step ?? null;
	const dates =
		from === 0 ? placeDates(view, { y, from: 0, to: width, middles: null, styles, drop: 0 }) : null;
	const top = y + (dates?.height ?? 0);
	const { size } = styles.strong;
	const lines = column === undefined ? [] : columnLines(column);
	const name = textWidth([column?.heading, ...lines].join(', '), styles.heading);
	const heading = stackText(
		[
			...(name <= width
				? [{ text: [column?.heading ?? '', ...lines].join(', '), style: styles.heading }]
				: [
						{ text: column?.heading ?? '', style: styles.heading },
						...lines.map((text) => ({ text, style: styles.quiet, fill: QUIET }))
					]),
			{ text: column?.dateWords ?? '', style: styles.plain },
			...(step === null
				? []
				: [{ text: `${step.heading}; ${step.counts}`, style: styles.quiet, fill: QUIET }])
		],
		{ x: 0, y: top + size * 0.6, width }
	);
	const rowsTop = top + heading.height + size * 1.1;
	const rows = placeRows(named(view, from), { ...room, y: rowsTop }, columns, [labelWidth + gap]);
	return {
		...rows,
		dates,
		headings: heading.texts,
		steps: {
			breaks: step?.isBreak === true ? [{ from: [0, top], to: [width, top] }] : [],
			changes: rows.rows.flatMap(({ at, cells }) => {
				const change = step?.changes[at] ?? null;
				return change === null ? [] : [placeChange(change, labelWidth + gap / 2, cells, columns)];
			}),
			notes: [],
			bottom: rows.rowsBottom
		},
		height: rows.rowsBottom - y
	};
}

/** Rows by the names that one inspection has for its areas: there is none beside it. */
function named(view: TimelineView, place: number): TimelineView {
	const rows = view.rows.map((row) => {
		const cell = row.cells[place];
		return cell?.kind === 'judged' ? { ...row, label: capital(cell.called), detail: null } : row;
	});
	return { ...view, rows };
}

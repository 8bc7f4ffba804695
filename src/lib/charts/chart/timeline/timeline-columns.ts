import type { Space } from '../../../style/space.ts';
import { textWidth } from '../../../style/text-width.ts';
import { widestPiece } from '../../../style/wrap-text.ts';
import type { TimelineView } from '../../../view/chart/timeline/timeline-view.ts';
import { changesNeed } from './change-lines.ts';
import { timelineStyles, type TimelineStyles } from './timeline-styles.ts';

/**
 * How much it says around its grades: all; without other names of areas; without what the frameworks are
 * called too, on short leaders; or without the line of dates and the counts, which cells and headings give.
 */
export const TIMELINE_FORMS = ['full', 'plain', 'tight', 'bare'] as const;

export type TimelineForm = (typeof TIMELINE_FORMS)[number];

/** The columns of a timeline, in the units of its space. */
export interface TimelineColumns {
	readonly styles: TimelineStyles;
	readonly form: TimelineForm;
	readonly labelWidth: number;
	/** Of a cell. */
	readonly cellWidth: number;
	/** Between two cells, where the change stands. */
	readonly gap: number;
	/** How many columns stand side by side; the others follow under them. */
	readonly perBand: number;
	/** Whether the first column has a gap to its left, for what became of it since one that is not beside it. */
	readonly opens: boolean;
}

/** Share of the width that labels take, and the widest cell and gap, in ems. */
const LABELS = { most: 0.24, tight: 0.18, air: 1 } as const;
const WIDEST = { cell: 15, gap: 8 } as const;
/** The same of two columns or one, which have more room than they need. */
const WIDEST_OF_FEW = { cell: 24, gap: 11 } as const;
/** Around what stands in a cell, in ems. */
export const CELL_AIR = { left: 0.6, between: 0.5, right: 0.4 } as const;

/**
 * Equal columns in as few bands under one another as there is room for: with grades on one line where
 * that takes no more bands, else smaller, else on two.
 */
export function timelineColumns(
	view: TimelineView,
	space: Space,
	form: TimelineForm
): TimelineColumns {
	const { base, small } = space.type;
	const count = Math.max(1, view.columns.length);
	const settings = [
		{ cell: base, isWhole: true, share: LABELS.most },
		{ cell: small, isWhole: true, share: LABELS.most },
		{ cell: base, isWhole: false, share: LABELS.most },
		{ cell: small, isWhole: false, share: LABELS.most },
		{ cell: small, isWhole: false, share: LABELS.tight }
	].map((setting) => columnsIn({ ...setting, form }, view, space));
	const fewest = Math.min(...settings.map(({ perBand }) => Math.ceil(count / perBand)));
	const best = settings.find(({ perBand }) => Math.ceil(count / perBand) === fewest);
	return best ?? columnsIn({ cell: small, isWhole: false, share: LABELS.tight, form }, view, space);
}

/** How cells are set, and the share of the width that labels may take. */
interface Setting {
	readonly cell: number;
	/** Whether grades stand on one line. */
	readonly isWhole: boolean;
	readonly share: number;
	readonly form: TimelineForm;
}

function columnsIn(
	{ cell, isWhole, share, form }: Setting,
	view: TimelineView,
	space: Space
): TimelineColumns {
	const { width, type } = space;
	const styles = timelineStyles(type, cell);
	const labelWidth = labelsNeed(view, width * share, styles, form);
	const cellNeed = cellsNeed(view, styles, isWhole);
	const gapNeed = gapsNeed(view, styles);
	const count = Math.max(1, view.columns.length);
	const startsLater = view.columns[0]?.step != null;
	const room = width - labelWidth;
	const fits = (columns: number, gaps: number) => columns * cellNeed + gaps * gapNeed <= room;
	// Bands after the first start with what became of their first column.
	let most = fits(count, startsLater ? count : count - 1) ? count : 1;
	if (most < count) while (fits(most + 1, most + 1)) most++;
	const bands = Math.ceil(count / most);
	const perBand = Math.ceil(count / bands);
	const opens = startsLater || bands > 1;
	const gaps = opens ? perBand : perBand - 1;
	const spare = Math.max(0, room - perBand * cellNeed - gaps * gapNeed);
	const widest = count > 2 ? WIDEST : WIDEST_OF_FEW;
	const gap = Math.min(widest.gap * type.base, gapNeed + (spare * 0.25) / Math.max(1, gaps));
	const cellWidth = Math.min(
		Math.max(cellNeed, widest.cell * type.base),
		(room - gaps * gap) / perBand
	);
	return { styles, form, labelWidth, cellWidth, gap, perBand, opens };
}

function labelsNeed(
	{ rows }: TimelineView,
	most: number,
	{ label, quiet }: TimelineStyles,
	form: TimelineForm
): number {
	const details = form === 'full' ? rows.map(({ detail }) => detail ?? '') : [];
	const widest = Math.max(
		...rows.map((row) => textWidth(row.label, label)),
		...details.map((detail) => textWidth(detail, quiet)),
		0
	);
	return Math.ceil(Math.min(widest + label.size * LABELS.air, most));
}

export function cellsNeed(
	{ rows }: TimelineView,
	styles: TimelineStyles,
	isWhole: boolean
): number {
	const { size } = styles.word;
	const widthOf = isWhole ? textWidth : widestPiece;
	const words = rows.flatMap(({ cells }) =>
		cells.flatMap((cell) =>
			cell.kind === 'absent'
				? [widestPiece(cell.words, styles.quiet)]
				: cell.shown.grades.length === 0
					? [widestPiece(cell.shown.words, styles.quiet)]
					: cell.shown.grades.map(
							({ grade, word }) =>
								textWidth(String(grade), styles.number) +
								CELL_AIR.between * size +
								widthOf(word, styles.word)
						)
		)
	);
	return Math.ceil(Math.max(...words, 4 * size) + (CELL_AIR.left + CELL_AIR.right) * size);
}

export function gapsNeed({ columns }: TimelineView, styles: TimelineStyles): number {
	const changes = columns.flatMap(({ step }) =>
		(step?.changes ?? []).filter((each) => each !== null)
	);
	return changesNeed(changes, styles);
}

import { firstBaseline } from '../../../style/baseline.ts';
import type { Box } from '../../../style/hatch-path.ts';
import { isNarrow, type Space } from '../../../style/space.ts';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING, type TextStyle } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type {
	OneServiceAreasView,
	OneServiceGroup,
	OneServiceRow
} from '../../../view/chart/one-service-areas/one-service-areas.ts';
import type { PlacedText } from '../../text/placed-text.ts';
import { rowAir } from '../comparison/row-air.ts';

export interface PlacedArea {
	readonly row: OneServiceRow;
	readonly label: PlacedText;
	readonly cell: Box;
	/** What is in the cell. */
	readonly words: PlacedText;
}

export interface PlacedService {
	readonly key: string;
	readonly heading: PlacedText;
	/** The line under the heading. */
	readonly rule: { readonly x: number; readonly width: number; readonly y: number };
	readonly rows: readonly PlacedArea[];
}

/** Where the areas of one service stand, in the units of their space. */
export interface OneServiceLayout {
	readonly height: number;
	readonly services: readonly PlacedService[];
	readonly styles: Readonly<Record<'heading' | 'label' | 'word', TextStyle>>;
}

/** From this width for each of them on, in ems, the services stand side by side. */
const COLUMN = 24;
/** Between two cells, and between two services in ems. */
const GAP = 3;
const GUTTER = 2.5;
/** Space left and right of the words of a cell, in ems. */
const INSET = 0.6;

/** Places the services side by side, or one under the other where there is no room. */
export function oneServiceLayout(view: OneServiceAreasView, space: Space): OneServiceLayout {
	const air = rowAir(space, (tried) => placeServices(view, space, tried).height);
	return placeServices(view, space, air);
}

function placeServices(
	{ groups }: OneServiceAreasView,
	space: Space,
	air: number
): OneServiceLayout {
	const { width, type } = space;
	const { base, small } = type;
	const styles: OneServiceLayout['styles'] = {
		heading: { size: base, weight: 'semibold' },
		label: { size: base, weight: 'regular' },
		word: { size: isNarrow(space) ? small : base, weight: 'semibold' }
	};
	const beside = groups.length > 1 && width >= groups.length * COLUMN * base;
	const gutter = beside ? GUTTER * base : 0;
	const columns = beside ? groups.length : 1;
	const column = (width - gutter * (columns - 1)) / columns;
	const widest = Math.max(
		...groups.flatMap(({ rows }) => rows.map(({ cell }) => textWidth(cell.words, styles.word)))
	);
	const need = Math.max(widest + base * INSET * 2 + 1, column * 0.3);
	const cellWidth = Math.min(column * 0.45, need);
	let bottom = 0;
	const services = groups.map((group, index): PlacedService => {
		const x = beside ? index * (column + gutter) : 0;
		const top = beside || index === 0 ? 0 : bottom + base;
		const placed = placeService(group, {
			...{ x, y: top, column, cellWidth, styles },
			air: air + base * 0.25
		});
		bottom = beside ? Math.max(bottom, placed.bottom) : placed.bottom;
		return placed;
	});
	return { height: Math.ceil(bottom + 1), services, styles };
}

interface ServiceRoom {
	readonly x: number;
	readonly y: number;
	readonly column: number;
	readonly cellWidth: number;
	readonly styles: OneServiceLayout['styles'];
	readonly air: number;
}

function placeService({ key, heading, rows }: OneServiceGroup, room: ServiceRoom) {
	const { x, y, column, cellWidth, styles, air } = room;
	const { size } = styles.label;
	const line = size * LINE_SPACING;
	const labelWidth = column - cellWidth - size;
	const cellX = x + column - cellWidth;
	const rule = y + line + size * 0.3;
	let top = rule + GAP;
	const placed = rows.map((row): PlacedArea => {
		const label = wrapText(row.label, labelWidth, styles.label);
		const words = wrapText(row.cell.words, cellWidth - size * INSET * 2, styles.word);
		const wordLine = styles.word.size * LINE_SPACING;
		const height = Math.ceil(Math.max(label.length * line, words.length * wordLine) + air);
		const middle = (lines: number, pitch: number) => top + (height - lines * pitch) / 2;
		const each = {
			row,
			label: {
				lines: label,
				x,
				baseline: middle(label.length, line) + firstBaseline(size)
			},
			cell: { x: cellX, y: top, width: cellWidth, height },
			words: {
				lines: words,
				x: cellX + size * INSET,
				baseline: middle(words.length, wordLine) + firstBaseline(styles.word.size)
			}
		};
		top += height + GAP;
		return each;
	});
	return {
		key,
		heading: { lines: [heading], x, baseline: y + firstBaseline(size) },
		rule: { x, width: column, y: rule },
		rows: placed,
		bottom: top - GAP
	};
}

import { firstBaseline } from '../../../style/baseline.ts';
import { LINE_SPACING, type TextStyle } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type { ActionsView, DeadlineRow } from '../../../view/chart/actions/actions.ts';
import type { Space } from '../../../style/space.ts';

/** Below this width, in ems, the services stand one under the other. */
const TWO_COLUMNS = 38;

export interface PlacedAction {
	readonly key: string;
	readonly lines: readonly string[];
	readonly x: number;
	readonly baseline: number;
}

export interface PlacedActionCell {
	readonly key: string;
	/** `Safeguarding, 3`. */
	readonly heading: {
		readonly lines: readonly string[];
		readonly x: number;
		readonly baseline: number;
	};
	readonly actions: readonly PlacedAction[];
}

export interface PlacedDeadline {
	readonly row: DeadlineRow;
	readonly top: number;
	readonly heading: { readonly lines: readonly string[]; readonly baseline: number };
	readonly cells: readonly PlacedActionCell[];
}

/** Where the actions stand, in pixels. */
export interface ActionsLayout {
	readonly width: number;
	readonly height: number;
	readonly deadlines: readonly PlacedDeadline[];
	readonly styles: {
		readonly deadline: TextStyle;
		readonly service: TextStyle;
		readonly text: TextStyle;
	};
	/** Pixels from the bullet to its text. */
	readonly indent: number;
}

export function actionsLayout(view: ActionsView, { width, type }: Space): ActionsLayout {
	const { base, small } = type;
	const styles: ActionsLayout['styles'] = {
		deadline: { size: base, weight: 'semibold' },
		service: { size: small, weight: 'semibold' },
		text: { size: small, weight: 'regular' }
	};
	const perRow = width < TWO_COLUMNS * base ? 1 : Math.max(1, Math.min(2, view.services.length));
	const gutter = base * 1.5;
	const columnWidth = (width - gutter * (perRow - 1)) / perRow;
	const indent = small * 0.9;
	const line = small * LINE_SPACING;

	let y = 0;
	const deadlines = view.deadlines.map((row, index): PlacedDeadline => {
		y += index === 0 ? 0 : base * 0.6;
		const top = y;
		const heading = wrapText(`${row.name} (${row.count})`, width, styles.deadline);
		y += base * 0.6 + heading.length * base * LINE_SPACING + small * 0.3;
		const cells: PlacedActionCell[] = [];
		for (let start = 0; start < row.cells.length; start += perRow) {
			const bottoms = row.cells.slice(start, start + perRow).map((cell, column) => {
				const x = column * (columnWidth + gutter);
				const name = wrapText(
					`${cell.serviceName}, ${cell.actions.length}`,
					columnWidth,
					styles.service
				);
				let cellY = y + small * 0.3;
				const baseline = cellY + firstBaseline(small);
				cellY += name.length * line + small * 0.3;
				const actions = cell.actions.map(({ text }, index): PlacedAction => {
					const lines = wrapText(text, columnWidth - indent, styles.text);
					const placed = {
						key: `${row.key}.${cell.service}.${index}`,
						lines,
						x: x + indent,
						baseline: cellY + firstBaseline(small)
					};
					cellY += lines.length * line + small * 0.35;
					return placed;
				});
				cells.push({ key: cell.service, heading: { lines: name, x, baseline }, actions });
				return cellY;
			});
			y = Math.max(...bottoms) + small * 0.2;
		}
		return { row, top, heading: { lines: heading, baseline: top + base * 1.35 }, cells };
	});
	return { width, height: Math.ceil(y), deadlines, styles, indent };
}

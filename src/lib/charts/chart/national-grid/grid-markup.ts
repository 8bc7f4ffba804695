import { firstBaseline } from '../../../style/baseline.ts';
import { cellLook, lookOf } from '../../../style/cell-look.ts';
import { cellMarkup, linesFor } from '../../../style/cell-markup.ts';
import { INK, QUIET, RULE, type Palette } from '../../../style/palette.ts';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING, type TextStyle } from '../../../style/typeface.ts';
import { textMarkup } from '../../../style/text-markup.ts';
import { keyMarkup } from '../../key/key-markup.ts';
import { GAP } from './grid-columns.ts';
import type { DrawnCell, DrawnRow, DrawnStrips, GridLayout } from './grid-layout.ts';
import { hasRoomFor, stripSegments } from './strip-segments.ts';

/** SVG for all of a grid, as text: a component for each cell takes half as long again to draw. */
export function gridMarkup(layout: GridLayout, palette: Palette): string {
	const { rows, strips, key } = layout;
	return [
		headingsMarkup(layout),
		...strips.map((strip) => stripsMarkup(strip, layout, palette)),
		...rows.map((row) => rowMarkup(row, layout, palette)),
		key === null ? '' : keyMarkup(key, palette)
	].join('');
}

function headingsMarkup(layout: GridLayout): string {
	const { headings, headingHeight, columns } = layout;
	const { heading, name, note: noteStyle, inset, hasHeadings } = columns;
	const line = name.size * LINE_SPACING;
	const drawn = headings
		.map(({ x, lines, note }) => {
			const top = headingHeight - name.size * 0.3 - (lines.length + note.length) * line;
			const left = x + (hasHeadings ? 0 : inset);
			const y = top + firstBaseline(heading.size);
			return (
				textMarkup({ lines, x: left, y, style: heading }) +
				(note.length === 0
					? ''
					: textMarkup({
							lines: note,
							x: left,
							y: y + lines.length * line,
							style: noteStyle,
							fill: QUIET
						}))
			);
		})
		.join('');
	return lettersMarkup(layout) + drawn;
}

function stripsMarkup(
	{ y, height, group, isPlace }: DrawnStrips,
	{ columns, width }: GridLayout,
	palette: Palette
): string {
	const { strong, quiet, columnX, pitch } = columns;
	const middle = centred(y, height, 1, strong);
	const rule = isPlace
		? ''
		: `<line x1="0" x2="${width}" y1="${y}" y2="${y}" stroke="${INK}" stroke-width="0.75"/>`;
	const named: TextStyle = { size: quiet.size, weight: 'semibold' };
	const own = group.label ?? '';
	const forms = [`${own}, ${group.counted}`, own, own.replace(/ \([^)]*\)$/, '')];
	const label = forms.find((form) => textWidth(form, named) <= columnX) ?? forms.at(-1) ?? '';
	const words = textMarkup({ lines: [label], x: 0, y: middle, style: named });
	const number: TextStyle = { size: quiet.size, weight: 'semibold' };
	const segments = group.strips.flatMap((strip, at) =>
		stripSegments(strip).map(({ grade, from, share, count }) => {
			const room = pitch - GAP;
			const box = {
				x: columnX + at * pitch + from * room,
				y: y + GAP,
				width: Math.max(1, share * room - 0.5),
				height: height - 2 * GAP
			};
			const look = cellLook(grade, palette);
			const digits = hasRoomFor(count, box.width, number)
				? textMarkup({
						lines: [String(count)],
						x: box.x + box.width / 2,
						y: centred(y, height, 1, number),
						style: number,
						fill: look.ink,
						anchor: 'middle'
					})
				: '';
			return cellMarkup(box, look, linesFor(quiet.size)) + digits;
		})
	);
	return rule + words + segments.join('');
}

function rowMarkup(row: DrawnRow, { columns }: GridLayout, palette: Palette): string {
	const { y, height, name, date, isOwn, cells } = row;
	const { strong, quiet, dateX, columnX } = columns;
	const style = isOwn ? strong : columns.name;
	const bar = isOwn
		? `<rect x="-6" y="${y + GAP}" width="3" height="${height - 2 * GAP}" fill="${INK}"/>`
		: '';
	const rule = `<line x1="0" x2="${columnX - GAP}" y1="${y}" y2="${y}" stroke="${RULE}"/>`;
	const words = textMarkup({ lines: name, x: 0, y: centred(y, height, name.length, style), style });
	const when =
		date === null || dateX === null
			? ''
			: textMarkup({
					lines: [date],
					x: dateX,
					y: centred(y, height, 1, quiet),
					style: quiet,
					fill: QUIET
				});
	return (
		bar + rule + words + when + cells.map((cell) => drawnCell(cell, row, columns, palette)).join('')
	);
}

function drawnCell(
	{ cell, x, number, wordX, lines }: DrawnCell,
	{ y, height }: DrawnRow,
	{ cell: style, form, pitch, inset }: GridLayout['columns'],
	palette: Palette
): string {
	const look = lookOf(cell, palette);
	const box = { x, y: y + GAP / 2, width: pitch - GAP, height: height - GAP };
	const fill = look.ink;
	const baseline = centred(y, height, Math.max(1, lines.length), style);
	const digit =
		number === null
			? ''
			: textMarkup({
					lines: [number],
					...(form === 'number'
						? { x: x + (pitch - GAP) / 2, anchor: 'middle' }
						: { x: x + inset }),
					y: baseline,
					style: { ...style, weight: 'semibold' },
					fill
				});
	const words =
		lines.length === 0 ? '' : textMarkup({ lines, x: x + wordX, y: baseline, style, fill });
	// Words among the lines of a hatch are hard to read at this size: an outline says the same.
	const ground = cellMarkup(
		box,
		{ ...look, hatched: look.hatched && lines.length === 0 },
		linesFor(style.size)
	);
	return ground + digit + words;
}

/** What letters over columns stand for, above them. */
function lettersMarkup({ letters, columns: { quiet } }: GridLayout): string {
	if (letters.length === 0) return '';
	return textMarkup({
		lines: letters,
		x: 0,
		y: firstBaseline(quiet.size),
		style: quiet,
		fill: QUIET
	});
}

/** Baseline of the first of some lines that stand in the middle of a height. */
function centred(y: number, height: number, lines: number, { size }: TextStyle): number {
	return y + (height - lines * size * LINE_SPACING) / 2 + firstBaseline(size);
}

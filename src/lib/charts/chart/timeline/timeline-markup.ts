import { cellLook, lookOf } from '../../../style/cell-look.ts';
import { cellMarkup, linesFor } from '../../../style/cell-markup.ts';
import { INK, PAPER, QUIET, RULE, type Palette } from '../../../style/palette.ts';
import { textMarkup } from '../../../style/text-markup.ts';
import type { TextStyle } from '../../../style/typeface.ts';
import type { PlacedText } from '../../text/placed-text.ts';
import type { PlacedBand } from './timeline-band.ts';
import type { AbsentBox, JudgedCell } from './timeline-cells.ts';
import type { PlacedDates } from './timeline-dates.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { Point } from './timeline-step-places.ts';
import type { TimelineStyles } from './timeline-styles.ts';

/** SVG for all of a timeline. */
export function timelineMarkup(layout: TimelineLayout, width: number, palette: Palette): string {
	const { styles } = layout.columns;
	return layout.bands.map((band) => bandMarkup(band, styles, width, palette)).join('');
}

function bandMarkup(
	band: PlacedBand,
	styles: TimelineStyles,
	width: number,
	palette: Palette
): string {
	const rules = band.rules.map((y) => lineMarkup([0, y], [width, y], RULE));
	const breaks = band.steps.breaks.flatMap(({ from, to }) => {
		const [x, y] = from[0] === to[0] ? [APART, 0] : [0, APART];
		return [-1, 1].map((side) =>
			lineMarkup(
				[from[0] + side * x, from[1] + side * y],
				[to[0] + side * x, to[1] + side * y],
				INK
			)
		);
	});
	const cells = band.cells.map((cell) =>
		cell.kind === 'judged' ? judgedMarkup(cell, styles, palette) : absentMarkup(cell, styles)
	);
	const changes = band.steps.changes.map(
		({ ground: { x, y, width: wide, height }, texts }) =>
			`<rect x="${x}" y="${y}" width="${wide}" height="${height}" fill="${PAPER}"/>` +
			texts.map(textMarkup).join('')
	);
	return [
		...rules,
		band.dates === null ? '' : datesMarkup(band.dates),
		...[...band.headings, ...band.labels].map(textMarkup),
		...breaks,
		...cells,
		...changes,
		...band.steps.notes.map(textMarkup)
	].join('');
}

/** From the middle of two lines to each. */
const APART = 2.5;

/** Height of a tick and radius of a dot, in pixels. */
const TICK = 5;
const DOT = 4.5;

function datesMarkup({ years, ticks, y, from, to, dots, leaders }: PlacedDates): string {
	return [
		lineMarkup([from, y], [to, y], INK),
		...ticks.map((x) => lineMarkup([x, y - TICK], [x, y], INK)),
		...leaders.map((path) => `<path d="${path}" fill="none" stroke="${INK}"/>`),
		...dots.map(({ x, kind }) => {
			const fill = kind === 'here' ? INK : kind === 'elsewhere' ? QUIET : PAPER;
			const stroke = kind === 'visit' ? ` stroke="${INK}"` : '';
			const radius = kind === 'here' ? DOT : DOT * 0.7;
			return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"${stroke}/>`;
		}),
		...years.map(textMarkup)
	].join('');
}

function judgedMarkup(cell: JudgedCell, styles: TimelineStyles, palette: Palette): string {
	const lines = linesFor(styles.word.size);
	const grades = cell.grades.map(({ shown, number, word, ...box }) => {
		const look = cellLook(shown.grade, palette);
		return (
			cellMarkup(box, look, lines) +
			placedMarkup(number, styles.number, look.ink) +
			placedMarkup(word, styles.word, look.ink)
		);
	});
	if (cell.shown.state === 'graded') return grades.join('');
	const look = lookOf(cell.shown, palette);
	// The line of a conflict holds its grades together, and lies over theirs.
	if (cell.grades.length > 0)
		return grades.join('') + cellMarkup(cell, { ...look, fill: 'none' }, lines);
	const words =
		cell.words === null ? '' : placedMarkup(cell.words, styles.quiet, look.ink, 'middle');
	return cellMarkup(cell, look, lines) + words;
}

function absentMarkup({ words, x, y, width, height }: AbsentBox, styles: TimelineStyles): string {
	return (
		`<rect x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height - 1}" fill="${PAPER}" stroke="${RULE}"/>` +
		placedMarkup(words, styles.quiet, QUIET, 'middle')
	);
}

function placedMarkup(
	{ lines, x, baseline }: PlacedText,
	style: TextStyle,
	fill: string,
	anchor: 'start' | 'middle' = 'start'
): string {
	return textMarkup({ lines, x, y: baseline, style, fill, anchor });
}

function lineMarkup([x1, y1]: Point, [x2, y2]: Point, colour: string): string {
	return `<line x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}" stroke="${colour}"/>`;
}

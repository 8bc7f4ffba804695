import type { Box } from '../../../style/hatch-path.ts';
import { GRADE_COLOURS, INK, PAPER, QUIET, TRACK, type Palette } from '../../../style/palette.ts';
import { textMarkup } from '../../../style/text-markup.ts';
import type { PairKind } from '../../../view/chart/both-services/pair-counts.ts';
import type { BothServicesLayout, PlacedSquare } from './both-services-layout.ts';
import type { KeyMark } from './squares-key.ts';

/** Squares differ by ground and outline, never by a colour: those mean grades. */
const LOOKS: Readonly<Record<PairKind, { fill: string; edge: string; stroke: number }>> = {
	worse: { fill: TRACK, edge: QUIET, stroke: 1 },
	same: { fill: PAPER, edge: INK, stroke: 2 },
	better: { fill: PAPER, edge: QUIET, stroke: 1 }
};

/** SVG for all of it, as text: hundreds of dots are quicker so. */
export function bothServicesMarkup(layout: BothServicesLayout, palette: Palette): string {
	const strips = layout.strips.map(({ grade, ...box }) => {
		const { fill, edge } = GRADE_COLOURS[palette][grade];
		return rect(box, fill, edge, 1);
	});
	return [
		...strips,
		...layout.squares.map((square) => squareMarkup(square, layout)),
		...layout.squares
			.filter(({ square }) => square.councils.some(({ own }) => own))
			.map((square) => outline(square, layout.gap)),
		...layout.key.marks.map(keyMark),
		...[...layout.texts, ...layout.key.texts].map(textMarkup)
	].join('');
}

function squareMarkup(
	{ square, texts, dots, ...box }: PlacedSquare,
	{ pitch }: BothServicesLayout
) {
	const marks =
		pitch === null
			? []
			: dots.map(({ x, y, own }) => (own ? ringed(x, y, pitch) : dot(x, y, pitch)));
	return groundOf(square.kind, box) + texts.map(textMarkup).join('') + marks.join('');
}

function groundOf(kind: PairKind, box: Box): string {
	const { fill, edge, stroke } = LOOKS[kind];
	return rect(box, fill, edge, stroke);
}

function rect({ x, y, width, height }: Box, fill: string, edge: string, stroke: number): string {
	const inset = stroke / 2;
	return `<rect x="${x + inset}" y="${y + inset}" width="${width - stroke}" height="${height - stroke}" fill="${fill}" stroke="${edge}" stroke-width="${stroke}"/>`;
}

/** A second line around a square, in the space between it and its neighbours. */
function outline({ x, y, width, height }: Box, gap: number): string {
	const out = gap * 0.5;
	return `<rect x="${x - out}" y="${y - out}" width="${width + 2 * out}" height="${height + 2 * out}" fill="none" stroke="${INK}" stroke-width="${gap * 0.75}"/>`;
}

function dot(x: number, y: number, pitch: number): string {
	return `<circle cx="${x}" cy="${y}" r="${pitch * 0.34}" fill="${QUIET}"/>`;
}

function ringed(x: number, y: number, pitch: number): string {
	return `<circle cx="${x}" cy="${y}" r="${pitch * 0.3}" fill="${INK}"/><circle cx="${x}" cy="${y}" r="${pitch * 0.46}" fill="none" stroke="${INK}" stroke-width="${pitch * 0.1}"/>`;
}

function keyMark({ is, ...box }: KeyMark): string {
	if (is !== 'own') return groundOf(is, box);
	return ringed(box.x + box.width / 2, box.y + box.height / 2, box.width);
}

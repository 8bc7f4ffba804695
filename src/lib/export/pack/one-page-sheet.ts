import { INK, PAPER, QUIET, type Palette } from '../../style/palette.ts';
import type { Space } from '../../style/space.ts';
import type { HeatmapView } from '../../view/chart/heatmap/grade-heatmap.ts';
import type { OnePageView } from '../../view/pack/one-page.ts';
import { asSentences } from '../page/as-sentences.ts';
import { footLines } from '../page/page-foot.ts';
import { sheetSvg, type Sheet, type SheetBlock } from '../page/sheet.ts';
import { textBlock } from '../page/text-block.ts';
import { gradeTile } from './grade-tile.ts';
import { heatmapPart } from './one-page-heatmap.ts';
import { actionsPart, bullet, figuresSection, rule, section, TYPE } from './one-page-parts.ts';

/** An upright sheet of A4, in points. */
export const ONE_PAGE = { width: 595, height: 842, density: 72 } as const;

const MARGIN = 32;
const INNER = ONE_PAGE.width - 2 * MARGIN;
const SIZES = { title: 17.5, subtitle: 10, tile: 10.6, note: 9 } as const;
const GAP = 12;
/** The column beside the heatmap. */
const SIDE = { width: 174, gap: 18 } as const;
/** Most height that actions may take from the heatmap. */
const MOST_ACTIONS = 210;

export interface OnePageLook {
	readonly palette: Palette;
	/** The day in words; `null` on a page that is made before it is asked for. */
	readonly madeOn: string | null;
	/** Gives the heatmap's `<svg>` as text. */
	readonly draw: (view: HeatmapView, space: Space) => string;
}

/**
 * What matters about an inspection on one upright sheet of A4. It is always one: what has no room is
 * counted or left out, the heatmap last.
 */
export function onePageSheet(view: OnePageView, { palette, madeOn, draw }: OnePageLook): Sheet {
	const { width, height } = ONE_PAGE;
	const blocks: SheetBlock[] = [
		{ role: 'ground', svg: `<rect width="${width}" height="${height}" fill="${PAPER}"/>` }
	];
	const add = (role: SheetBlock['role'], svg: string) => blocks.push({ role, svg });

	const title = textBlock(view.title, { size: SIZES.title, weight: 'semibold' }, INNER, 3);
	const subtitle = textBlock(view.subtitle, { size: SIZES.subtitle, weight: 'regular' }, INNER, 2);
	let y: number = MARGIN - 5;
	add('title', title.at(MARGIN, y, INK));
	y += title.height + 2;
	add('subtitle', subtitle.at(MARGIN, y, QUIET));
	y += subtitle.height + 8;

	const notes = footLines(view, madeOn).map((note) =>
		textBlock(note, { size: SIZES.note, weight: 'regular' }, INNER, 3)
	);
	const foot = height - MARGIN + 6 - notes.reduce((sum, note) => sum + note.height, 0);

	const { tiles } = view;
	if (tiles.length > 0) {
		const each = (INNER - GAP * (tiles.length - 1)) / tiles.length;
		const drawn = tiles.map((tile) => gradeTile(tile, palette, each, SIZES.tile));
		const tallest = Math.ceil(Math.max(...drawn.map((tile) => tile.height)));
		add(
			'notes',
			drawn.map(({ at }, index) => at(MARGIN + index * (each + GAP), y, tallest)).join('')
		);
		y += tallest + GAP;
	}

	const actions = view.actions && actionsPart(view.actions, INNER, MOST_ACTIONS);
	const end = foot - 6 - (actions === null ? 0 : actions.height + GAP);
	const beside = view.sentences.length > 0 || view.figures.length > 0;
	const alone = view.heatmap === null;
	const sideWidth = alone ? INNER : SIDE.width;
	const sideX = alone ? MARGIN : MARGIN + INNER - SIDE.width;
	const mainWidth = beside ? INNER - SIDE.width - SIDE.gap : INNER;

	const heatmap = view.heatmap && heatmapPart(view.heatmap, draw, mainWidth, end - y);
	if (heatmap !== null) add('drawing', heatmap.at(MARGIN, y));
	let side = y;
	const figures = figuresSection(
		view,
		sideWidth,
		(end - y) * (view.sentences.length === 0 ? 1 : 0.62)
	);
	const sentences = section(
		'The two services',
		view.sentences.map((sentence) => bullet(sentence, sideWidth, TYPE.text)),
		sideWidth,
		end - y - (figures === null ? 0 : figures.height + GAP)
	);
	for (const part of [sentences, figures]) {
		if (part === null) continue;
		add('notes', part.at(sideX, side));
		side += part.height + GAP;
	}
	if (actions !== null) {
		const below = Math.max(y + (heatmap?.height ?? 0) + GAP, side);
		add('notes', actions.at(MARGIN, Math.min(below, end + GAP)));
	}

	add('ground', rule(MARGIN, foot - 5, INNER));
	let line = foot;
	add(
		'notes',
		notes
			.map((note) => {
				const markup = note.at(MARGIN, line, QUIET);
				line += note.height;
				return markup;
			})
			.join('')
	);
	const size = { width, height };
	const svg = sheetSvg(blocks, size, size, asSentences([view.title, view.subtitle]));
	return { svg, width, height, scale: 1, blocks };
}

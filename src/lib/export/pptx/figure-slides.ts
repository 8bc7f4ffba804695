import type { Palette } from '../../look/palette.ts';
import type { NativeTable } from '../../view/native-form.ts';
import { barsPages } from './bars-pages.ts';
import { heading, pointsShape, withNote } from './heading.ts';
import { placedTable } from './placed-table.ts';
import type { Box, PlacedSlide, Shape } from './shape.ts';
import type { FigureSlide, Picture } from './slide-source.ts';
import { tablePages } from './table-pages.ts';

/** Width of sentences beside a figure, and the space between, in points. */
const POINTS = { width: 236, gap: 28 } as const;
/** Longest end that a title can get: `(12 of 34)`. */
const COUNTED = ' (12 of 34)';

/** A figure as slides: one where it fits, else several with its headings said again. */
export function figureSlides(source: FigureSlide, palette: Palette): readonly PlacedSlide[] {
	const { title, caption, points, notes } = source;
	// The room is measured under the longest title, so that every slide of the figure has the same.
	const whole = heading(title + COUNTED, caption.subtitle).body;
	const beside = points.length === 0 ? 0 : POINTS.width + POINTS.gap;
	const form = formOf(source);
	const note = withNote({ ...whole, width: whole.width - beside }, form.note);
	const named = { name: caption.title.slice(0, 60), alt: caption.alt };
	const figures = figuresIn(form, note.body, named, palette);

	return figures.map((figure, index) => {
		const many = figures.length > 1;
		const shown = many ? `${title} (${index + 1} of ${figures.length})` : title;
		return {
			layout: 'figure',
			title: shown,
			shapes: [
				...heading(shown, caption.subtitle).shapes,
				figure,
				...(points.length === 0 ? [] : [pointsShape(points, besideBox(whole))]),
				...note.shapes
			],
			notes: index === 0 ? notes : [shown, 'The notes of the first of these slides hold the data.']
		};
	});
}

function besideBox({ x, y, width, height }: Box): Box {
	return { x: x + width - POINTS.width, y, width: POINTS.width, height };
}

type Form =
	| Exclude<FigureSlide['form'], { kind: 'picture' }>
	| { readonly kind: 'drawing'; readonly picture: Picture; readonly note: null };

/** A figure without a native form is its picture, or its table where there is no picture. */
function formOf({ form, picture, caption }: FigureSlide): Form {
	if (form.kind !== 'picture') {
		return form.kind === 'bar' && form.categories.length === 0 ? tableOf(caption) : form;
	}
	return picture === null ? tableOf(caption) : { kind: 'drawing', picture, note: null };
}

function tableOf({ table }: FigureSlide['caption']): NativeTable {
	const used = table.columns.flatMap((column, index) =>
		table.rows.length === 0 || table.rows.some((row) => (row[index] ?? null) !== null)
			? [{ column, index }]
			: []
	);
	return {
		kind: 'table',
		columns: used.map(({ column }) => column.heading),
		rows: table.rows.map((row) => ({
			kind: 'cells',
			cells: used.map(({ index }) => ({
				look: 'text',
				words: String(row[index] ?? ''),
				grades: []
			}))
		})),
		note: null
	};
}

function figuresIn(
	form: Form,
	box: Box,
	{ name, alt }: { readonly name: string; readonly alt: string },
	palette: Palette
): readonly Shape[] {
	switch (form.kind) {
		case 'table': {
			const pages = tablePages(form, box);
			return pages.map((page, index) => {
				const part = pages.length > 1 ? `Part ${index + 1} of ${pages.length}. ` : '';
				return placedTable(page, box, { name, alt: part + alt }, palette);
			});
		}
		case 'bar':
			return barsPages(form, box).map(({ bars, size, height, plot, most }) => ({
				kind: 'chart',
				box: { ...box, height },
				name,
				alt,
				bars,
				size,
				plot,
				most
			}));
		case 'drawing': {
			const { picture } = form;
			const scale = Math.min(box.width / picture.width, box.height / picture.height);
			const [width, height] = [picture.width * scale, picture.height * scale];
			const placed = { x: box.x + (box.width - width) / 2, y: box.y, width, height };
			return [{ kind: 'picture', box: placed, name, alt, picture }];
		}
	}
}

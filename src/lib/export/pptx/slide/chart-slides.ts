import type { Palette } from '../../../style/palette.ts';
import { numbersIn, type NativeTable } from '../../../view/native-form.ts';
import { partWords } from '../../../view/part-alt.ts';
import { barsPages } from './bars-pages.ts';
import { heading, withNote } from './heading.ts';
import { SIZES } from './page.ts';
import { plain } from './paragraphs.ts';
import { barsPartAlt, tablePartAlt } from './part-alts.ts';
import { placedTable } from './placed-table.ts';
import type { Box, PlacedSlide, Shape } from './shape.ts';
import type { ChartSlide } from './slide-source.ts';
import { tablePages } from './table-pages.ts';

/** Longest end that a title can get: `(12 of 34)`. */
const LONGEST_COUNT = partWords(11, 34);

/** A chart as slides: one where it fits, else several with its headings said again. */
export function chartSlides(source: ChartSlide, palette: Palette): readonly PlacedSlide[] {
	const { title, caption, notes } = source;
	// The room is measured under the longest title, so that every slide of the chart has the same.
	const whole = heading(title, caption.subtitle, LONGEST_COUNT).body;
	const form = formOf(source);
	const note = withNote(whole, form.note);
	const named = { name: caption.title.slice(0, 60), alt: caption.alt };
	const figures = chartsIn(form, note.body, named, palette);
	const first = figures.length > 1 ? [ALL_DATA] : [];

	return figures.map(({ shape, notes: own, alt }, index) => {
		const count = partWords(index, figures.length);
		return {
			layout: 'chart',
			title: title + count,
			shapes: [...heading(title, caption.subtitle, count).shapes, shape, ...note.shapes],
			notes: own ?? (index === 0 ? [...notes, ...first] : [title + count, alt, DATA_BEFORE])
		};
	});
}

const ALL_DATA = 'These notes hold the data of all the slides of this figure.';
const DATA_BEFORE = 'The notes of the first of these slides hold the data.';

type Form =
	| Exclude<ChartSlide['form'], { kind: 'picture' }>
	| { readonly kind: 'nothing'; readonly words: string; readonly note: null }
	| { readonly kind: 'drawing'; readonly pictures: ChartSlide['pictures']; readonly note: null };

/**
 * A chart without a native form is its pictures, or its table where there are none; bars without any
 * number are their table too. One without any data is the sentence that says so.
 */
function formOf({ form, pictures, caption }: ChartSlide): Form {
	if (form.kind === 'picture') {
		return pictures.length === 0 ? tableOf(caption) : { kind: 'drawing', pictures, note: null };
	}
	const empty = form.kind === 'table' ? form.rows.length === 0 : numbersIn(form).length === 0;
	if (!empty) return form;
	return caption.table().rows.length === 0
		? { kind: 'nothing', words: caption.alt, note: null }
		: tableOf(caption);
}

function tableOf(caption: ChartSlide['caption']): NativeTable {
	const table = caption.table();
	const used = table.columns.flatMap((column, index) =>
		table.rows.some((row) => (row[index] ?? null) !== null) ? [{ column, index }] : []
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

/** What stands on one slide of a chart. */
interface PlacedChart {
	readonly shape: Shape;
	/** Notes of this slide alone; `null`: the first slide has those of the chart. */
	readonly notes: readonly string[] | null;
	/** What it shows, where it is one of several. */
	readonly alt: string;
}

function chartsIn(
	form: Form,
	box: Box,
	{ name, alt }: { readonly name: string; readonly alt: string },
	palette: Palette
): readonly PlacedChart[] {
	switch (form.kind) {
		case 'table': {
			const pages = tablePages(form, box);
			return pages.map((page, index) => {
				const own = pages.length === 1 ? alt : tablePartAlt(alt, page, index, pages.length);
				const shape = placedTable(page, box, { name, alt: own }, palette);
				return { shape, notes: null, alt: own };
			});
		}
		case 'bar': {
			const pages = barsPages(form, box);
			return pages.map(({ bars, whole, size, height, plot, most }, index) => {
				const own = pages.length === 1 ? alt : barsPartAlt(alt, whole, index, pages.length);
				const place = { ...box, height };
				const shape = {
					kind: 'chart',
					box: place,
					name,
					alt: own,
					bars,
					size,
					plot,
					most
				} as const;
				return { shape, notes: null, alt: own };
			});
		}
		case 'nothing': {
			const paragraphs = [plain(form.words, SIZES.pointsBelow[0])];
			const shape = { kind: 'text', placeholder: 'body', box, paragraphs } as const;
			return [{ shape, notes: null, alt }];
		}
		case 'drawing': {
			const { pictures } = form;
			// One scale for all, so that the same type has the same size on each slide.
			const scale = Math.min(
				...pictures.map(({ picture: { width, height } }) =>
					Math.min(box.width / width, box.height / height)
				)
			);
			return pictures.map(({ picture, alt: own, notes }) => {
				const [width, height] = [picture.width * scale, picture.height * scale];
				const place = { x: box.x, y: box.y, width, height };
				const shape = { kind: 'picture', box: place, name, alt: own, picture } as const;
				return { shape, notes, alt: own };
			});
		}
	}
}

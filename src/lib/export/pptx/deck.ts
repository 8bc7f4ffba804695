import type { IsoDay } from '../../domain/iso-date.ts';
import type { Palette } from '../../style/palette.ts';
import { documentParts, ROOT } from './write/document-parts.ts';
import { chartSlides } from './slide/chart-slides.ts';
import { footNotes, footShape } from './slide/foot.ts';
import { NOTES_THEME_PATH, notesMasterPart } from './write/notes-parts.ts';
import { overallSlides } from './slide/overall-slides.ts';
import { packageBytes, type Part } from './write/package.ts';
import { pointsSlides } from './slide/points-slides.ts';
import type { PlacedSlide } from './slide/shape.ts';
import { layoutParts } from './write/slide-layouts.ts';
import { slideParts, slidePath } from './write/slide-parts.ts';
import type { SlideSource } from './slide/slide-source.ts';
import { THEME_TYPE, themeXml } from './write/theme.ts';
import { titleSlides } from './slide/title-slides.ts';

/** The type a browser gives the file. */
export const DECK_TYPE =
	'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export interface DeckOptions {
	/** Title of the file, as its properties show it. */
	readonly title: string;
	/** What was inspected; the title where it is left out. */
	readonly subject?: string;
	readonly palette: Palette;
	/** The day that the file states; the same sources and day give the same bytes. */
	readonly madeOn: IsoDay;
	/** Told after each source how many are done, with a pause in which a page can show it. */
	readonly onProgress?: (done: number, of: number) => void;
}

/** A presentation whose tables, charts and words can be edited, as the bytes of a `.pptx` file. */
export async function deckOf(
	sources: readonly SlideSource[],
	options: DeckOptions
): Promise<Uint8Array> {
	const { title, subject = title, madeOn, palette, onProgress } = options;
	const parts: Part[] = [];
	const paths: string[] = [];
	for (const [index, source] of sources.entries()) {
		for (const slide of slidesOf(source, options)) {
			const number = paths.length + 1;
			paths.push(slidePath(number));
			parts.push(...slideParts(slide, number, options));
		}
		if (onProgress !== undefined) {
			onProgress(index + 1, sources.length);
			await pause();
		}
	}
	const theme = (path: string): Part => ({
		path,
		contentType: THEME_TYPE,
		content: themeXml(palette),
		relationships: []
	});
	return packageBytes(
		[
			...documentParts(paths, { title, subject, madeOn }),
			theme('ppt/theme/theme1.xml'),
			theme(NOTES_THEME_PATH),
			...layoutParts(),
			notesMasterPart(),
			...parts
		],
		ROOT,
		madeOn
	);
}

/** The slides one source makes, each with footnotes, source, licence and date at its foot. */
export function slidesOf(
	source: SlideSource,
	{ palette, madeOn }: Pick<DeckOptions, 'palette' | 'madeOn'>
): readonly PlacedSlide[] {
	return placed(source, palette).map((slide) => ({
		...slide,
		shapes: [...slide.shapes, footShape(source, madeOn)],
		notes: [...slide.notes, ...footNotes(source, madeOn)]
	}));
}

function placed(source: SlideSource, palette: Palette): readonly PlacedSlide[] {
	switch (source.kind) {
		case 'title':
			return titleSlides(source);
		case 'overall':
			return overallSlides(source, palette);
		case 'chart':
			return chartSlides(source, palette);
		case 'points':
			return pointsSlides(source, palette);
	}
}

function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

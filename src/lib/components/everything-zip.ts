import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Inspection } from '../domain/inspection.ts';
import { csvText } from '../export/csv-text.ts';
import type { Palette } from '../look/palette.ts';
import { allFigures } from '../view/any-figure.ts';
import { tidyFile } from '../view/tidy-file.ts';
import { titlesAndSources } from '../view/titles-and-sources.ts';
import { FIGURE_FORMATS, type FigureFormat } from './figure-formats.ts';
import { figureFile } from './figure-takeaway.ts';

/** These are packed already; packing them again only takes time. */
const PACKED: ReadonlySet<string> = new Set(['png-1x', 'png-2x', 'png-4x', 'pptx', 'pdf']);

/**
 * Every figure of an inspection in each of some forms, with the data and a text of titles, alt texts
 * and sources, as one file.
 *
 * @param onProgress told how many files are done
 */
export async function everythingZip(
	inspection: Inspection,
	palette: Palette,
	formats: readonly FigureFormat[],
	onProgress: (done: number, of: number) => void
): Promise<Blob> {
	const views = allFigures(inspection);
	const files: Zippable = {
		[`${inspection.key}.csv`]: strToU8(csvText(tidyFile(inspection))),
		'titles-and-sources.txt': strToU8(titlesAndSources(views))
	};
	let done = 0;
	for (const view of views) {
		for (const format of formats) {
			const file = await figureFile(view, palette, format);
			const bytes = new Uint8Array(await file.arrayBuffer());
			const level = PACKED.has(format) ? 0 : 6;
			files[`${view.fileStem}${FIGURE_FORMATS[format].ending}`] = [bytes, { level }];
			done += 1;
			onProgress(done, views.length * formats.length);
			// Lets the page show how far it is.
			await new Promise((resolve) => setTimeout(resolve));
		}
	}
	return new Blob([new Uint8Array(zipSync(files))], { type: 'application/zip' });
}

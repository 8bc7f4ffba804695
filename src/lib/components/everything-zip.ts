import type { Inspection } from '../domain/inspection.ts';
import { csvText } from '../export/csv/csv-text.ts';
import { zipFile, type NamedFile } from '../export/zip-file.ts';
import type { Palette } from '../style/palette.ts';
import { allCharts } from '../view/kinds.ts';
import { tidyFile } from '../view/tidy-file.ts';
import { titlesAndSources } from '../view/titles-and-sources.ts';
import { CHART_FORMATS, type ChartFormat } from './figure-formats.ts';
import { chartFile } from './figure-takeaway.ts';

/**
 * Every chart of an inspection in each of some forms, with the data and a text of titles, alt texts
 * and sources, as one file.
 *
 * @param onProgress told how many files are done
 */
export async function everythingZip(
	inspection: Inspection,
	palette: Palette,
	formats: readonly ChartFormat[],
	onProgress: (done: number, of: number) => void
): Promise<Blob> {
	const views = allCharts(inspection);
	const files: NamedFile[] = [
		{ name: `${inspection.key}.csv`, content: new Blob([csvText(tidyFile(inspection))]) },
		{ name: 'titles-and-sources.txt', content: new Blob([titlesAndSources(views)]) }
	];
	let done = 0;
	for (const view of views) {
		for (const format of formats) {
			const content = await chartFile(view, palette, format);
			files.push({ name: `${view.fileStem}${CHART_FORMATS[format].ending}`, content });
			done += 1;
			onProgress(done, views.length * formats.length);
			// Lets the page show how far it is.
			await new Promise((resolve) => setTimeout(resolve));
		}
	}
	return zipFile(files);
}

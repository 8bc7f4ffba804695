import type { Inspection } from '../domain/inspection.ts';
import { csvText } from '../export/csv/csv-text.ts';
import type { Palette } from '../style/palette.ts';
import { allCharts } from '../view/kinds.ts';
import { tidyFile } from '../view/facts/tidy-file.ts';
import { titlesAndSources } from '../view/pack/titles-and-sources.ts';
import { chartOrder } from './chart-order.ts';
import { makeFiles } from './format.ts';
import type { OfferedFormat } from './formats.ts';
import type { Kit } from './kit.ts';
import { textFile, type MadeFile } from './made-file.ts';
import { pause } from './order.ts';
import { zipFile } from './zip-file.ts';

/**
 * Every chart of an inspection in each of some forms, with the data and a text of titles, alt texts
 * and sources, as one file.
 *
 * @param onProgress told how many files are done
 */
export async function everything(
	inspection: Inspection,
	palette: Palette,
	offers: readonly OfferedFormat[],
	kit: Kit,
	onProgress: (done: number, of: number) => void
): Promise<MadeFile> {
	const views = allCharts(inspection);
	const files: MadeFile[] = [
		textFile(`${inspection.key}.csv`, 'text/csv', csvText(tidyFile(inspection))),
		textFile('titles-and-sources.txt', 'text/plain', titlesAndSources(views))
	];
	let done = 0;
	for (const view of views) {
		for (const { format, size } of offers) {
			files.push(...(await makeFiles(format, chartOrder(view, palette, size), kit)));
			done += 1;
			onProgress(done, views.length * offers.length);
			await pause();
		}
	}
	return zipFile(files, `${inspection.key}.zip`);
}

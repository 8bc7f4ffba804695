import type { Inspection } from '#lib/domain/inspection.ts';
import { isTooManyToDraw } from '#lib/select/too-many-to-draw.ts';
import { readEmbedFragment } from '#lib/session/embed-link.ts';
import { readFile } from '#lib/session/read-file.ts';
import { counted } from '#lib/view/words/number-words.ts';

/** What a link carries, an inspection and the id of a figure of it, or why it cannot be read. */
export type LinkedChart =
	| { readonly inspection: Inspection; readonly figure: string; readonly problem: null }
	| { readonly inspection: null; readonly problem: string };

/** @param fragment of the address, with its `#` */
export async function readLinkedChart(fragment: string): Promise<LinkedChart> {
	const data = await readEmbedFragment(fragment);
	if (data === null) {
		return refused(
			'The link to its data is incomplete or damaged. Copy the whole code from Fourpoint again.'
		);
	}
	const { inspections } = await readFile(data.fileName, new TextEncoder().encode(data.csv));
	const [inspection] = inspections;
	if (inspection === undefined) return refused('The data in the link holds no inspection.');
	if (isTooManyToDraw(inspection)) {
		const judgements = counted(inspection.judgements.length, 'judgement');
		return refused(
			`The ${judgements} in the link are too many to be drawn at once. Embed a picture instead.`
		);
	}
	return { inspection, figure: data.figure, problem: null };
}

function refused(problem: string): LinkedChart {
	return { inspection: null, problem };
}

import { readEmbedFragment } from '#lib/session/embed-link.ts';
import { readFile } from '#lib/session/read-file.ts';
import { allFigures, type FigureView } from '#lib/view/any-figure.ts';

/** The figure a link carries, or the reason why it cannot be shown. */
export type LinkedFigure =
	| { readonly view: FigureView; readonly problem: null }
	| { readonly view: null; readonly problem: string };

/** @param fragment of the address, with its `#` */
export async function readLinkedFigure(fragment: string): Promise<LinkedFigure> {
	const data = await readEmbedFragment(fragment);
	if (data === null) {
		return refused(
			'The link to its data is incomplete or damaged. Copy the whole code from Fourpoint again.'
		);
	}
	const { inspections } = readFile(data.fileName, new TextEncoder().encode(data.csv));
	const [inspection] = inspections;
	if (inspection === undefined) return refused('The data in the link holds no inspection.');
	const view = allFigures(inspection).find(({ id }) => id === data.figure);
	return view === undefined
		? refused('The data in the link does not make this figure.')
		: { view, problem: null };
}

function refused(problem: string): LinkedFigure {
	return { view: null, problem };
}

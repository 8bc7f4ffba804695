import { boxedCharacters } from '../../export/fonts/boxed-characters.ts';
import { packPages } from '../../export/pack/pack-pages.ts';
import { frameNamed } from '../../export/page/frames.ts';
import { pdfFile, type PdfPage } from '../../export/pdf/pdf-file.ts';
import type { Space } from '../../style/space.ts';
import type { ChartView } from '../../view/kinds.ts';
import { nameIn, type Maker } from '../format.ts';
import { pause } from '../order.ts';

/** Paper for a PDF where no size is asked for that is one. */
const PAPER = frameNamed('a4-portrait');

/** Slides as the pages of one PDF that fill a frame, each on as many as it takes to be read. */
export const make: Maker = async (order, kit) => {
	const { slides, size, stem, ending, palette, madeOn, onProgress } = order;
	if (slides.length === 0) throw new Error('There is no chart to put into the file.');
	const look = {
		frame: size.frame ?? PAPER,
		palette,
		madeOn,
		draw: (view: ChartView, space: Space) => kit.draw(view, space, palette)
	};
	const pages: PdfPage[] = [];
	for (const [index, slide] of slides.entries()) {
		pages.push(...packPages(slide, look));
		if (onProgress === undefined) continue;
		onProgress(index + 1, slides.length);
		await pause();
	}
	const svgs = pages.map(({ sheet }) => sheet.svg);
	return [
		{
			name: nameIn(size, stem, ending),
			type: 'application/pdf',
			content: await pdfFile(pages, order, kit.loadFont),
			boxed: await boxedCharacters(svgs, kit.loadFont)
		}
	];
};

import { QUIET, RULE } from '../../style/palette.ts';
import { termsLines } from '../../view/source-lines.ts';
import { asSentences } from './as-sentences.ts';
import type { FramePage } from './frame-page.ts';
import type { SheetBlock, SheetCaption } from './sheet.ts';
import { textBlock } from './text-block.ts';

/** Room at the right for the number of a page. */
const NUMBER_WIDTH = 40;
/** Lines that each note may take; what is longer is whole in the description of the chart. */
const MOST_LINES = 4;

/** The lower end of a page: a rule, the notes, the source, and licence and day under it. */
export interface PageFoot {
	/** Where the rule stands. */
	readonly top: number;
	readonly blocks: readonly SheetBlock[];
}

export function pageFoot(
	caption: Pick<SheetCaption, 'notes' | 'source'>,
	madeOn: string,
	{ width, height, margin, note }: FramePage
): PageFoot {
	const room = width - 2 * margin - NUMBER_WIDTH;
	const notes = footLines(caption, madeOn).map((text) => textBlock(text, note, room, MOST_LINES));
	let y = height - margin * 0.6 - notes.reduce((sum, block) => sum + block.height, 0);
	const top = y - note.size * 0.75;
	const words = notes.map((block) => {
		const markup = block.at(margin, y, QUIET);
		y += block.height;
		return markup;
	});
	return {
		top,
		blocks: [
			{
				role: 'ground',
				svg: `<line x1="${margin}" x2="${width - margin}" y1="${top}" y2="${top}" stroke="${RULE}"/>`
			},
			{ role: 'notes', svg: words.join('') }
		]
	};
}

/** The chart's own notes and its source, a line each, and licence and date in one. */
export function footLines(
	{ notes, source }: Pick<SheetCaption, 'notes' | 'source'>,
	madeOn: string | null
): readonly string[] {
	return [...notes, source.line, asSentences(termsLines(source, madeOn))];
}

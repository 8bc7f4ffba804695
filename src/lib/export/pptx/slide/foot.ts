import type { IsoDate } from '../../../domain/iso-date.ts';
import { QUIET } from '../../../style/palette.ts';
import type { SourceNote } from '../../../view/chart-caption.ts';
import { dateWords } from '../../../view/words/date-words.ts';
import { fitText } from './fit-text.ts';
import { PLACES, SIZES } from './page.ts';
import { plain } from './paragraphs.ts';
import type { TextShape } from './shape.ts';

/** Source, licence and date at the foot of a slide, as text. What does not fit is in the notes. */
export function footShape(source: SourceNote, madeOn: IsoDate): TextShape {
	const { width, height } = PLACES.source;
	const said = fitText(
		[sentence(source.line), ...terms(source, madeOn)].join(' '),
		{ width, height },
		SIZES.source,
		'regular'
	);
	return {
		kind: 'text',
		placeholder: 'source',
		box: PLACES.source,
		paragraphs: [plain(said.text, said.size, { colour: QUIET })]
	};
}

/** The same in full at the end of the speaker's notes. */
export function footNotes(source: SourceNote, madeOn: IsoDate): readonly string[] {
	return [source.line, ...(source.url === null ? [] : [source.url]), ...terms(source, madeOn)];
}

function terms({ licence }: SourceNote, madeOn: IsoDate): readonly string[] {
	const words = licence === null ? [] : [sentence(`Licence: ${licence}`)];
	return [...words, `Made with Fourpoint on ${dateWords(madeOn)}.`];
}

function sentence(words: string): string {
	return /[.!?]$/.test(words) ? words : `${words}.`;
}

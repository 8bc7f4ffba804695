import type { IsoDay } from '../../../domain/iso-date.ts';
import { QUIET } from '../../../style/palette.ts';
import { termsLines } from '../../../view/source-lines.ts';
import { dateWords } from '../../../view/words/date-words.ts';
import { asSentence } from '../../page/as-sentences.ts';
import { fitText } from './fit-text.ts';
import { PLACES, SIZES } from './page.ts';
import { plain } from './paragraphs.ts';
import type { TextShape } from './shape.ts';
import type { SlideSource } from './slide-source.ts';

/** What the foot of a slide is about. */
type Footed = Pick<SlideSource, 'footnotes' | 'source'>;

/**
 * Footnotes, source, licence and date at the foot of a slide, as text. Where there is no room for all, the
 * source stands first, whose licence asks to be named wherever its grades are; the rest is in the notes.
 */
export function footShape({ footnotes, source }: Footed, madeOn: IsoDay): TextShape {
	const { width, height } = PLACES.source;
	const cited = [asSentence(source.line), ...terms(source, madeOn)];
	const noted = footnotes.map(asSentence);
	const fit = (sentences: readonly string[]) =>
		fitText(sentences.join(' '), { width, height }, SIZES.source, 'regular');
	const all = fit([...noted, ...cited]);
	const said = all.cut ? fit([...cited, ...noted]) : all;
	return {
		kind: 'text',
		placeholder: 'source',
		box: PLACES.source,
		paragraphs: [plain(said.text, said.size, { colour: QUIET })]
	};
}

/** The same in full at the end of the speaker's notes. */
export function footNotes({ footnotes, source }: Footed, madeOn: IsoDay): readonly string[] {
	const address = source.url === null ? [] : [source.url];
	return [...footnotes, source.line, ...address, ...terms(source, madeOn)];
}

function terms(source: Footed['source'], madeOn: IsoDay): readonly string[] {
	return termsLines(source, dateWords(madeOn)).map(asSentence);
}

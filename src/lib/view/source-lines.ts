import type { ChartCaption, SourceNote } from './chart-caption.ts';

/** `Licence: Open Government Licence`, or no line where none is known. */
export function licenceLines({ licence }: Pick<SourceNote, 'licence'>): readonly string[] {
	return licence === null ? [] : [`Licence: ${licence}`];
}

/** A chart's own notes, its source and the licence, as they stand under it wherever it goes. */
export function sourceLines({
	notes,
	source
}: Pick<ChartCaption, 'notes' | 'source'>): readonly string[] {
	return [...notes, source.line, ...licenceLines(source)];
}

/**
 * `Made with Fourpoint on 29 May 2012`
 *
 * @param madeOn the day in words; `null` where a file is made before it is asked for
 */
export function madeWords(madeOn: string | null): string {
	return madeOn === null ? 'Made with Fourpoint' : `Made with Fourpoint on ${madeOn}`;
}

/** What stands after the source: the licence, and what made the picture and when. */
export function termsLines(
	source: Pick<SourceNote, 'licence'>,
	madeOn: string | null
): readonly string[] {
	return [...licenceLines(source), madeWords(madeOn)];
}

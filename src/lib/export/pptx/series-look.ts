import { GRADE_COLOURS, INK, PAPER, QUIET, type Palette } from '../../style/palette.ts';
import type { NativeBars, NativeSeries } from '../../view/native-form.ts';

/** What the bars of one series look like. */
export interface SeriesLook {
	readonly fill: string;
	/** Of the number on or beside a bar. */
	readonly ink: string;
	/** `null`: none. */
	readonly edge: string | null;
}

/**
 * Bars of a grade have its colours; those of none are ink. In a pile of grades, where ink would be the
 * loudest, what has no grade is an empty outline.
 */
export function seriesLook(
	{ grade }: Pick<NativeSeries, 'grade'>,
	{ stacked }: Pick<NativeBars, 'stacked'>,
	palette: Palette
): SeriesLook {
	if (grade !== null) return GRADE_COLOURS[palette][grade];
	return stacked ? { fill: PAPER, ink: QUIET, edge: QUIET } : { fill: INK, ink: INK, edge: null };
}

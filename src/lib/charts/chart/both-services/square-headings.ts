import type { BothServicesView } from '../../../view/chart/both-services/both-services.ts';
import { headingsWithNumbers } from './headings-with-numbers.ts';
import { headingsWithWords } from './headings-with-words.ts';
import type { Headings, HeadingSpace } from './heading-form.ts';
import type { SquareStyles } from './square-styles.ts';

/** The headings of one form, as far as the side of the squares is known. */
export function headings(
	view: BothServicesView,
	styles: SquareStyles,
	space: HeadingSpace
): Headings {
	return space.form === 'above'
		? headingsWithNumbers(view, styles, space)
		: headingsWithWords(view, styles, space);
}

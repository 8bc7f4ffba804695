import { stripSegments } from '../../charts/chart/national-grid/strip-segments.ts';
import type { Distribution } from '../../select/many/distribution.ts';
import type { NationalGridView } from '../../view/chart/national-grid/grid-view.ts';
import { inSentence, listWords } from '../../view/words/sentence.ts';

/** `36 outstanding, 67 good, 31 requires improvement and 19 inadequate`: what a strip shows. */
export function stripWords(
	strip: Distribution,
	gradeWords: NationalGridView['gradeWords']
): string {
	const counts = stripSegments(strip).map(
		({ grade, count }) => `${count} ${inSentence(gradeWords[grade])}`
	);
	return listWords(counts) || 'no grade';
}

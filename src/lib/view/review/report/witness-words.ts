import { gradeWord, type GradeWording } from '../../../domain/grade-words.ts';
import type { Grade } from '../../../domain/grade.ts';
import type { GradeWitness, ReportPlace, WitnessKind } from '../../../library/report-reading.ts';
import { capital } from '../../words/sentence.ts';

/** One place of a report that states a grade, as it is shown beside the others. */
export interface WitnessLine {
	/** `Heading, page 3` */
	readonly where: string;
	/** `Good` */
	readonly grade: string;
	/** As the tidy file writes that grade. */
	readonly value: string;
	/** The report's words there. */
	readonly words: string;
	/** First and last line of the report's text. */
	readonly lines: ReportPlace['lines'];
}

const KINDS: Readonly<Record<WitnessKind, string>> = {
	table: 'Table',
	heading: 'Heading',
	sentence: 'Sentence',
	record: 'Closing record'
};

export function witnessLines(
	witnesses: readonly GradeWitness[],
	wording: GradeWording
): readonly WitnessLine[] {
	return witnesses.map((witness) => {
		const { kind, grade, words, lines } = witness;
		const place = placeWords(witness);
		return {
			where: place === null ? KINDS[kind] : `${KINDS[kind]}, ${place.toLowerCase()}`,
			grade: stated(grade, wording),
			value: grade === 'not-judged' ? 'not judged' : String(grade),
			words,
			lines
		};
	});
}

/** `Page 3, paragraph 12`; `null` where neither is known. */
export function placeWords({ page, paragraph }: ReportPlace): string | null {
	const parts = [
		page === null ? null : `page ${page}`,
		paragraph === null ? null : `paragraph ${paragraph}`
	].filter((part) => part !== null);
	return parts.length === 0 ? null : capital(parts.join(', '));
}

function stated(grade: Grade | 'not-judged', wording: GradeWording): string {
	return grade === 'not-judged' ? 'Not judged' : gradeWord(grade, wording);
}

import { joined } from '../document/block.ts';
import { placeOf, type ReportDocument } from '../document/report-document.ts';
import type { GradeWitness } from '../finding.ts';
import type { ReportLine } from '../report-text.ts';
import { GRADE, gradeOf } from './grade-pattern.ts';
import { lineIndex } from './line-index.ts';
import { writtenIn } from './table-witnesses.ts';

/** How a grade follows its subject on such lines. No colon: that is how lists of earlier grades go. */
const FOLLOWING = `(?: (?:is|are)| -|,)? ${GRADE.replace('?<grade>', '')}(?![a-z-])\\d?\\.?`;

/** What lines may state, and as what it counts. */
export interface LineStatements {
	/** Of words as they are compared; `{grade}` stands for the grade, with "is" or "are" before it or not. */
	readonly patterns: readonly string[];
	/** Whether a line may go on after the sentence that states the grade. */
	readonly mayGoOn?: boolean;
	readonly kind: GradeWitness['kind'];
}

/**
 * The places where lines state a grade and nothing else, in whatever type they are set and however they are
 * broken: boxes with two cells, headings in two sizes.
 */
export function lineWitnesses(
	document: ReportDocument,
	lines: readonly ReportLine[],
	{ patterns, mayGoOn = false, kind }: LineStatements
): readonly GradeWitness[] {
	const index = lineIndex(lines);
	const sources = patterns.map((each) => each.replaceAll('{grade}', FOLLOWING));
	const pattern = new RegExp(`(?:${sources.join('|')})`, 'y');
	const ended = new Map<number, GradeWitness>();
	for (const from of index.starts) {
		pattern.lastIndex = from;
		const match = pattern.exec(index.words);
		const found = match?.slice(1).find(Boolean);
		if (match === null || found === undefined) continue;
		const to = from + match[0].length;
		if (!index.ends.has(to) && !(mayGoOn && match[0].endsWith('.'))) continue;
		const stated = index.between(from, to);
		const words = joined(stated.map(({ text }) => text));
		// Of two that end alike the later has less before it that is not its own.
		ended.set(to, {
			...placeOf(document, stated, words),
			kind,
			grade: gradeOf(found),
			written: writtenIn(words, found)
		});
	}
	return [...ended.values()];
}

import type { Block } from '../../document/block.ts';
import { placeOf, type ReportDocument } from '../../document/report-document.ts';
import type { GradeWitness } from '../../finding.ts';
import { GRADE, gradeOf } from '../grade-pattern.ts';
import { writtenIn } from '../table-witnesses.ts';

/** How a sentence states a grade: "is good", "are judged to be adequate", "has been found inadequate". */
const STATED = new RegExp(
	`\\b(?:is|are|was|were|be|been|remains?)(?: (?:now|overall|therefore|currently|at least))*(?: (?:judged|found|considered|assessed|graded|rated)(?: (?:as|to be))?)?(?: overall)? ["']?${GRADE}(?![\\w-])`,
	'g'
);

/** The first sentence below a heading. */
export interface OpeningSentence {
	readonly words: string;
	/** `null` where it states no grade, or more than one. */
	readonly witness: GradeWitness | null;
}

/** The sentence that a section begins with; `null` where no paragraph follows the line. */
export function openingSentence(document: ReportDocument, line: number): OpeningSentence | null {
	const block = document.blocks.find(
		({ kind, lines }) => kind !== 'note' && (lines[0]?.index ?? -1) > line
	);
	if (block === undefined || (block.kind !== 'paragraph' && block.number === null)) return null;
	const words = firstSentence(block.words);
	return { words, witness: witnessOf(document, block, words) };
}

function firstSentence(words: string): string {
	return /^.*?[.!?](?=\s|$)/.exec(words)?.[0] ?? words;
}

function witnessOf(document: ReportDocument, block: Block, words: string): GradeWitness | null {
	const found = [...words.matchAll(STATED)].map(({ groups }) => groups?.grade ?? '');
	const [written] = found;
	if (written === undefined || new Set(found.map(gradeOf)).size > 1) return null;
	const printed = block.text.slice(0, words.length);
	return {
		...placeOf(document, block.lines, printed, block.number),
		kind: 'sentence',
		grade: gradeOf(written),
		written: writtenIn(printed, written)
	};
}

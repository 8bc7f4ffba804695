import type { Block } from '../document/block.ts';
import { placeOf, type ReportDocument } from '../document/report-document.ts';
import type { GradeWitness } from '../finding.ts';
import { GRADE, gradeOf } from './grade-pattern.ts';
import type { ReportArea } from './report-area.ts';
import { writtenIn } from './table-witnesses.ts';

/** How a grade follows its subject: "is good", ": good", "require improvement". */
const FOLLOWING = `(?: (?:is|are)|[:,]| -)? ${GRADE}(?![\\w-])`;

/** The headings that state the grade of an area, over all of their words. */
export function headingWitnesses(
	document: ReportDocument,
	{ headings = [] }: ReportArea
): readonly GradeWitness[] {
	const patterns = headings.map((each) => patternOf(`^(?:\\d\\.? )?(?:${each})\\.?$`));
	return document.blocks
		.filter(({ kind }) => kind === 'heading' || !document.text.hasPages)
		.flatMap((block) => witnesses(document, block, patterns, 'heading'));
}

/** The sentences that state the grade of an area. */
export function sentenceWitnesses(
	document: ReportDocument,
	{ sentences = [] }: Pick<ReportArea, 'sentences'>,
	isWanted: (block: Block) => boolean = () => true
): readonly GradeWitness[] {
	const patterns = sentences.map((each) => patternOf(`(?<![\\w-])(?:${each})`));
	return document.blocks
		.filter((block) => block.kind !== 'note' && isWanted(block))
		.flatMap((block) => witnesses(document, block, patterns, 'sentence'));
}

function patternOf(source: string): RegExp {
	return new RegExp(source.replaceAll('{grade}', FOLLOWING));
}

function witnesses(
	document: ReportDocument,
	block: Block,
	patterns: readonly RegExp[],
	kind: GradeWitness['kind']
): readonly GradeWitness[] {
	for (const pattern of patterns) {
		const match = pattern.exec(block.words);
		const found = match?.groups?.grade;
		if (match === null || found === undefined) continue;
		const words = block.text.slice(match.index, match.index + match[0].length);
		const number = block.kind === 'paragraph' ? block.number : null;
		return [
			{
				...placeOf(document, block.lines, words, number),
				kind,
				grade: gradeOf(found),
				written: writtenIn(words, found)
			}
		];
	}
	return [];
}

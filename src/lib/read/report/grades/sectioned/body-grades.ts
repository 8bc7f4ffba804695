import type { ComparedService } from '../../../../domain/service.ts';
import { joined } from '../../document/block.ts';
import { placeOf, type ReportDocument } from '../../document/report-document.ts';
import type { Doubt, GradeWitness } from '../../finding.ts';
import type { ReportLine } from '../../report-text.ts';
import { lineIndex, type LineIndex } from '../line-index.ts';
import { writtenIn } from '../table-witnesses.ts';
import { afterContents } from './after-contents.ts';
import { labelReader, type Label } from './label-reader.ts';
import { openingSentence } from './opening-sentence.ts';
import { serviceOfSection } from './service-of-section.ts';
import type { LabelledArea, SectionedReport } from './sectioned-report.ts';

/** What the section of one area says of its grade. */
export interface BodyGrade {
	readonly area: LabelledArea;
	readonly service: ComparedService;
	/** The opening sentence, then the heading; either may be missing. */
	readonly witnesses: readonly GradeWitness[];
	readonly doubts: readonly Doubt[];
}

/** Reads the sections of a report in their order. */
export function bodyGrades(
	document: ReportDocument,
	lines: readonly ReportLine[],
	report: SectionedReport
): readonly BodyGrade[] {
	const index = lineIndex(afterContents(document, lines));
	const labelAt = labelReader(report);
	const found: BodyGrade[] = [];
	let service = report.only ?? null;
	let read = 0;
	for (const from of index.starts) {
		const label = from < read ? null : labelAt(index, from);
		if (label?.kind === 'service') service = label.heading.service;
		if (label === null || label.kind === 'service') continue;
		const section = sectionOf(document, index, label);
		if (section === null) continue;
		read = label.to;
		const placed = serviceOfSection(label.area, service, section.opening, found);
		if (placed === null) continue;
		if (placed.moves) service = placed.service;
		found.push({
			area: label.area,
			service: placed.service,
			witnesses: section.witnesses,
			doubts: [...section.doubts, ...placed.doubts]
		});
	}
	return found;
}

interface Section {
	readonly witnesses: readonly GradeWitness[];
	readonly opening: string;
	readonly doubts: readonly Doubt[];
}

/** A heading that has no grade behind it counts if the sentence below it states one. */
function sectionOf(
	document: ReportDocument,
	index: LineIndex,
	label: Exclude<Label, { kind: 'service' }>
): Section | null {
	const lines = index.between(label.from, label.to);
	const opening = openingSentence(document, lines.at(-1)?.index ?? 0);
	const sentence = opening?.witness ?? null;
	const words = joined(lines.map(({ text }) => text));
	const read = { words: opening?.words ?? '', sentences: sentence === null ? [] : [sentence] };
	if (label.kind === 'area') {
		if (sentence === null) return null;
		return { witnesses: read.sentences, opening: read.words, doubts: [] };
	}
	const heading: GradeWitness = {
		...placeOf(document, lines, words),
		kind: 'heading',
		grade: label.grade,
		written: writtenIn(words, label.written)
	};
	return {
		witnesses: [...read.sentences, heading],
		opening: read.words,
		doubts: label.number === null || label.number === label.grade ? [] : [otherNumber(words)]
	};
}

function otherNumber(words: string): Doubt {
	return {
		code: 'uncertain-words',
		words: `In “${words}” the number is not that of the grade.`
	};
}

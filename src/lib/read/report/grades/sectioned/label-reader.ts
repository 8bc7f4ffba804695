import type { LineIndex } from '../line-index.ts';
import {
	aloneAt,
	alonePattern,
	gradedAt,
	gradedPatterns,
	type Printed,
	type PrintedGrade
} from './printed-label.ts';
import type { LabelledArea, SectionedReport, ServiceHeading } from './sectioned-report.ts';

/** What a line begins with. */
export type Label =
	| ({ readonly kind: 'service'; readonly heading: ServiceHeading } & Printed)
	| ({ readonly kind: 'graded'; readonly area: LabelledArea } & PrintedGrade)
	| ({ readonly kind: 'area'; readonly area: LabelledArea } & Printed);

/** Tells which known label begins a line, with its grade where one stands behind it. */
export type LabelReader = (index: LineIndex, from: number) => Label | null;

export function labelReader({ areas, headings }: SectionedReport): LabelReader {
	const services = headings.map((heading) => ({ heading, alone: alonePattern(heading.words) }));
	const labels = areas.map((area) => ({
		area,
		graded: gradedPatterns(area.label),
		alone: alonePattern(area.label)
	}));
	return (index, from) => {
		for (const { heading, alone } of services) {
			const printed = aloneAt(index, from, alone);
			if (printed !== null) return { kind: 'service', heading, ...printed };
		}
		for (const { area, graded, alone } of labels) {
			const grade = gradedAt(index, from, graded);
			if (grade !== null) return { kind: 'graded', area, ...grade };
			const printed = aloneAt(index, from, alone);
			if (printed !== null) return { kind: 'area', area, ...printed };
		}
		return null;
	};
}

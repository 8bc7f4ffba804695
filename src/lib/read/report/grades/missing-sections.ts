import type { ReportDocument } from '../document/report-document.ts';
import type { ReportRemark } from '../finding.ts';
import type { ReportArea } from './report-area.ts';

/**
 * What is said of a report that grades areas in its table of which it has no section: part of it may be
 * missing, as where only its first pages were saved.
 *
 * @param tableEnds last line of its table
 */
export function missingSections(
	{ blocks }: ReportDocument,
	graded: readonly ReportArea[],
	tableEnds: number
): readonly ReportRemark[] {
	const below = blocks.filter(({ lines }) => (lines[0]?.index ?? 0) > tableEnds);
	const missing = graded.filter(({ row, headings = [] }) => {
		if (row === undefined || headings.length === 0) return false;
		const label = new RegExp(`^(?:\\d\\.? )?(?:${row})`);
		return !below.some(({ words }) => label.test(words));
	});
	if (missing.length === 0) return [];
	const names = missing.map(({ area }) => `“${area}”`).join(', ');
	return [
		{
			code: 'ends-early',
			words: `The report grades ${names}, and has no section on ${missing.length === 1 ? 'it' : 'them'}: part of the report may be missing.`,
			place: null,
			findings: []
		}
	];
}

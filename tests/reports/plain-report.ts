import { textOfPlain } from '#lib/read/report/text-of-plain.ts';
import type { ReportText } from '#lib/read/report/report-text.ts';
import type { LaidOutLine, LaidOutPage } from './report-line.ts';
import { reportText } from './report-text.ts';

/** How a made-up report is written down: a blank line sets apart, `# ` is a heading, `\f` ends a page. */
export type WrittenReport = string;

/** The two ways in which the same report comes, which are read alike. */
export const WAYS: readonly (readonly [
	way: string,
	text: (written: WrittenReport) => ReportText
])[] = [
	['as a plain text', plainReport],
	['laid out in pages', laidOutReport]
];

export function plainReport(written: WrittenReport): ReportText {
	return textOfPlain(written.replace(/^# /gm, ''));
}

export function laidOutReport(written: WrittenReport): ReportText {
	return reportText(...written.split('\f').map(pageOf));
}

function pageOf(page: string): LaidOutPage {
	let below = 1;
	return page.split('\n').flatMap((text): readonly LaidOutLine[] => {
		if (text.trim() === '') {
			below = 2;
			return [];
		}
		const line = text.startsWith('# ')
			? { text: text.slice(2), size: 14, bold: true, below }
			: { text: text.replace(/\*\*/g, '').replaceAll('\t', ' ').trim(), below };
		below = 1;
		return [line];
	});
}

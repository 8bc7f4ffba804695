import type { ReportLine, ReportText } from '#lib/read/report/report-text.ts';
import { BODY, laidOut, LEFT, type LaidOutPage } from './report-line.ts';

/** The text of a made-up report as it would be read of a PDF, without making one. */
export function reportText(...pages: readonly LaidOutPage[]): ReportText {
	const lines: ReportLine[] = [];
	pages.forEach((page, at) => {
		let y = 760;
		page.map(laidOut).forEach(({ text, size = BODY, bold = false, x = LEFT, below = 1 }, place) => {
			y -= below < 0 ? 0 : below * size * 1.2;
			const isFoot = below < 0;
			lines.push({
				index: lines.length,
				text,
				page: at + 1,
				box: { x, y: isFoot ? 40 : y, width: text.length * size * 0.5, height: size },
				size,
				face: bold ? 'bold' : 'regular',
				apart: place === 0 || below > 1.3
			});
		});
	});
	return { hasPages: true, pageCount: pages.length, lines };
}

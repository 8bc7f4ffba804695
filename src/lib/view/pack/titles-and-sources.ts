import type { ChartCaption } from '../chart-caption.ts';
import { sourceLines } from '../source-lines.ts';

/** Title, subtitle, alt text, notes and source of charts as plain text, to go beside their files. */
export function titlesAndSources(figures: readonly ChartCaption[]): string {
	const parts = figures.map(({ fileStem, title, subtitle, alt, notes, source }) =>
		[
			fileStem,
			`Title: ${title}`,
			`Subtitle: ${subtitle}`,
			`Alt text: ${alt}`,
			...sourceLines({ notes, source }),
			...(source.url === null ? [] : [source.url])
		].join('\n')
	);
	return `${parts.join('\n\n')}\n`;
}

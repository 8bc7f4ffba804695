import type { DrawChart } from '../../page/fitted-parts.ts';
import type { PackSlide } from '../../../view/pack/pack.ts';
import { titledChart } from '../../../view/pack/titled-chart.ts';
import { chartSlide } from './chart-source.ts';
import type { SlideSource } from './slide-source.ts';

/** A slide of a pack for a presentation, under the title that it has been given. */
export function packSource(slide: PackSlide, draw: DrawChart): SlideSource {
	const { title, subtitle, notes: footnotes, source } = slide;
	switch (slide.kind) {
		case 'title':
			return { kind: 'title', title, subtitle, lines: slide.lines, footnotes, source, notes: [] };
		case 'overall': {
			const { tiles, sentences: points } = slide;
			const notes = [title, ...slide.spoken, ...points];
			return { kind: 'overall', title, subtitle, tiles, points, footnotes, source, notes };
		}
		case 'chart':
			return chartSlide(titledChart(slide), draw);
		case 'method': {
			const notes = [title, ...slide.points.map(({ heading, text }) => `${heading}: ${text}`)];
			return { kind: 'points', title, subtitle, points: slide.points, footnotes, source, notes };
		}
	}
}

import type { DrawChart } from '../../page/fitted-parts.ts';
import type { ChartView } from '../../../view/kinds.ts';
import { speakerNotes } from '../../../view/pack/speaker-notes.ts';
import type { ChartSlide } from './slide-source.ts';

/** A chart as the source of its slides. */
export function chartSlide(view: ChartView, draw: DrawChart): ChartSlide {
	const { title, notes: footnotes, source } = view;
	return { kind: 'chart', title, view, draw, footnotes, source, notes: speakerNotes(view) };
}

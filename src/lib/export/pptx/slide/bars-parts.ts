import { kitOf, type ChartView } from '../../../view/kinds.ts';
import type { NativeBars } from '../../../view/native-form.ts';
import { partsAt } from '../../../view/chart-parts.ts';
import { barsFit, barsSlides } from './bars-layout.ts';
import { nameOf, roomOf, type ChartPart } from './chart-part.ts';
import { divided } from './divide.ts';

/** A chart as bars that can be edited, in as many parts as it takes to be read. */
export function barsParts(view: ChartView, bars: NativeBars): readonly ChartPart[] {
	const kit = kitOf(view);
	const all = { from: 0, to: kit.rowCount(view) };
	const rows = divided(all, [kit.naturalCuts?.(view) ?? []], ({ from, to }) => {
		const isWhole = to - from === all.to;
		const part = isWhole ? view : kit.rows(view, from, to);
		return barsFit(barsOf(part, bars), roomOf(part, isWhole, bars.note));
	});
	const cuts = rows.slice(1).map(({ from }) => from);
	const parts = partsAt(view, cuts);
	const slides = barsSlides(
		parts.map((part) => ({
			bars: barsOf(part, bars),
			room: roomOf(part, cuts.length === 0, bars.note)
		}))
	);
	return slides.map(({ height, ...chart }, index) => {
		const part = parts[index] ?? view;
		return {
			view: part,
			note: chart.bars.note,
			shapes: (room) => [
				{ kind: 'chart', box: { ...room, height }, name: nameOf(part), alt: part.alt, ...chart }
			]
		};
	});
}

/** The bars of a part; none where it has nothing that a bar could show. */
function barsOf(part: ChartView, whole: NativeBars): NativeBars {
	const form = kitOf(part).native(part);
	return form.kind === 'bar' ? form : { ...whole, categories: [] };
}

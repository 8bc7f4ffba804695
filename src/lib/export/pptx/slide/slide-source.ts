import type { SourceNote } from '../../../view/chart-caption.ts';
import type { ChartView } from '../../../view/kinds.ts';
import type { OverallTile } from '../../../view/pack/overview.ts';
import type { DrawChart } from '../../page/fitted-parts.ts';

/** What every slide has. */
interface AnySlide {
	/** The message, as the reader wants it: generated, or edited by them. */
	readonly title: string;
	/** Sentences that must stand at the foot, before the source. */
	readonly footnotes: readonly string[];
	/** Stands at the foot as text. */
	readonly source: SourceNote;
	/** For the speaker; footnotes, source, licence and date are added. */
	readonly notes: readonly string[];
}

/** The first slide of a pack. */
export interface TitleSlide extends AnySlide {
	readonly kind: 'title';
	readonly subtitle: string;
	/** A few short lines below, such as who is shown and when. */
	readonly lines: readonly string[];
}

/** The overall grades, large: number, word and colour. */
export interface OverallSlide extends AnySlide {
	readonly kind: 'overall';
	readonly subtitle: string;
	readonly tiles: readonly OverallTile[];
	/** Sentences below the grades. */
	readonly points: readonly string[];
}

/** One chart. It becomes several slides where it is longer than one. */
export interface ChartSlide extends AnySlide {
	readonly kind: 'chart';
	readonly view: ChartView;
	/** Draws it where it has no table or bars of its own in a presentation. */
	readonly draw: DrawChart;
}

/** Words alone, each under what they are about: method and source. */
export interface PointsSlide extends AnySlide {
	readonly kind: 'points';
	readonly subtitle: string;
	readonly points: readonly { readonly heading: string; readonly text: string }[];
}

/** What a slide is made from, before anything has a place. */
export type SlideSource = TitleSlide | OverallSlide | ChartSlide | PointsSlide;

import type { ChartCaption, SourceNote } from '../../../view/chart-caption.ts';
import type { NativeForm } from '../../../view/native-form.ts';
import type { OverallTile } from '../../../view/pack/overview.ts';
import type { Picture } from './shape.ts';

export type { Picture } from './shape.ts';

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

/** One chart in its native form. It becomes several slides where it is longer than one. */
export interface ChartSlide extends AnySlide {
	readonly kind: 'chart';
	readonly caption: ChartCaption;
	readonly form: NativeForm;
	/**
	 * The drawing, for a chart without a native form: one picture a slide. Without any, the chart's
	 * table is shown.
	 */
	readonly pictures: readonly DescribedPicture[];
}

/** A picture of a chart, or of a part of it, with what is said of it alone. */
export interface DescribedPicture {
	readonly picture: Picture;
	readonly alt: string;
	readonly notes: readonly string[];
}

/** A paragraph of a text slide. */
export interface SlideText {
	readonly kind: 'heading' | 'text';
	readonly text: string;
}

/** Words alone: method and source, or what matters on one page. */
export interface TextSlide extends AnySlide {
	readonly kind: 'text';
	/** `null`: nothing stands between the title and the text. */
	readonly subtitle: string | null;
	readonly paragraphs: readonly SlideText[];
}

/** What a slide is made from, before anything has a place. */
export type SlideSource = TitleSlide | OverallSlide | ChartSlide | TextSlide;

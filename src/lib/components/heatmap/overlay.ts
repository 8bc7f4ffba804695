import type { Snippet } from 'svelte';
import type { Space } from '../../style/space.ts';
import type { HeatmapLayout } from '../../charts/chart/heatmap/heatmap-layout.ts';

/** The drawing that something lies over. */
export interface DrawingBelow {
	/** Of a heatmap's drawing; `null` where that stands as it was prerendered, and for other charts. */
	readonly layout: HeatmapLayout | null;
	/** What it is drawn for. */
	readonly space: Space;
}

/** What lies over a drawing and says what it shows. */
export type Overlay = Snippet<[DrawingBelow]>;

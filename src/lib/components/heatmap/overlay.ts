import type { Snippet } from 'svelte';
import type { HeatmapLayout } from '../../charts/chart/heatmap/heatmap-layout.ts';

/**
 * What lies over a heatmap's drawing and says what it shows. It gets the layout of the drawing, `null`
 * where it stands as it was prerendered.
 */
export type Overlay = Snippet<[HeatmapLayout | null]>;

import type { Snippet } from 'svelte';
import type { heatmapLayout } from '../../charts/chart/heatmap/heatmap-layout.ts';

/**
 * What lies over a drawing and says what it shows. It gets the drawing's width in pixels and the
 * layout of heatmaps, `null` where it stands as it was prerendered.
 */
export type Overlay = Snippet<[number, typeof heatmapLayout | null]>;

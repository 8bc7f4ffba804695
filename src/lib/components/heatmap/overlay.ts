import type { Snippet } from 'svelte';
import type { Space } from '../../style/space.ts';
import type { HeatmapLayout } from '../../charts/chart/heatmap/heatmap-layout.ts';

/**
 * What lies over a drawing and says what it shows. It gets the layout of a heatmap's drawing, `null` where
 * that stands as it was prerendered and for other charts, and the space that the drawing is for.
 */
export type Overlay = Snippet<[HeatmapLayout | null, Space]>;

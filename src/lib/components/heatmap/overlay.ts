import type { Snippet } from 'svelte';
import type { Space } from '../../style/space.ts';
import type { heatmapLayout } from '../../charts/chart/heatmap/heatmap-layout.ts';

/**
 * What lies over a drawing and says what it shows. It gets the space of the drawing and the
 * layout of heatmaps, `null` where it stands as it was prerendered.
 */
export type Overlay = Snippet<[Space, typeof heatmapLayout | null]>;

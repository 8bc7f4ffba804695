/** What draws charts in the browser, in one piece that is fetched when it is first needed. */
export { default as Chart } from '../../charts/Chart.svelte';
export { heatmapLayout } from '../../charts/chart/heatmap/heatmap-layout.ts';

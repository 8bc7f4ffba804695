/** What draws charts in the browser, on the page and for paper, which is fetched when it is needed. */
export { default as Chart } from '../../charts/Chart.svelte';
export { heatmapLayout } from '../../charts/chart/heatmap/heatmap-layout.ts';
export { drawChart } from '../../charts/draw-chart.ts';
export { paperSheets } from './paper.ts';
export { default as PaperDrawing } from './PaperDrawing.svelte';

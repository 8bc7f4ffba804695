/** What draws charts for paper in the browser, which is fetched once a page that may be printed is at rest. */
export { drawChart } from '../../charts/draw-chart.ts';
export { paperSheets } from './paper.ts';
export { default as PaperDrawing } from './PaperDrawing.svelte';

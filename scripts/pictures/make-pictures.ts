import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { renderChart } from '../../src/lib/charts/render-chart.ts';
import { paintPng } from '../../src/lib/deliver/paint-png.ts';
import { readInspections } from '../../src/lib/assemble/read-inspections.ts';
import { today } from '../../src/lib/domain/calendar.ts';
import { chartSheet } from '../../src/lib/export/page/chart-sheet.ts';
import type { Space } from '../../src/lib/style/space.ts';
import type { ChartView } from '../../src/lib/view/kinds.ts';
import { gradeHeatmap } from '../../src/lib/view/chart/heatmap/grade-heatmap.ts';
import { overviewView } from '../../src/lib/view/pack/overview.ts';
import { socialCard } from './social-card.ts';

const REPORT = 'data/cumbria-2012.csv';

/** Draws the built-in report for `docs/heatmap.png` and `static/social.png`. */
export async function makePictures(): Promise<void> {
	const [inspection] = readInspections(await readFile(REPORT, 'utf8'), null).inspections;
	if (inspection === undefined) throw new Error(`${REPORT} holds no inspection.`);
	const madeOn = today();

	const view = gradeHeatmap(inspection);
	const draw = (drawn: ChartView, space: Space) => renderChart(drawn, space, 'blue-orange');
	await save('docs/heatmap.png', chartSheet({ view, draw, madeOn }).svg);
	await save('static/social.png', socialCard(view, overviewView(inspection)));
}

async function save(path: string, svg: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	const png = await paintPng(svg, 1);
	await writeFile(path, png);
	console.log(`${path}: ${Math.round(png.length / 1000)} kB`);
}

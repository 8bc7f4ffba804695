import '../../../src/app.css';
import { flushSync, mount } from 'svelte';
import { readInspections } from '../../../src/lib/assemble/read-inspections.ts';
import {
	gradeHeatmap,
	type HeatmapView
} from '../../../src/lib/view/chart/heatmap/grade-heatmap.ts';
import { nationalHeatmap } from './national-heatmap.ts';
import Ours from './Ours.svelte';

/** Column widths that let every cell hold its number. */
const WIDTH = 1100;

const target = document.querySelector('main');
if (target === null) throw new Error('There is no place to draw.');
// As on the site, the application is there when a file comes, and its heatmap is not.
const { show } = mount(Ours, { target, props: { width: WIDTH } });
flushSync();

let view: HeatmapView | undefined;

window.bench = {
	draw(csv) {
		const { inspections } = readInspections(csv, 'bench.csv');
		const [only, ...others] = inspections;
		if (only === undefined) throw new Error('Nothing was read.');
		view = others.length === 0 ? gradeHeatmap(only) : nationalHeatmap(inspections);
		show(view);
		flushSync();
	},
	resort() {
		if (view === undefined) return;
		view = {
			...view,
			groups: view.groups.map((group) => ({ ...group, rows: group.rows.toReversed() }))
		};
		show(view);
		flushSync();
	}
};

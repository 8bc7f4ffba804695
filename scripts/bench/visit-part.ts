import type { Browser } from 'playwright';
import { serving } from '../serving.ts';
import { measureSite, type FirstVisit } from './measure-site.ts';
import { middle, report } from './table.ts';

/** The first visit to the built site. */
export async function visitPart(browser: Browser, visits: number): Promise<void> {
	const first: FirstVisit[] = [];
	await serving('build', async (url) => {
		for (let visit = 0; visit < visits; visit += 1) first.push(await measureSite(browser, url));
	});
	const say = (name: string, of: (visit: FirstVisit) => number, unit: string, wanted = '') =>
		report(name, `${middle(first, of).toFixed(unit === 'kB' ? 1 : 0)} ${unit}`, wanted);
	console.log('\nFirst visit to /');
	say('script, compressed', ({ script }) => script, 'kB', 'at most 60 kB');
	say('page, compressed', ({ page }) => page, 'kB');
	say('first contentful paint', ({ firstPaint }) => firstPaint, 'ms');
	say(
		'the same without any script of ours',
		({ paintWithoutScript }) => paintWithoutScript,
		'ms',
		first.every(({ heatmapWithoutScript }) => heatmapWithoutScript)
			? 'the heatmap is in it'
			: 'THE HEATMAP IS NOT IN IT'
	);
	say('heatmap to SVG file', ({ svg }) => svg, 'ms', 'to reach: 2000 ms');
	say('heatmap to PNG file, 4×', ({ png }) => png, 'ms', 'to reach: 2000 ms');
}

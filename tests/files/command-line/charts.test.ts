import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { IsoDay } from '#lib/domain/iso-date.ts';
import { renderChart } from '#lib/charts/render-chart.ts';
import { withFonts } from '#lib/export/svg/embedded-fonts.ts';
import { chartSheet } from '#lib/export/page/chart-sheet.ts';
import { allCharts, type ChartView } from '#lib/view/kinds.ts';
import { packSlides } from '#lib/view/pack/pack.ts';
import { FORMATS_HERE, readArguments } from '../../../scripts/charts/arguments.ts';
import { fontFromDisk } from '#lib/deliver/font-from-disk.ts';
import { run } from '../../../scripts/charts/run.ts';
import cumbria from '../../../data/cumbria-2012.csv?raw';
import england from '../../../data/england-2009-2025.csv?raw';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { addFile } from '#lib/library/add-file.ts';
import { libraryOf } from '#lib/library/library.ts';
import { projectText } from '#lib/library/project/write-project.ts';
import { nothingRead } from '#lib/session/unread-file.ts';
import { example } from '../../example.ts';
import { openPackage, slidesIn } from '../export/pptx/opened-deck.ts';
import { readPdf } from '../export/read-pdf.ts';
import type { Space } from '#lib/style/space.ts';

/** Every form, as the command line calls it. */
const FORMATS = FORMATS_HERE.map(({ key }) => key);

/** Making files takes as long as the machine needs; nothing here is about time. */
vi.setConfig({ testTimeout: 120_000 });

const TODAY = '2012-05-29' as IsoDay;

let folder = '';
let said: string[] = [];

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'fourpoint-charts-'));
	said = [];
	await writeFile(join(folder, 'cumbria.csv'), cumbria);
});

afterEach(() => rm(folder, { recursive: true }));

async function charts(words: readonly string[], input = '') {
	const order = readArguments(words);
	if (order === 'help') throw new Error('Help was asked for.');
	return run(order, {
		folder,
		today: TODAY,
		readInput: () => Promise.resolve(new TextEncoder().encode(input)),
		say: (line) => said.push(line)
	});
}

const made = async (out = 'charts') => (await readdir(join(folder, out))).sort();
const bytesOf = (name: string) => readFile(join(folder, 'charts', name));
const textOf = async (name: string) => (await bytesOf(name)).toString('utf8');

describe('a project file', () => {
	const library = () =>
		addFile(libraryOf([]), {
			...nothingRead('cumbria.csv', []),
			inspections: readInspections(cumbria, 'cumbria.csv').inspections
		}).library;

	test('makes the same files as what it was made of', async () => {
		await writeFile(join(folder, 'ours.fourpoint.json'), projectText(library(), TODAY));
		const words = ['--chart', 'compare', '--format', 'csv,svg', '--out'];
		expect(await charts(['ours.fourpoint.json', ...words, 'one'])).toBe(0);
		expect(await charts(['cumbria.csv', ...words, 'other'])).toBe(0);
		expect(await made('one')).toEqual(await made('other'));
		for (const name of await made('one')) {
			const [one, other] = await Promise.all(
				['one', 'other'].map((out) => readFile(join(folder, out, name), 'utf8'))
			);
			expect(one).toBe(other);
		}
	});

	test('that is damaged says where, and what can be read is made', async () => {
		const text = projectText(library(), TODAY).replace('"groups":[]', '"groups":[{}]');
		await writeFile(join(folder, 'ours.fourpoint.json'), text);
		expect(await charts(['ours.fourpoint.json', '--chart', 'compare', '--format', 'csv'])).toBe(0);
		expect(said[0]).toMatch(
			/^cumbria\.csv, groups\[0\]\.name: The group was left out: there must be/
		);
		await writeFile(join(folder, 'cut.fourpoint.json'), text.slice(0, 1000));
		expect(await charts(['cut.fourpoint.json'])).toBe(1);
		expect(said.at(-2)).toMatch(/^cut\.fourpoint\.json, the file: The file is cut off/);
	});
});

describe('the built-in report', () => {
	test('is drawn in every form, and each file is said once it is there', async () => {
		expect(
			await charts([
				'cumbria.csv',
				'--chart',
				'compare,parts-case-files',
				'--format',
				FORMATS.join()
			])
		).toBe(0);
		expect(await made()).toEqual([
			'cumbria-2012-comparison-outlines.svg',
			'cumbria-2012-comparison.csv',
			'cumbria-2012-comparison.svg',
			'cumbria-2012-comparison@2x.png',
			'cumbria-2012-parts-case-files-outlines.svg',
			'cumbria-2012-parts-case-files.csv',
			'cumbria-2012-parts-case-files.svg',
			'cumbria-2012-parts-case-files@2x.png',
			'cumbria-2012.pdf',
			'cumbria-2012.pptx'
		]);
		expect(said[0]).toBe('cumbria.csv: 112 rows; one inspection.');
		expect(said.slice(1)).toHaveLength(10);
		for (const [index, line] of said.slice(1).entries()) {
			expect(line).toMatch(new RegExp(`^${index + 1} of 10: `));
		}
		const files = said.slice(1).map((line) => line.replace(/^\d+ of 10: /, ''));
		expect(files.sort()).toEqual((await made()).map((name) => join('charts', name)));

		expect(await textOf('cumbria-2012-comparison.svg')).toContain('@font-face');
		expect(await textOf('cumbria-2012-comparison-outlines.svg')).not.toContain('<text');
		expect((await textOf('cumbria-2012-comparison.csv')).split('\r\n')[0]).toContain('authority,');
		expect(readPdf(await bytesOf('cumbria-2012.pdf')).pages).toHaveLength(2);
		const slides = Object.keys(unzipSync(await bytesOf('cumbria-2012.pptx')));
		// Title, overall grades, the two figures, and the method.
		expect(
			slides.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length
		).toBeGreaterThanOrEqual(5);
	});

	test('has as SVG what the site makes of it, to the letter', async () => {
		await charts(['cumbria.csv', '--format', 'svg']);
		expect(await made()).toHaveLength(allCharts(example()).length);
		const draw = (view: ChartView, space: Space) => renderChart(view, space, 'blue-orange');
		for (const view of allCharts(example())) {
			const { svg } = chartSheet({ view, draw, madeOn: TODAY });
			expect(await textOf(`${view.fileStem}.svg`)).toBe(await withFonts(svg, fontFromDisk));
		}
	});

	test.each([
		['1x', 'cumbria-2012-grade-counts@1x.png', 1200, null],
		['4x', 'cumbria-2012-grade-counts@4x.png', 4800, null],
		['slide', 'cumbria-2012-grade-counts-slide.png', 1920, 1080],
		['a4-portrait', 'cumbria-2012-grade-counts-a4-portrait.png', 2480, 3508]
	])('at %s is the picture %s', async (size, name, width, height) => {
		expect(await charts(['cumbria.csv', '--chart', 'grades', '--size', size])).toBe(0);
		const png = await bytesOf(name);
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(png.readUInt32BE(16)).toBe(width);
		if (height !== null) expect(png.readUInt32BE(20)).toBe(height);
	});

	test('takes the colours that were asked for', async () => {
		await charts([
			'cumbria.csv',
			'--chart',
			'heatmap',
			'--format',
			'svg',
			'--palette',
			'traffic-light'
		]);
		const svg = await textOf('cumbria-2012-grade-heatmap.svg');
		expect([svg.includes('#c4321f'), svg.includes('#b7592a')]).toEqual([true, false]);
	});

	test('has no white ground in pictures where that is asked for, but has paper in a PDF', async () => {
		await charts(['cumbria.csv', '--chart', 'grades', '--format', 'svg,pdf', '--transparent']);
		const svg = await textOf('cumbria-2012-grade-counts.svg');
		expect(svg).not.toMatch(/<rect width="\d+" height="\d+" fill="#ffffff"\/>/);
		const { objects } = readPdf(await bytesOf('cumbria-2012-grade-counts.pdf'));
		expect([...objects.values()].join('')).toMatch(/\n1 1 1 scn\n/);
	});

	test('one figure alone gives its name and its title to its PDF', async () => {
		await charts(['cumbria.csv', '--chart', 'heatmap', '--format', 'pdf', '--size', 'slide']);
		expect(await made()).toEqual(['cumbria-2012-grade-heatmap-slide.pdf']);
		expect(readPdf(await bytesOf('cumbria-2012-grade-heatmap-slide.pdf')).pages).toEqual([
			[960, 540]
		]);
	});
});

describe('figures are found', () => {
	test.each([
		['a short name', 'parts', 6],
		['the name of one', 'percentages-attainment', 1],
		['the name of a kind', 'grade-counts', 1]
	])('by %s', async (_how, word, count) => {
		expect(await charts(['cumbria.csv', '--chart', word, '--format', 'csv'])).toBe(0);
		expect(await made()).toHaveLength(count);
	});

	test('or the names that would have been are said, and nothing is made', async () => {
		expect(await charts(['cumbria.csv', '--chart', 'heatmap,pie'])).toBe(2);
		expect(said.at(-1)).toBe(
			'There is no chart "pie". Choose from heatmap, compare, one-service, grades, counts, percentages, parts, others, actions, grid, services, distribution, time, changes, peers, grade-heatmap, comparison, one-service-areas, grade-counts, headline-counts, percentages-attainment, parts-case-files, parts-childrens-centres, parts-domestic-violence, parts-childrens-homes, parts-special-educational-needs, parts-population, other-counts.'
		);
		expect(await readdir(folder)).toEqual(['cumbria.csv']);
	});

	test('and one that this data does not have is said to be missing', async () => {
		const csv = 'authority,service,area,grade\nNorthtown,Safeguarding,Overall effectiveness,2';
		expect(await charts(['-', '--chart', 'heatmap,actions', '--format', 'csv'], csv)).toBe(1);
		expect(said).toContain('northtown: the data has no chart "actions".');
		expect(await made()).toEqual(['northtown-grade-heatmap.csv']);
	});
});

test('the slides of an inspection are those of the full pack, with its notes', async () => {
	expect(await charts(['cumbria.csv', '--format', 'pptx'])).toBe(0);
	const slides = slidesIn(openPackage(await bytesOf('cumbria-2012.pptx')));
	const titles = slides.map(({ title }) => title.replace(/ \(\d of \d\)$/, ''));
	const pack = packSlides(example());
	// What is cut over several slides has a title for each of them.
	const isWhole = ({ key }: { readonly key: string }) => key !== 'actions';
	const whole = pack.filter(isWhole).map(({ title }) => title);
	expect(titles.filter((title) => !/^(?:Immediately|Within)/.test(title))).toEqual(whole);
	const overall = pack.find((slide) => slide.kind === 'overall');
	expect(overall?.sentences.length).toBeGreaterThan(0);
	for (const sentence of overall?.sentences ?? []) expect(slides[1]?.notes).toContain(sentence);
});

test('a figure too long to be read in one picture is numbered files, or pages of one PDF', async () => {
	const rows = Array.from({ length: 150 }, (_, index) => `Northtown,Safeguarding,Area ${index},2`);
	const csv = ['authority,service,area,grade', ...rows].join('\n');
	const words = ['-', '--chart', 'heatmap', '--format', 'png,pdf,svg', '--size', 'a4-portrait'];
	expect(await charts(words, csv)).toBe(0);
	const names = await made();
	const pictures = names.filter((name) => name.endsWith('.png'));
	expect(pictures.length).toBeGreaterThan(1);
	expect(pictures).toEqual(
		pictures.map((_, index) => `northtown-grade-heatmap-a4-portrait-${index + 1}.png`)
	);
	expect(said).toContain(`1 of 3: ${join('charts', pictures[1] ?? '')}`);
	const { pages } = readPdf(await bytesOf('northtown-grade-heatmap-a4-portrait.pdf'));
	expect(pages).toHaveLength(pictures.length);
	// Each has the column headings, and together they have every area once.
	const svgs = await Promise.all(
		names.filter((name) => name.endsWith('.svg')).map((name) => textOf(name))
	);
	for (const svg of svgs) expect(svg).toContain('>Safeguarding<');
	const areas = svgs.flatMap((svg) => svg.match(/>Area \d+</g) ?? []);
	expect([areas.length, new Set(areas).size]).toEqual([150, 150]);
});

test('characters that no font has are named, for the files that show boxes', async () => {
	const csv = 'authority,service,area,grade\nNorthtown,Safeguarding,中文 🙂,2';
	const words = ['-', '--chart', 'heatmap', '--format', 'png,svg,pdf,pptx', '--size', 'slide'];
	expect(await charts(words, csv)).toBe(0);
	const lines = said.filter((line) => line.includes('no 中, 文 and 🙂:'));
	expect(lines.map((line) => line.split(': ')[0])).toEqual([
		join('charts', 'northtown-grade-heatmap-slide.png'),
		join('charts', 'northtown-grade-heatmap-slide.pdf')
	]);
});

describe('what goes wrong is said, and the rest is made', () => {
	test('rows that cannot be read: the line, the column, the value, why, and what to do', async () => {
		const csv = [
			'authority,service,area,Grade',
			'Northtown,Safeguarding,Overall effectiveness,Inadequte',
			'Northtown,Safeguarding,Capacity for improvement,2'
		].join('\n');
		expect(await charts(['-', '--chart', 'heatmap', '--format', 'svg'], csv)).toBe(1);
		expect(said.slice(0, 2)).toEqual([
			'standard input, line 2, Grade: "Inadequte" is not a grade. Did you mean Inadequate? Use 1, 2, 3 or 4, or Outstanding, Good, Adequate, Requires improvement or Inadequate. (Grade left out.)',
			'standard input: two rows: one row read in full, one row without its grade, no rows left out; one inspection.'
		]);
		expect(await textOf('northtown-grade-heatmap.svg')).toContain('Source: standard input');
	});

	test('a second look at a row is no failure', async () => {
		const csv =
			'authority,service,area,grade\nNorthtown,Safeguarding,Overall effectiveness,\nNorthtown,Safeguarding,Capacity,2';
		expect(await charts(['-', '--chart', 'heatmap', '--format', 'csv'], csv)).toBe(0);
		expect(said[0]).toContain('has no grade');
	});

	test.each([
		[
			'a file that is not there',
			['nope.csv'],
			'nope.csv: the file cannot be read (there is no such file).'
		],
		['a folder', ['.'], '.: the file cannot be read (it is a folder).'],
		['an empty file', ['-'], 'standard input, the file: The file has no rows.']
	])('%s, beside one that can be read', async (_what, paths, message) => {
		expect(await charts([...paths, 'cumbria.csv', '--chart', 'grades', '--format', 'csv'])).toBe(1);
		expect(
			said.some((line) => line.startsWith(message)),
			said.join('\n')
		).toBe(true);
		expect(await made()).toEqual(['cumbria-2012-grade-counts.csv']);
	});

	test('a folder that cannot be made', async () => {
		const words = ['cumbria.csv', '--chart', 'grades', '--format', 'csv', '--out', 'cumbria.csv'];
		expect(await charts(words)).toBe(1);
		expect(said.at(-1)).toContain('could not be made (a file of that name is in the way)');
	});

	test('a picture that is too large', async () => {
		const rows = Array.from({ length: 300 }, (_, index) => `Northtown,Both,Area ${index},2`);
		const csv = ['authority,service,area,grade', ...rows].join('\n');
		expect(
			await charts(['-', '--chart', 'heatmap', '--format', 'png,csv', '--size', '4x'], csv)
		).toBe(1);
		expect(said.at(-2)).toMatch(/^1 of 2: .* could not be made \(A picture of 4800 by \d+ pixels/);
		expect(await made()).toEqual(['northtown-grade-heatmap.csv']);
	});
});

test('several inspections, in one file or in two of the same name, each get files of their own, and the same one once', async () => {
	await mkdir(join(folder, 'again'));
	await writeFile(join(folder, 'again', 'same.csv'), cumbria);
	const later =
		'authority,framework,published,area,grade\nCumbria,CPI,2012-12-03,Overall effectiveness,3\n';
	await writeFile(join(folder, 'again', 'cumbria.csv'), later);
	const csv = 'authority,service,area,grade\nNorth,Both,A,1\nSouth,Both,A,2\n';
	const inputs = ['cumbria.csv', '-', 'again/cumbria.csv', 'again/same.csv'];
	const words = [...inputs, '--chart', 'grades', '--format', 'csv'];
	expect(await charts(words, csv)).toBe(0);
	expect(await made()).toEqual([
		'cumbria-2012-2-grade-counts.csv',
		'cumbria-2012-grade-counts.csv',
		'north-grade-counts.csv',
		'south-grade-counts.csv'
	]);
});

test('hostile text makes whole files in every form', async () => {
	const long = 'A name of an area that goes on and on '.repeat(8).slice(0, 300);
	const names = [
		'<script>alert(1)</script> & "quotes"',
		'=HYPERLINK("http://example.org")',
		'🙂👩‍👧 مرحبا שלום עולם 12',
		'tab\tbell\u0007null-like\u0001\ufffe lone \ud83d',
		']]> <!-- --> </svg>',
		'../../etc/passwd',
		long,
		'W'.repeat(300)
	];
	const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const csv = [
		'authority,kind,headline,service,area,measure,value,unit,out_of',
		...names.flatMap((name, index) => {
			const text = quoted(name);
			return [
				`${quoted(names[0] ?? '')},judgement,,Both,${text},,${(index % 4) + 1},,`,
				`${quoted(names[0] ?? '')},figure,yes,Both,${text},${text},${index},count,`,
				`${quoted(names[0] ?? '')},figure,yes,Both,${text},${text},${index},count,${index + 3}`,
				`${quoted(names[0] ?? '')},figure,yes,Both,${text},${text},${index},percent,`,
				`${quoted(names[0] ?? '')},action,,Both,${text},${text},3,months,`
			];
		})
	].join('\n');
	expect(
		await charts(['-', '--format', FORMATS.join(), '--size', 'slide'], csv),
		said.join('\n')
	).toBe(0);
	const files = await made();
	expect(files.length).toBeGreaterThan(20);
	expect(
		files.every((name) => /^[\p{L}\p{N}.@-]+$/u.test(name)),
		files.join('\n')
	).toBe(true);
	for (const name of files.filter((each) => each.endsWith('.svg'))) {
		const svg = await textOf(name);
		expect(svg).not.toContain('<script');
		// eslint-disable-next-line no-control-regex -- these are the characters XML forbids
		expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|NaN|undefined/);
		expect(svg.match(/<\/svg>/g)).toHaveLength(1);
	}
	const pdf = files.find((name) => name.endsWith('.pdf')) ?? '';
	expect(readPdf(await bytesOf(pdf)).pages.length).toBeGreaterThan(5);
});

test('an inspection without an area that could be drawn makes its other figures, and no blank one', async () => {
	const csv =
		'authority,kind,headline,service,area,measure,value,unit\nNorth,figure,yes,Both,Counts,Children,7,count';
	expect(
		await charts(['-', '--format', FORMATS.join(), '--size', 'slide'], csv),
		said.join('\n')
	).toBe(0);
	expect(await made()).toEqual([
		'north-headline-counts-slide-outlines.svg',
		'north-headline-counts-slide.pdf',
		'north-headline-counts-slide.png',
		'north-headline-counts-slide.svg',
		'north-headline-counts.csv',
		'north-headline-counts.pptx'
	]);
});

test('an inspection without anything to draw is said to have nothing', async () => {
	const csv = 'authority,service,area,grade\nNorth,Safeguarding,Overall effectiveness,';
	expect(await charts(['-', '--format', FORMATS.join()], csv)).toBe(1);
	expect(said.at(-1)).toBe('north: the data has no grade, headline figure or action to draw.');
	expect(await readdir(folder)).toEqual(['cumbria.csv']);
});

describe('packs of authorities', () => {
	const rows = [
		'authority,framework,published,service,area,grade',
		'Kent,SIF,2017-06-13,Both,Overall effectiveness,2',
		'Kent,ILACS,2022-07-05,Both,Overall effectiveness,1',
		'Essex,ILACS,2018-12-10,Both,Overall effectiveness,1'
	].join('\n');
	const packs = ['-', '--each', 'authority'];

	test('are one file each, of whichever inspections', async () => {
		expect(await charts(packs, rows), said.join('\n')).toBe(0);
		expect(await made()).toEqual(['essex.pptx', 'kent.pptx']);
		expect(said.slice(-2)).toEqual([
			`1 of 2: ${join('charts', 'kent.pptx')}`,
			`2 of 2: ${join('charts', 'essex.pptx')}`
		]);
	});

	test('are left as they are where the work goes on, and made where they are not there', async () => {
		await mkdir(join(folder, 'charts'));
		await writeFile(join(folder, 'charts', 'kent.pptx'), 'of yesterday');
		expect(await charts([...packs, '--resume'], rows)).toBe(0);
		expect(await textOf('kent.pptx')).toBe('of yesterday');
		expect(said).toContain(`1 of 2: ${join('charts', 'kent.pptx')} is there`);
		expect(await made()).toEqual(['essex.pptx', 'kent.pptx']);
	});

	test('go into one ZIP, and nothing else stays', async () => {
		expect(await charts([...packs, '--zip'], rows)).toBe(0);
		const zip = unzipSync(await readFile(join(folder, 'charts.zip')));
		expect(Object.keys(zip).sort()).toEqual(['essex.pptx', 'kent.pptx']);
		expect(Object.keys(unzipSync(zip['kent.pptx'] ?? new Uint8Array()))).toContain(
			'ppt/presentation.xml'
		);
		expect((await readdir(folder)).sort()).toEqual(['charts.zip', 'cumbria.csv']);
	});
});

test('the command as it is typed: help, wrong use, and a file from standard input', async () => {
	const command = (words: readonly string[], input = '') =>
		spawnSync(process.execPath, ['--import', 'tsx', 'scripts/charts.ts', ...words], {
			cwd: fileURLToPath(new URL('../../../', import.meta.url)),
			env: { ...process.env, INIT_CWD: folder },
			input,
			encoding: 'utf8'
		});
	const help = command(['--help']);
	expect([help.status, help.stdout.startsWith('Draws the charts')]).toEqual([0, true]);
	const wrong = command(['--\u001b[31mnonsense']);
	expect([wrong.status, wrong.stdout, wrong.stderr.includes('--help says')]).toEqual([2, '', true]);
	expect(wrong.stderr).toContain('--\\u001b[31mnonsense');
	const drawn = command(['-', '--chart', 'heatmap', '--format', 'csv'], cumbria);
	expect(drawn.stderr).toContain(`1 of 1: ${join('charts', 'cumbria-2012-grade-heatmap.csv')}`);
	expect([drawn.status, drawn.stdout]).toEqual([0, '']);
	expect(await made()).toEqual(['cumbria-2012-grade-heatmap.csv']);
});

test('each authority of a file gets one pack, in which it stands among the others', async () => {
	const [heading = '', ...lines] = england.split('\n');
	const some = lines.filter((line) => /^(Kent|Essex|Surrey),/.test(line));
	await writeFile(join(folder, 'three.csv'), [heading, ...some].join('\n'));
	expect(await charts(['three.csv', '--each', 'authority'])).toBe(0);
	expect(await made()).toEqual(['essex.pptx', 'kent.pptx', 'surrey.pptx']);
	const titles = slidesIn(openPackage(await bytesOf('kent.pptx'))).map(({ title }) => title);
	expect(titles[0]).toBe('Kent');
	expect(titles).toContain(
		'Kent is outstanding overall; its only statistical neighbour with a grade there is graded the same'
	);
	expect(titles.at(-1)).toBe('Method and source');
	await charts(['three.csv', '--each', 'authority', '--resume']);
	expect(said.at(-1)).toMatch(/^3 of 3: .* is there$/);
});

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { renderChart } from '#lib/charts/render-chart.ts';
import { fontFromDisk } from '#lib/deliver/font-from-disk.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import type { IsoDay } from '#lib/domain/iso-date.ts';
import { chartSheet } from '#lib/export/page/chart-sheet.ts';
import { withFonts } from '#lib/export/svg/embedded-fonts.ts';
import { withGroup } from '#lib/library/groups.ts';
import { libraryOf } from '#lib/library/library.ts';
import { projectText } from '#lib/library/project/write-project.ts';
import { kitOf, type ChartKind, type ChartView } from '#lib/view/kinds.ts';
import { nationalOf } from '#lib/view/many/national.ts';
import { readArguments } from '../../../scripts/charts/arguments.ts';
import { run } from '../../../scripts/charts/run.ts';
import { example } from '../../example.ts';
import { RECORD, recorded } from '../../unit/select/many/england.ts';
import { openPackage, slidesIn } from '../export/pptx/opened-deck.ts';
import { readPdf } from '../export/read-pdf.ts';

vi.setConfig({ testTimeout: 120_000 });

const TODAY = '2026-03-31' as IsoDay;

let folder = '';
let said: string[] = [];

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'fourpoint-many-'));
	said = [];
});

afterEach(() => rm(folder, { recursive: true }));

async function charts(...words: readonly string[]) {
	const order = readArguments(words);
	if (order === 'help') throw new Error('Help was asked for.');
	return run(order, {
		folder,
		today: TODAY,
		readInput: () => Promise.reject(new Error('Standard input is not read.')),
		say: (line) => said.push(line)
	});
}

const made = async () => (await readdir(join(folder, 'charts'))).sort();
const textOf = (name: string) => readFile(join(folder, 'charts', name), 'utf8');

/** The latest inspection of Cumbria: none is later, since it has ended. */
const CUMBRIA = recorded('ILACS').findLast(({ authority }) => authority === 'Cumbria') ?? null;

/** What the page of England draws for an address. */
async function onPage(
	kind: ChartKind,
	address: string,
	current: Inspection | null
): Promise<ChartView> {
	const query = new URLSearchParams(address);
	const get = (key: string) => query.get(key);
	const known = { withVisits: RECORD.inspections, report: example(), groups: [], current };
	const view = (await kitOf({ kind }).ofMany?.())?.chart(
		nationalOf({ ...known, all: recorded() }, get),
		get
	);
	if (view === undefined || typeof view === 'string') throw new Error(view);
	return view;
}

describe('a chart of many is what the page draws for the same words, to the letter', () => {
	test.each<[ChartKind, string, string, Inspection | null, string]>([
		[
			...(['national-grid', 'framework=ilacs&region=north-west&by=none&sort=-name'] as const),
			...(['--framework ILACS --region North_West --by none --sort=-name', null] as const),
			'north-west-ilacs-national-grid'
		],
		[
			...([
				'national-grid',
				'framework=slac&service=looked-after&grade=4&when=2012-03-31'
			] as const),
			...(['--framework slac --service looked-after --grade 4 --when 2012-03-31', null] as const),
			'england-slac-2012-03-31-national-grid'
		],
		[
			...(['national-grid', 'framework=slac&round=first&both=4-3'] as const),
			...(['--framework slac --round first --both 4-3', null] as const),
			'england-slac-first-national-grid'
		],
		[
			...(['both-services', 'framework=slac&round=first'] as const),
			...(['--framework slac --round first --authority cumbria', CUMBRIA] as const),
			'england-slac-first-both-services'
		],
		[
			...(['distribution', 'by=regions&area=both.the-impact-of-leaders'] as const),
			...(['--by regions --authority Cumbria --area the_impact_of_leaders', CUMBRIA] as const),
			'england-ilacs-latest-distribution-by-region'
		],
		[
			...(['timeline', ''] as const),
			...(['--authority Cumbria_County_Council', CUMBRIA] as const),
			'cumbria-over-time'
		],
		[
			...(['changes', 'between=sif-to-ilacs&region=london'] as const),
			...(['--between sif-to-ilacs --region London', null] as const),
			'london-changes-sif-to-ilacs'
		],
		[
			...(['peers', 'beside=lancashire&names=own'] as const),
			...(['--authority cumbria --beside Lancashire --names own', CUMBRIA] as const),
			'cumbria-ilacs-another-council-peers'
		]
	])('%s of %s', async (kind, address, words, current, stem) => {
		const given = words.split(' ').map((word) => word.replaceAll('_', ' '));
		expect(
			await charts('--record', '--chart', kind, '--format', 'svg,csv', ...given),
			said.join('\n')
		).toBe(0);
		expect(await made()).toEqual([`${stem}.csv`, `${stem}.svg`]);
		const view = await onPage(kind, address, current);
		const draw: Parameters<typeof chartSheet>[0]['draw'] = (each, space) =>
			renderChart(each, space, 'blue-orange');
		const { svg } = chartSheet({ view, draw, madeOn: TODAY });
		expect((await textOf(`${stem}.svg`)) === (await withFonts(svg, fontFromDisk))).toBe(true);
	});
});

test('every form of a kind is made, one file a form, and says the same', async () => {
	const words = ['--record', '--chart', 'peers', '--authority', 'Kent'];
	const forms = ['--format', 'png,svg,svg-outlines,pptx,pdf,csv', '--size', 'slide'];
	expect(await charts(...words, ...forms), said.join('\n')).toBe(0);
	const stem = 'kent-ilacs-neighbours-peers';
	expect(await made()).toEqual([
		...[1, 2].flatMap((part) =>
			['-outlines.svg', '.png', '.svg'].map((ending) => `${stem}-slide-${part}${ending}`)
		),
		`${stem}-slide.pdf`,
		`${stem}.csv`,
		`${stem}.pptx`
	]);
	const view = await onPage('peers', '', recorded('ILACS').findLast(isKent) ?? null);
	const [slide] = slidesIn(openPackage(await readFile(join(folder, 'charts', `${stem}.pptx`))));
	expect(slide?.title).toBe(view.title);
	expect(await textOf(`${stem}-slide-1.svg`)).toMatch(
		/<desc>[^<]* Kent: overall effectiveness 1 outstanding, [^<]* Essex: /
	);
	expect(readPdf(await readFile(join(folder, 'charts', `${stem}-slide.pdf`))).pages).toEqual([
		[960, 540],
		[960, 540]
	]);
});

const isKent = ({ authority }: Inspection) => authority === 'Kent';

describe('a word that there is not is answered with those there are, and nothing is made', () => {
	test.each([
		['a chart', '--chart grids', 'There is no chart "grids". Did you mean grid? Choose from'],
		['a region', '--chart grid --region North_Wst', 'Did you mean north-west? Choose from'],
		['a framework', '--chart services --framework ilac', 'Did you mean ilacs?'],
		['a round', '--chart services --framework slac --round last', 'Choose from first, re-insp'],
		[
			'an area',
			'--chart distribution --by regions --area overal',
			'Did you mean overall-effectiveness?'
		],
		['a day', '--chart grid --when 2019-02-31', 'There is no when "2019-02-31". Choose from'],
		['a council', '--chart time --authority Cumbira', 'Did you mean Cumbria?'],
		['no council', '--chart peers', '"peers" is about one council. Name it with --authority.'],
		['a group', '--chart grid --group coast', '--group: there is none to choose here.'],
		[
			'a choice of another chart',
			'--chart changes,time --authority Kent --round first',
			'--round is no choice here. "changes" has --region, --group, --between, --published. "time" has --authority.'
		],
		[
			'a day that there is not',
			'--chart changes --published 2023-02-30',
			'Choose from ofsted-2023. A day is written as 2023-03-31.'
		],
		['a choice without a chart of many', '--region london', 'Name one with --chart.'],
		['a chart of a pack', '--each authority --chart grid', 'leave out --chart grid']
	])('%s', async (_what, words, message) => {
		const given = words.split(' ').map((word) => word.replaceAll('_', ' '));
		expect(await charts('--record', '--format', 'pdf', ...given)).toBe(2);
		expect(said.join('\n')).toContain(message);
		expect(await readdir(folder)).toEqual([]);
	});
});

describe('what cannot be drawn is said in words, and the rest is made', () => {
	const HEAD = 'authority,framework,published,service,area,grade\n';

	test.each([
		[
			'one inspection has changed in nothing',
			'Kent,ILACS,2022-07-05,Both,Overall effectiveness,1',
			'changes',
			'changes: No council of those chosen has two inspections'
		],
		[
			'a framework without two services',
			'Kent,OTHER,2022-07-05,Both,Everything,1',
			'services',
			'services: The OTHER inspections that are known have no grade for each of the two services.'
		],
		[
			'a region that no council of the file is in',
			'Kent,ILACS,2022-07-05,Both,Overall effectiveness,1',
			'distribution --region london',
			'distribution: '
		]
	])('%s', async (_what, row, words, message) => {
		await writeFile(join(folder, 'some.csv'), HEAD + row);
		const [chart = '', ...choices] = words.split(' ');
		const given = ['--chart', `${chart},heatmap`, ...choices, '--format', 'csv'];
		expect(await charts('some.csv', ...given)).toBe(1);
		expect(said.join('\n')).toContain(message);
		expect(await made()).toEqual(['kent-2022-grade-heatmap.csv']);
	});

	test('a council stands beside those of the record where that is read too', async () => {
		const row = 'Kent,ILACS,2026-02-05,Both,Overall effectiveness,4';
		await writeFile(join(folder, 'kent.csv'), HEAD + row);
		const words = ['kent.csv', '--chart', 'peers', '--authority', 'kent', '--format', 'csv'];
		expect(await charts(...words)).toBe(1);
		expect(said.at(-1)).toBe(
			'peers: No ILACS inspection of any of the ten statistical neighbours of Kent is known here.'
		);
		expect(await charts(...words, '--record')).toBe(0);
		const [, first = '', second = ''] = (await textOf('kent-ilacs-neighbours-peers.csv')).split(
			'\n'
		);
		expect([first, second].join('\n')).toMatch(/^Kent,.*2026-02-05/);
	});
});

test('a group is that of a project file', async () => {
	const coast = { name: 'Coast', authorities: ['Kent', 'Essex', 'Cumbria'] };
	const library = withGroup(libraryOf([]), coast);
	await writeFile(join(folder, 'ours.fourpoint.json'), projectText(library, TODAY));
	const words = ['--record', '--chart', 'grid', '--group', 'Coast', '--format', 'csv'];
	await charts('ours.fourpoint.json', ...words);
	const [name = ''] = await made();
	const [, ...lines] = (await textOf(name)).trim().split('\n');
	// Cumbria has ended.
	expect(new Set(lines.map((line) => line.split(',')[0]))).toEqual(new Set(['Essex', 'Kent']));
});

test('packs of the authorities of a file stand among those of the record where it is read', async () => {
	const kent =
		'authority,framework,published,area,grade\nKent,ILACS,2026-02-05,Overall effectiveness,4';
	await writeFile(join(folder, 'kent.csv'), kent);
	expect(await charts('kent.csv', '--record', '--each', 'authority'), said.join('\n')).toBe(0);
	expect(await made()).toEqual(['kent.pptx']);
	const slides = slidesIn(openPackage(await readFile(join(folder, 'charts', 'kent.pptx'))));
	expect(slides.map(({ title }) => title).join('\n')).toMatch(
		/Kent is inadequate overall; .* of its .* statistical neighbours/
	);
});

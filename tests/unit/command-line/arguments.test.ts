import { expect, test } from 'vitest';
import { FORMATS_HERE, readArguments, UsageError } from '../../../scripts/charts/arguments.ts';
import { MANY_NAMES } from '../../../scripts/charts/chart-names.ts';
import { HELP } from '../../../scripts/charts/help.ts';
import { CHOICE_NAMES } from '../../../scripts/charts/many/choices.ts';
import { FRAMES } from '#lib/export/page/frames.ts';
import { PALETTES } from '#lib/style/palette.ts';

/** Every form, as the command line calls it. */
const FORMATS = FORMATS_HERE.map(({ key }) => key);

const named = (name: string) => FORMATS_HERE.find(({ key }) => key === name);

test('a file alone is drawn as pictures of every figure, twice as sharp, into a folder of its own', () => {
	expect(readArguments(['report.csv'])).toEqual({
		inputs: ['report.csv'],
		ones: [],
		out: 'charts',
		charts: [],
		chosen: {},
		record: false,
		formats: [named('png')],
		palette: 'blue-orange',
		size: { frame: null, scale: 2 },
		transparent: false,
		each: 'inspection',
		zip: false,
		resume: false
	});
});

test('packs of authorities are slides unless other files are asked for', () => {
	const order = readArguments(['all.csv', '--each', 'authority', '--zip', '--resume']);
	expect(order).toMatchObject({
		formats: [named('pptx')],
		each: 'authority',
		zip: true,
		resume: true
	});
});

test('options may stand anywhere, take lists, and be said again', () => {
	const order = readArguments([
		'--chart=heatmap, Compare',
		'a.csv',
		'--format',
		'svg,pdf',
		'--format',
		'svg',
		'-o',
		'slides',
		'--chart',
		'actions',
		'--size',
		'slide',
		'-',
		'--palette',
		'single-hue',
		'--transparent',
		'--one',
		'a-2012=a-2013'
	]);
	expect(order).toEqual({
		inputs: ['a.csv', '-'],
		ones: [['a-2012', 'a-2013']],
		out: 'slides',
		charts: ['heatmap', 'compare', 'actions'],
		chosen: {},
		record: false,
		formats: [named('svg'), named('pdf')],
		palette: 'single-hue',
		size: { frame: FRAMES[0] },
		transparent: true,
		each: 'inspection',
		zip: false,
		resume: false
	});
});

test('charts of many take what the addresses of the page of England say, of the record alone too', () => {
	const words = ['--record', '--chart', 'grid', '--region', 'North West', '--sort=-name'];
	expect(readArguments(words)).toMatchObject({
		inputs: [],
		charts: ['grid'],
		record: true,
		chosen: { region: 'North West', sort: '-name' }
	});
});

test.each([
	['no file', [], 'Name at least one file'],
	['one id where two are one', ['a.csv', '--one', 'a-2012'], '--one takes two ids'],
	['standard input twice', ['-', '-'], 'once only'],
	['an unknown option', ['a.csv', '--colour', 'red'], "Unknown option '--colour'."],
	['a slip in an option', ['a.csv', '--regoin', 'london'], 'Did you mean --region?'],
	['a slip in a form', ['a.csv', '--format', 'pngs'], 'Did you mean png?'],
	['an option without its value', ['a.csv', '--out'], '--out'],
	['an unknown form', ['a.csv', '--format', 'gif'], `Choose from ${FORMATS.join(', ')}.`],
	['an unknown palette', ['a.csv', '--palette', 'rainbow'], `Choose from ${PALETTES.join(', ')}.`],
	[
		'a picture where a pack is one file',
		['a.csv', '--each=authority', '--format=png'],
		'pptx, pdf'
	],
	['an unknown thing to make files of', ['a.csv', '--each', 'town'], 'inspection, authority'],
	['an unknown size', ['a.csv', '--size', '3x'], '1x, 2x, 4x, slide,']
])('%s is wrong use, and it says what is right', (_name, words, message) => {
	expect(() => readArguments(words)).toThrow(UsageError);
	expect(() => readArguments(words)).toThrow(message);
});

test('help is asked for with or without anything else, and names every choice', () => {
	expect(readArguments(['--help'])).toBe('help');
	expect(readArguments(['a.csv', '-h'])).toBe('help');
	const choices = [...FORMATS, ...PALETTES, ...FRAMES.map(({ key }) => key), '1x', 'heatmap'];
	choices.push(...CHOICE_NAMES.map((name) => `--${name}`), ...MANY_NAMES.map(([name]) => name));
	for (const choice of choices) expect(HELP).toMatch(new RegExp(`^  ${choice} `, 'm'));
	for (const line of HELP.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

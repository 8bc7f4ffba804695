import type { ParseArgsConfig } from 'node:util';
import { FRAMES, frameOf } from '../../src/lib/export/page/frames.ts';
import type { Format } from '../../src/lib/deliver/format.ts';
import { FORMATS } from '../../src/lib/deliver/formats.ts';
import type { Size } from '../../src/lib/deliver/order.ts';
import { PALETTES, type Palette } from '../../src/lib/style/palette.ts';
import { CHOICE_NAMES, CHOICE_OPTIONS, type Chosen } from './many/choices.ts';
import { noSuch } from './near.ts';
import { checkedInputs, pairOf, UsageError } from './one-pair.ts';
import type { Asked } from './read-inputs.ts';
import { parsedWords } from './understand.ts';

export { UsageError };

/** The forms that can be written without a browser. */
export const FORMATS_HERE = FORMATS.filter(({ browserOnly }) => !browserOnly);

const SCALES = { '1x': 1, '2x': 2, '4x': 4 } as const;

/** What was asked for. */
export interface Order extends Asked {
	/** Folder that the files go into. */
	readonly out: string;
	/** Names of charts as written; empty: all of one inspection. */
	readonly charts: readonly string[];
	/** What is chosen for charts of many inspections. */
	readonly chosen: Chosen;
	/** Whether the national record is read beside the files. */
	readonly record: boolean;
	readonly formats: readonly Format[];
	readonly palette: Palette;
	readonly size: Size;
	/** Whether PNG and SVG have no white ground. */
	readonly transparent: boolean;
	/** What each file or set of files is about. */
	readonly each: Each;
	/** Whether all files go into one ZIP in the end. */
	readonly zip: boolean;
	/** Whether files that are there already are left as they are. */
	readonly resume: boolean;
}

const EACH = ['inspection', 'authority'] as const;

/** An inspection by itself, or everything of an authority as one pack. */
export type Each = (typeof EACH)[number];

/**
 * Reads the words after the command.
 *
 * @returns `help` where that was asked for
 * @throws {UsageError} for anything that cannot be meant
 */
export function readArguments(words: readonly string[]): Order | 'help' {
	const { values, positionals } = parsedWords(words, OPTIONS);
	if (values.help) return 'help';
	const inputs = values.record && positionals.length === 0 ? [] : checkedInputs(positionals);
	const each = oneOf('thing to make files of', values.each, EACH);
	const formats = formatsFor(each, listed(values.format));
	return {
		inputs,
		ones: values.one.map(pairOf),
		out: values.out,
		charts: listed([...values.chart, ...values.figure]),
		chosen: Object.fromEntries(
			CHOICE_NAMES.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]]))
		),
		record: values.record,
		formats: [...new Set(formats)],
		palette: oneOf('palette', values.palette, PALETTES),
		size: sizeOf(values.size),
		transparent: values.transparent,
		each,
		zip: values.zip,
		resume: values.resume
	};
}

/** What can be asked for. */
const OPTIONS = {
	one: { type: 'string', multiple: true, default: [] },
	out: { type: 'string', short: 'o', default: 'charts' },
	chart: { type: 'string', multiple: true, default: [] },
	// The name that this option had before.
	figure: { type: 'string', multiple: true, default: [] },
	...CHOICE_OPTIONS,
	record: { type: 'boolean', default: false },
	format: { type: 'string', multiple: true, default: [] },
	each: { type: 'string', default: EACH[0] },
	zip: { type: 'boolean', default: false },
	resume: { type: 'boolean', default: false },
	palette: { type: 'string', default: PALETTES[0] },
	size: { type: 'string', default: '2x' },
	transparent: { type: 'boolean', default: false },
	help: { type: 'boolean', short: 'h', default: false }
} satisfies ParseArgsConfig['options'];

/** Words of an option that takes several, with commas or said again. */
function listed(values: readonly string[]): readonly string[] {
	const words = values
		.flatMap((value) => value.split(','))
		.map((word) => word.trim().toLowerCase());
	return words.filter((word) => word !== '');
}

function oneOf<Value extends string>(
	option: string,
	word: string,
	values: readonly Value[]
): Value {
	const found = values.find((value) => value === word);
	if (found === undefined) {
		throw new UsageError(noSuch(option, word, values));
	}
	return found;
}

/** A pack is one file, so that only forms that join charts can be packs. */
function formatsFor(each: Each, words: readonly string[]): readonly Format[] {
	const usual = each === 'authority' ? 'pptx' : 'png';
	const formats = (words.length === 0 ? [usual] : words).map(formatOf);
	const apart = formats.find(({ joins }) => !joins);
	if (each === 'authority' && apart !== undefined) {
		const names = FORMATS_HERE.filter(({ joins }) => joins).map(({ key }) => key);
		throw new UsageError(
			`A pack of an authority is one file, which ${apart.key} is not. Choose from ${names.join(', ')}.`
		);
	}
	return formats;
}

function formatOf(word: string): Format {
	const key = oneOf(
		'format',
		word,
		FORMATS_HERE.map((format) => format.key)
	);
	const found = FORMATS_HERE.find((format) => format.key === key);
	if (found === undefined) throw new RangeError(`There is no form "${key}".`);
	return found;
}

function sizeOf(word: string): Size {
	const frame = frameOf(word);
	if (frame !== undefined) return { frame };
	const scale = Object.entries(SCALES).find(([name]) => name === word)?.[1];
	if (scale !== undefined) return { frame: null, scale };
	const names = [...Object.keys(SCALES), ...FRAMES.map(({ key }) => key)];
	throw new UsageError(noSuch('size', word, names));
}

import { parseArgs } from 'node:util';
import { FRAMES, frameOf } from '../../src/lib/export/page/frames.ts';
import type { Format } from '../../src/lib/deliver/format.ts';
import { FORMATS } from '../../src/lib/deliver/formats.ts';
import type { Size } from '../../src/lib/deliver/order.ts';
import type { OnePair } from '../../src/lib/library/unattended.ts';
import { PALETTES, type Palette } from '../../src/lib/style/palette.ts';

/** The forms that can be written without a browser. */
export const FORMATS_HERE = FORMATS.filter(({ browserOnly }) => !browserOnly);

const SCALES = { '1x': 1, '2x': 2, '4x': 4 } as const;

/** What was asked for. */
export interface Order {
	/** Paths as written; `-` is standard input. */
	readonly inputs: readonly string[];
	/** Ids of inspections that are one, of which the first has the right date. */
	readonly ones: readonly OnePair[];
	/** Folder that the files go into. */
	readonly out: string;
	/** Names of charts as written; empty: all. */
	readonly charts: readonly string[];
	readonly formats: readonly Format[];
	readonly palette: Palette;
	readonly size: Size;
	/** Whether PNG and SVG have no white ground. */
	readonly transparent: boolean;
}

/** Wrong use, in words that say what is right. */
export class UsageError extends Error {
	override name = 'UsageError';
}

/**
 * Reads the words after the command.
 *
 * @returns `help` where that was asked for
 * @throws {UsageError} for anything that cannot be meant
 */
export function readArguments(words: readonly string[]): Order | 'help' {
	const { values, positionals } = parsed(words);
	if (values.help) return 'help';
	if (positionals.length === 0)
		throw new UsageError('Name at least one file, or - for standard input.');
	if (positionals.filter((path) => path === '-').length > 1) {
		throw new UsageError('Standard input can be read once only.');
	}
	const formats = listed(values.format).map(formatOf);
	return {
		inputs: positionals,
		ones: values.one.map(pairOf),
		out: values.out,
		charts: listed([...values.chart, ...values.figure]),
		formats: [...new Set(formats)],
		palette: oneOf('palette', values.palette, PALETTES),
		size: sizeOf(values.size),
		transparent: values.transparent
	};
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({
			args: [...words],
			allowPositionals: true,
			options: {
				one: { type: 'string', multiple: true, default: [] },
				out: { type: 'string', short: 'o', default: 'charts' },
				chart: { type: 'string', multiple: true, default: [] },
				// The name that this option had before.
				figure: { type: 'string', multiple: true, default: [] },
				format: { type: 'string', multiple: true, default: ['png'] },
				palette: { type: 'string', default: PALETTES[0] },
				size: { type: 'string', default: '2x' },
				transparent: { type: 'boolean', default: false },
				help: { type: 'boolean', short: 'h', default: false }
			}
		});
	} catch (error) {
		const [reason = ''] = error instanceof Error ? error.message.split('. ') : [];
		throw new UsageError(`${reason}.`);
	}
}

function pairOf(word: string): OnePair {
	const [right = '', other = '', ...more] = word.split('=').map((id) => id.trim());
	if (right === '' || other === '' || more.length > 0) {
		throw new UsageError(`--one takes two ids of inspections, as in --one ID=ID, not "${word}".`);
	}
	return [right, other];
}

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
		throw new UsageError(`There is no ${option} "${word}". Choose from ${values.join(', ')}.`);
	}
	return found;
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
	throw new UsageError(`There is no size "${word}". Choose from ${names.join(', ')}.`);
}

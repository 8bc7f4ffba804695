import type { PathCommand } from 'fontkit';
import type { Run } from './typeface.ts';

/** Outlines of a run of text. */
export interface RunPath {
	/** Path data in units of the font, y upwards, from the start of the baseline. */
	readonly data: string;
	/** Width in units of the font. */
	readonly width: number;
}

const LETTERS: Readonly<Record<PathCommand['command'], string>> = {
	moveTo: 'M',
	lineTo: 'l',
	quadraticCurveTo: 'q',
	bezierCurveTo: 'c',
	closePath: 'z'
};

/** A run as shapes, with kerning and ligatures. */
export function runPath({ font: { shaper }, text }: Run): RunPath {
	const { glyphs, positions } = shaper.layout(text, []);
	let x = 0;
	let data = '';
	for (const [index, glyph] of glyphs.entries()) {
		const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
		data += glyphPath(glyph.path.commands, x + xOffset, yOffset);
		x += xAdvance;
	}
	return { data, width: x };
}

/** Steps from point to point are short numbers, which halves the size of a page of text. */
function glyphPath(commands: readonly PathCommand[], left: number, up: number): string {
	let data = '';
	let from: readonly [number, number] = [0, 0];
	for (const { command, args } of commands) {
		const [x, y] = command === 'moveTo' ? [-left, -up] : from;
		const steps = args.map((coordinate, index) =>
			Math.round(coordinate - (index % 2 === 0 ? x : y))
		);
		data += LETTERS[command] + steps.join(' ').replaceAll(' -', '-');
		if (args.length > 0) from = [args.at(-2) ?? 0, args.at(-1) ?? 0];
	}
	return data;
}

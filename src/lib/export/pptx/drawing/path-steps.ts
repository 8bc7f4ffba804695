import type { Box } from '../slide/shape.ts';

type Point = readonly [x: number, y: number];

/** One step of a path. A curve has one or two points that bend it, and its end. */
export interface PathStep {
	readonly kind: 'move' | 'line' | 'curve' | 'close';
	readonly points: readonly Point[];
}

/** How many numbers a command takes, and what it does. */
const COMMANDS: Readonly<
	Record<string, { readonly takes: number; readonly kind: PathStep['kind'] }>
> = {
	M: { takes: 2, kind: 'move' },
	L: { takes: 2, kind: 'line' },
	H: { takes: 1, kind: 'line' },
	V: { takes: 1, kind: 'line' },
	Q: { takes: 4, kind: 'curve' },
	C: { takes: 6, kind: 'curve' }
};

/**
 * The data of an SVG path as steps from place to place.
 *
 * @throws {RangeError} at a command it does not know, so that nothing is ever left out in silence
 */
export function pathSteps(data: string): readonly PathStep[] {
	const steps: PathStep[] = [];
	let start: Point = [0, 0];
	let at: Point = [0, 0];
	for (const [, letter = '', written = ''] of data.matchAll(/([a-z])([^a-z]*)/gi)) {
		const name = letter.toUpperCase();
		if (name === 'Z') {
			steps.push({ kind: 'close', points: [] });
			at = start;
			continue;
		}
		const command = COMMANDS[name];
		if (command === undefined)
			throw new RangeError(`A slide cannot draw the path "${letter}" yet.`);
		const numbers = (written.match(/-?(?:\d*\.)?\d+(?:e-?\d+)?/g) ?? []).map(Number);
		for (let index = 0; index < numbers.length; index += command.takes) {
			const own = numbers.slice(index, index + command.takes);
			const points = placed(name, own, at, letter !== name);
			at = points.at(-1) ?? at;
			// Further pairs after a move are lines.
			const kind = name === 'M' && index > 0 ? 'line' : command.kind;
			if (kind === 'move') start = at;
			steps.push({ kind, points });
		}
	}
	return steps;
}

function placed(name: string, numbers: readonly number[], at: Point, relative: boolean): Point[] {
	const [left, top] = relative ? at : [0, 0];
	const [first = 0] = numbers;
	if (name === 'H') return [[left + first, at[1]]];
	if (name === 'V') return [[at[0], top + first]];
	return numbers.flatMap((x, index): Point[] =>
		index % 2 === 0 ? [[left + x, top + (numbers[index + 1] ?? 0)]] : []
	);
}

/** The smallest box around all points of some steps. */
export function boundsOf(steps: readonly PathStep[]): Box {
	const points = steps.flatMap((step) => step.points);
	const across = points.map(([x]) => x);
	const down = points.map(([, y]) => y);
	const [x, y] = [Math.min(...across), Math.min(...down)];
	return { x, y, width: Math.max(...across) - x, height: Math.max(...down) - y };
}

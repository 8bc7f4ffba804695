import { squeeze } from '../column.ts';
import { nearWords } from '../cell/near-words.ts';
import { headingsOf, headingWords, type Headings } from './headings.ts';
import { KNOWN_SHAPES } from './known-shapes.ts';
import type { Shape } from './shape.ts';

/** Fewer headings than these would make anything near anything. */
const FEWEST = 4;
/** Short headings are near too many others. */
const SHORTEST = 8;

/**
 * The known shape that a header is nearly of, with the headings of the table in place of its own: one of
 * those it needs is missing, or some are a letter or two away. `null` where none is near. It is offered
 * to a reader, and not taken.
 */
export function nearShape(cells: readonly string[], mappings: readonly Shape[] = []): Shape | null {
	const headings = headingsOf(cells);
	for (const shape of [...KNOWN_SHAPES, ...mappings]) {
		if (shape.needs.length < FEWEST) continue;
		const known = shape.needs.filter((need) => headings.has(squeeze(need)));
		// Few tables are near any, and comparing letters takes long.
		if (known.length * 2 < shape.needs.length) continue;
		const offered = underNearHeadings(shape, cells, headings);
		const missing = offered.needs.filter((need) => !headings.has(squeeze(need)));
		if (missing.length > 1) continue;
		return { ...offered, needs: offered.needs.filter((need) => headings.has(squeeze(need))) };
	}
	return null;
}

/** The shape with each heading that the table lacks replaced by the one that is near it, if only one is. */
function underNearHeadings(shape: Shape, cells: readonly string[], headings: Headings): Shape {
	const ours = new Set(headingsIn(shape).map(squeeze));
	const free = cells.map(headingWords).filter((cell) => !ours.has(squeeze(cell)));
	const nearest = new Map(
		headingsIn(shape).flatMap((wanted) => {
			const key = squeeze(wanted);
			if (headings.has(key) || key.length < SHORTEST) return [];
			const [only, ...others] = nearWords(key, free.map(squeeze));
			const cell = free.find((each) => squeeze(each) === only);
			return cell === undefined || others.length > 0 ? [] : [[key, cell] as const];
		})
	);
	return nearest.size === 0 ? shape : renamed(shape, nearest);
}

const headingsKnown = new WeakMap<Shape, readonly string[]>();

/** All headings that a shape reads. */
function headingsIn(shape: Shape): readonly string[] {
	const known = headingsKnown.get(shape) ?? findHeadings(shape);
	headingsKnown.set(shape, known);
	return known;
}

function findHeadings(shape: Shape): readonly string[] {
	const found = new Set(shape.needs);
	JSON.stringify(shape, (key, value: unknown) => {
		if ((key === 'under' || key === 'grade') && typeof value === 'string') found.add(value);
		return value;
	});
	return [...found];
}

/** A shape is data throughout, so that its headings can be replaced wherever they stand. */
function renamed(shape: Shape, names: ReadonlyMap<string, string>): Shape {
	const nameOf = (heading: string) => names.get(squeeze(heading)) ?? heading;
	const text = JSON.stringify(shape, (key, value: unknown) =>
		(key === 'under' || key === 'grade') && typeof value === 'string' ? nameOf(value) : value
	);
	const made = JSON.parse(text) as Shape;
	return { ...made, needs: shape.needs.map(nameOf) };
}

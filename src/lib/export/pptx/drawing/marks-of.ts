import { numberOf, svgTree, type SvgElement } from '../../svg/svg-tree.ts';
import { markWithText, setText, textMark } from './mark-text.ts';
import type { Look, Mark, MarkLine } from './mark.ts';
import { pathSteps } from './path-steps.ts';
import { transformed, type Place } from './place.ts';

/**
 * The shapes of a drawing where they stand on a slide. A text in the middle of the mark drawn just
 * before it belongs to that mark, so that whoever edits the slide moves both at once. It knows the
 * elements that drawings are made of and no others.
 *
 * @param svg what stands within the `<svg>` of a drawing
 * @throws {RangeError} at an element it does not know, so that nothing is ever left out in silence
 */
export function marksOf(svg: string, place: Place): readonly Mark[] {
	const marks: Mark[] = [];
	for (const element of svgTree(svg).children) addMarks(marks, element, place);
	return marks;
}

function addMarks(marks: Mark[], element: SvgElement, place: Place): void {
	if (element.name === 'g') {
		const own = transformed(place, element.attributes.get('transform') ?? '');
		for (const child of element.children) addMarks(marks, child, own);
		return;
	}
	if (element.name === 'text') addText(marks, element, place);
	else {
		const mark = shapeOf(element, place);
		if (mark !== null) marks.push(mark);
	}
}

function addText(marks: Mark[], element: SvgElement, place: Place): void {
	const set = setText(element, place);
	if (set.lines.length === 0) return;
	const last = marks.at(-1);
	const isArea = last?.kind === 'rect' || last?.kind === 'ellipse';
	const together = isArea ? markWithText(last, set) : null;
	if (together === null) marks.push(textMark(set));
	else marks[marks.length - 1] = together;
}

/** A shape without text; `null` where nothing of it can be seen. */
function shapeOf(element: SvgElement, place: Place): Mark | null {
	const length = (name: string) => numberOf(element, name) * place.scale;
	const at = (x: string, y: string) => [place.x + length(x), place.y + length(y)] as const;
	const look = lookOf(element, place.scale);
	if (look.fill === null && look.line === null) return null;
	switch (element.name) {
		case 'rect': {
			const [x, y] = at('x', 'y');
			const box = { x, y, width: length('width'), height: length('height') };
			if (box.width <= 0 || box.height <= 0) return null;
			const radius = Math.min(length('rx'), box.width / 2, box.height / 2);
			return { kind: 'rect', box, radius, text: null, inset: 0, ...look };
		}
		case 'circle': {
			const [x, y] = at('cx', 'cy');
			const radius = length('r');
			const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
			return { kind: 'ellipse', box, radius: 0, text: null, inset: 0, ...look };
		}
		case 'line': {
			const { line } = look;
			return line && { kind: 'line', from: at('x1', 'y1'), to: at('x2', 'y2'), line };
		}
		case 'path': {
			const steps = pathSteps(element.attributes.get('d') ?? '').map((step) => ({
				...step,
				points: step.points.map(
					([x, y]) => [place.x + x * place.scale, place.y + y * place.scale] as const
				)
			}));
			return steps.length === 0 ? null : { kind: 'path', steps, ...look };
		}
		default:
			throw new RangeError(`A slide cannot draw <${element.name}> yet.`);
	}
}

function lookOf(element: SvgElement, scale: number): Look {
	const fill = element.name === 'line' ? null : colourOf(element, 'fill', '#000000');
	return { fill, line: lineOf(element, scale) };
}

function lineOf(element: SvgElement, scale: number): MarkLine | null {
	const colour = colourOf(element, 'stroke', 'none');
	const width = numberOf(element, 'stroke-width', 1) * scale;
	if (colour === null || width <= 0) return null;
	const written = element.attributes.get('stroke-dasharray')?.split(/[\s,]+/) ?? [];
	return { colour, width, dashes: written.map((dash) => Number(dash) * scale) };
}

/** A colour as `#rrggbb`; `null`: none. */
function colourOf(element: SvgElement, name: 'fill' | 'stroke', without: string): string | null {
	const written = element.attributes.get(name) ?? without;
	if (written === 'none') return null;
	const channels = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/.exec(written)?.slice(1);
	if (channels !== undefined) {
		return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
	}
	if (!/^#[\da-f]{6}$/i.test(written)) throw new RangeError(`A slide cannot paint ${written} yet.`);
	return written;
}

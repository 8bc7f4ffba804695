import type PDFDocument from 'pdfkit';
import { lineStart, lineWidth } from '../fonts/line-width.ts';
import type { Typeface } from '../fonts/typeface.ts';
import { numberOf, svgTree, type SvgElement } from '../svg/svg-tree.ts';
import { textLines, type TextLine } from '../page/text-lines.ts';

type Document = InstanceType<typeof PDFDocument>;

/**
 * Draws elements of SVG on the current page. It knows the elements that pictures are made of and
 * no others: groups that move or scale, rectangles, lines, circles, paths and text.
 *
 * @throws {RangeError} at an element it does not know, so that nothing is ever left out in silence
 */
export function drawSvg(document: Document, svg: string, typeface: Typeface): void {
	for (const element of svgTree(svg).children) drawElement(document, element, typeface);
}

/**
 * Draws the elements of a group one by one, so that each can be told what it is.
 *
 * @param svg one `<g>`
 * @param around is given each element and what draws it
 */
export function drawGroup(
	document: Document,
	svg: string,
	typeface: Typeface,
	around: (element: SvgElement, draw: () => void) => void
): void {
	for (const { attributes, children } of svgTree(svg).children) {
		document.save();
		transform(document, attributes.get('transform') ?? '');
		for (const child of children) {
			around(child, () => {
				drawElement(document, child, typeface);
			});
		}
		document.restore();
	}
}

function drawElement(document: Document, element: SvgElement, typeface: Typeface): void {
	const number = (name: string) => numberOf(element, name);
	switch (element.name) {
		case 'g':
			document.save();
			transform(document, element.attributes.get('transform') ?? '');
			for (const child of element.children) drawElement(document, child, typeface);
			document.restore();
			return;
		case 'rect':
			drawRect(document, element);
			return;
		case 'line':
			document.moveTo(number('x1'), number('y1')).lineTo(number('x2'), number('y2'));
			paint(document, element);
			return;
		case 'circle':
			document.circle(number('cx'), number('cy'), number('r'));
			paint(document, element);
			return;
		case 'path':
			document.path(element.attributes.get('d') ?? '');
			paint(document, element);
			return;
		case 'text':
			for (const line of textLines(element)) drawLine(document, line, typeface);
			return;
		default:
			throw new RangeError(`A PDF cannot draw <${element.name}> yet.`);
	}
}

function drawRect(document: Document, element: SvgElement): void {
	const [x, y, width, height, radius] = ['x', 'y', 'width', 'height', 'rx'].map((name) =>
		numberOf(element, name)
	) as [number, number, number, number, number];
	if (width <= 0 || height <= 0) return;
	if (radius > 0) document.roundedRect(x, y, width, height, radius);
	else document.rect(x, y, width, height);
	paint(document, element);
}

function transform(document: Document, written: string): void {
	for (const [, name, values = ''] of written.matchAll(/(\w+)\(([^)]*)\)/g)) {
		const [first = 0, second] = values
			.trim()
			.split(/[\s,]+/)
			.map(Number);
		if (name === 'translate') document.translate(first, second ?? 0);
		else if (name === 'scale') document.scale(first, second ?? first);
		else throw new RangeError(`A PDF cannot ${name ?? 'move'} yet.`);
	}
}

/** Fills and strokes the shape that was just described. */
function paint(document: Document, element: SvgElement): void {
	const fill = colourOf(element, 'fill') ?? '#000000';
	const stroke = colourOf(element, 'stroke') ?? 'none';
	const dashes = element.attributes.get('stroke-dasharray');
	document.lineWidth(numberOf(element, 'stroke-width', 1));
	if (dashes === undefined) document.undash();
	else {
		const [length = 1, space = length] = dashes.split(/[\s,]+/).map(Number);
		document.dash(length, { space });
	}
	const filled = fill !== 'none' && element.name !== 'line';
	if (filled && stroke !== 'none') document.fillAndStroke(fill, stroke);
	else if (filled) document.fill(fill);
	else if (stroke !== 'none') document.stroke(stroke);
}

/** A colour as the PDF library reads it; `undefined` where none is written. */
function colourOf(element: SvgElement, name: 'fill' | 'stroke'): string | undefined {
	const written = element.attributes.get(name);
	const channels = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/.exec(written ?? '')?.slice(1);
	if (channels === undefined) return written;
	return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}

function drawLine(document: Document, line: TextLine, typeface: Typeface): void {
	const { size, fill, anchor, y } = line;
	const set = typeface.setLine(line.text, line.weight);
	let x = lineStart(line.x, lineWidth(set.runs, size), anchor);
	document.fillColor(fill).fontSize(size);
	// Lines are read one after the other: without a space their words would run together.
	const space = /[-/]$/.test(line.text) ? '' : ' ';
	// What cannot be read back from the shapes, such as a box, is said beside them.
	if (!set.faithful) document.markContent('Span', { actual: line.text + space });
	for (const [index, run] of set.runs.entries()) {
		const text = index === set.runs.length - 1 ? run.text + space : run.text;
		document.font(run.font.name);
		document.text(text, x, y, { baseline: 'alphabetic', lineBreak: false, features: [] });
		x += lineWidth([run], size);
	}
	if (!set.faithful) document.endMarkedContent();
}

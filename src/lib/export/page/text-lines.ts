import { WEIGHTS, type Weight } from '../../style/typeface.ts';
import { numberOf, type SvgElement } from '../svg/svg-tree.ts';

/** One line of a picture's text where it stands, in pixels. */
export interface TextLine {
	readonly text: string;
	/** Left, middle or right, by the anchor. */
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly size: number;
	readonly weight: Weight;
	readonly fill: string;
}

/** The lines of a `<text>`: one, or one for each `<tspan>`. */
export function textLines(text: SvgElement): readonly TextLine[] {
	const style = {
		anchor: anchorOf(text.attributes.get('text-anchor')),
		size: numberOf(text, 'font-size'),
		weight: weightOf(numberOf(text, 'font-weight')),
		fill: text.attributes.get('fill') ?? ''
	};
	const x = numberOf(text, 'x');
	let y = numberOf(text, 'y');
	const own = text.text === '' ? [] : [{ ...style, text: text.text, x, y }];
	const spans = text.children.map((span) => {
		y += numberOf(span, 'dy');
		return { ...style, text: span.text, x: numberOf(span, 'x', x), y };
	});
	return [...own, ...spans];
}

function anchorOf(written: string | undefined): TextLine['anchor'] {
	return written === 'middle' || written === 'end' ? written : 'start';
}

function weightOf(number: number): Weight {
	return number === WEIGHTS.semibold ? 'semibold' : 'regular';
}

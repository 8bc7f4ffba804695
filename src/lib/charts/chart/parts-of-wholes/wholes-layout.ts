import { isNarrow, type Space } from '../../../style/space.ts';
import type { PartsOfWholesView } from '../../../view/chart/parts-of-wholes/parts-of-wholes.ts';
import type { WholeRow } from '../../../view/chart/parts-of-wholes/whole-row.ts';
import { grown, isSlide } from '../../numbers/growing.ts';
import { numberType, type NumberType } from '../../numbers/number-block.ts';
import { joined, shifted, type Placed } from './placed-whole.ts';
import { wholeMarks } from './whole-marks.ts';
import { isSingle, wholeHead, wholeLegend } from './whole-words.ts';

/** Where wholes and their parts stand. */
export interface WholesLayout extends Placed {
	/** The line over each whole. */
	readonly rules: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

/** The narrowest column, in ems of the usual type. */
const NARROWEST = 13;

/** One whole with its words beside its marks where there is room; several in columns. */
export function wholesLayout(view: PartsOfWholesView, space: Space): WholesLayout {
	return grown(space, (scale) => arranged(view.wholes, space, scale));
}

function arranged(wholes: readonly WholeRow[], space: Space, scale: number): WholesLayout {
	const type = numberType(space.type, scale);
	const em = space.type.base;
	const [only, ...others] = wholes;
	const top = em * 0.5;
	if (only !== undefined && others.length === 0 && fitsBeside(only, space)) {
		const height = space.height === null ? null : space.height - top - 1;
		const whole = shifted(sideBySide(only, space.width, height, type), 0, top);
		return { ...whole, height: Math.ceil(whole.height + top), rules: [rule(0, space.width, 0)] };
	}
	const most = wholes.some(({ drawnAs, parts }) => drawnAs === 'bars' && parts.length > 1)
		? 1
		: Math.max(1, Math.floor(space.width / (em * NARROWEST)));
	const rows = Math.ceil(wholes.length / Math.min(most, wholes.length));
	const columns = Math.ceil(wholes.length / rows);
	const gap = em * 2;
	const width = (space.width - gap * (columns - 1)) / columns;
	const room = space.height === null ? null : (space.height - em * (rows - 1)) / rows - top - 1;

	let y = 0;
	const rules: { x: number; y: number; width: number }[] = [];
	const placed: Placed[] = [];
	for (let first = 0; first < wholes.length; first += columns) {
		const own = wholes.slice(first, first + columns);
		const row = heads(own, width, type).map((head, index) => {
			const whole = own[index];
			return whole === undefined ? head : stacked(whole, head, width, room, type);
		});
		row.forEach((whole, index) => {
			const x = index * (width + gap);
			rules.push(rule(x, width, y));
			placed.push(shifted(whole, x, y + top));
		});
		y += top + Math.max(...row.map(({ height }) => height)) + em;
	}
	return { ...joined(placed, Math.ceil(y - em)), rules };
}

/** Names of several parts need more room than one number. */
function fitsBeside(whole: WholeRow, space: Space): boolean {
	// On a slide one bar beside words would leave half of it white; under them it has its whole width.
	if (whole.drawnAs === 'bars' || (whole.drawnAs === 'bar' && isSlide(space))) return false;
	return isSingle(whole) ? !isNarrow(space) : space.width >= space.type.base * MANY_BESIDE_FROM;
}

const MANY_BESIDE_FROM = 46;

function rule(x: number, width: number, y: number) {
	return { x, y: y + 1, width };
}

/** Words on the left, marks on the right. */
function sideBySide(
	whole: WholeRow,
	width: number,
	height: number | null,
	type: NumberType
): Placed {
	const em = type.label.size;
	const words = width * 0.42 - em * 2;
	const head = wholeHead(whole, words, type);
	const gap = isSingle(whole) ? 0 : em * 0.6;
	const legend = shifted(wholeLegend(whole, words, type), 0, head.height + gap);
	const marksTop = em * 0.6;
	const marks = wholeMarks(whole, {
		width: width * 0.58,
		height: height === null ? null : height - marksTop,
		em
	});
	return joined(
		[head, legend, shifted(marks, width * 0.42, marksTop)],
		Math.max(head.height + gap + legend.height, marks.height + marksTop)
	);
}

/** The words over the marks; as high as one another where nothing but marks stands under them. */
function heads(wholes: readonly WholeRow[], width: number, type: NumberType): readonly Placed[] {
	const all = wholes.map((whole) => wholeHead(whole, width, type));
	const highest = Math.max(...all.map(({ height }) => height));
	return wholes.every(isSingle) ? all.map((head) => ({ ...head, height: highest })) : all;
}

/** Words, marks under them and the names of the parts. */
function stacked(
	whole: WholeRow,
	head: Placed,
	width: number,
	room: number | null,
	type: NumberType
): Placed {
	const em = type.label.size;
	const gap = em * 0.7;
	const legend = wholeLegend(whole, width, type);
	const under = legend.height > 0 ? legend.height + gap : 0;
	const marksTop = head.height + gap;
	const height = room === null ? null : Math.max(0, room - marksTop - under);
	const marks = wholeMarks(whole, { width, height, em });
	const legendTop = marksTop + (marks.height > 0 ? marks.height + gap : 0);
	return joined(
		[head, shifted(marks, 0, marksTop), shifted(legend, 0, legendTop)],
		under > 0 ? legendTop + legend.height : marksTop + marks.height
	);
}

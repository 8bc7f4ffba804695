import { INK, QUIET, RULE } from '../../style/palette.ts';
import type { FirstActions, LeadingFigure, OnePageView } from '../../view/pack/one-page.ts';
import { digits } from '../../view/words/number-words.ts';
import { textBlock } from '../page/text-block.ts';

/** Type sizes of the page, in points. */
export const TYPE = { heading: 9.5, text: 9, small: 9, number: 14 } as const;

/** A part of the page, to be set with its top left corner anywhere. */
export interface PagePart {
	readonly height: number;
	readonly at: (x: number, y: number) => string;
}

const HEADING_HEIGHT = TYPE.heading * 2.1;

/** A thin rule and under it what the part is about. */
function headed(heading: string, width: number, body: PagePart): PagePart {
	const words = textBlock(heading, { size: TYPE.heading, weight: 'semibold' }, width, 1);
	return {
		height: HEADING_HEIGHT + body.height,
		at: (x, y) =>
			`<line x1="${x}" x2="${x + width}" y1="${y}" y2="${y}" stroke="${INK}"/>${words.at(x, y + 4, INK)}${body.at(x, y + HEADING_HEIGHT)}`
	};
}

/** Parts one under the other, as many as there is room for; `null` where there is room for none. */
function stacked(parts: readonly PagePart[], gap: number, room: number): PagePart | null {
	const kept: PagePart[] = [];
	let height = 0;
	for (const part of parts) {
		const needed = part.height + (kept.length === 0 ? 0 : gap);
		if (height + needed > room) break;
		kept.push(part);
		height += needed;
	}
	if (kept.length === 0) return null;
	return {
		height,
		at: (x, y) => {
			let top = y;
			return kept
				.map((part) => {
					const markup = part.at(x, top);
					top += part.height + gap;
					return markup;
				})
				.join('');
		}
	};
}

/** Any part under its heading; `null` where not even its first piece has room. */
export function section(
	heading: string,
	parts: readonly PagePart[],
	width: number,
	room: number,
	gap = 4
): PagePart | null {
	const body = stacked(parts, gap, room - HEADING_HEIGHT);
	return body === null ? null : headed(heading, width, body);
}

/** A sentence or an action, with a mark before it. */
export function bullet(text: string, width: number, size: number): PagePart {
	const indent = size * 0.95;
	const words = textBlock(text, { size, weight: 'regular' }, width - indent, 6);
	return {
		height: words.height,
		at: (x, y) =>
			`<circle cx="${x + 2}" cy="${Math.round((y + size * 0.66) * 100) / 100}" r="1.4" fill="${QUIET}"/>${words.at(x + indent, y, INK)}`
	};
}

/** Space between figures. */
const FIGURE_GAP = 6;

/** The first figures, as many as there is room for, and how many there are besides. */
export function figuresSection(
	{ figures, moreFigures }: Pick<OnePageView, 'figures' | 'moreFigures'>,
	width: number,
	room: number
): PagePart | null {
	for (let count = figures.length; count > 0; count--) {
		const left = figures.length - count + moreFigures;
		const parts = [
			...figures.slice(0, count).map((figure) => figurePart(figure, width)),
			...(left === 0 ? [] : [moreFiguresPart(left, width)])
		];
		const height = parts.reduce((sum, part) => sum + part.height, FIGURE_GAP * (parts.length - 1));
		if (height <= room - HEADING_HEIGHT) {
			return section('Headline figures', parts, width, room, FIGURE_GAP);
		}
	}
	return null;
}

function moreFiguresPart(count: number, width: number): PagePart {
	const words = textBlock(
		`${digits(count)} more headline ${count === 1 ? 'figure is' : 'figures are'} in the data.`,
		{ size: TYPE.small, weight: 'semibold' },
		width
	);
	return { height: words.height, at: (x, y) => words.at(x, y, INK) };
}

/** A number, large, and under it what it counts. */
function figurePart(figure: LeadingFigure, width: number): PagePart {
	const amount = textBlock(figure.amount, { size: TYPE.number, weight: 'semibold' }, width, 2);
	const label = textBlock(figure.label, { size: TYPE.small, weight: 'regular' }, width, 3);
	const said =
		figure.comparison === null
			? null
			: textBlock(figure.comparison, { size: TYPE.small, weight: 'regular' }, width, 2);
	return {
		height: amount.height + label.height + (said?.height ?? 0),
		at: (x, y) =>
			amount.at(x, y, INK) +
			label.at(x, y + amount.height, INK) +
			(said?.at(x, y + amount.height + label.height, QUIET) ?? '')
	};
}

/** The first actions, a column for each service. */
export function actionsPart(
	{ heading, services, later }: FirstActions,
	width: number,
	room: number
): PagePart | null {
	const gap = 17;
	const column = (width - gap * (services.length - 1)) / Math.max(1, services.length);
	const columns = services.flatMap(({ name, actions }) => {
		const title = textBlock(name, { size: TYPE.small, weight: 'semibold' }, column, 1);
		const head: PagePart = { height: title.height, at: (x, y) => title.at(x, y, QUIET) };
		const most = room - HEADING_HEIGHT;
		const items = measured(actions, column, most - head.height);
		const whole = stacked([head, ...items], 3, most);
		if (whole === null) return [];
		const all = head.height + items.reduce((sum, { height }) => sum + height + 3, 0);
		if (all <= most) return [whole];
		return [cutShort(head, items, actions.length, column, most) ?? whole];
	});
	if (columns.length === 0) return null;
	const body: PagePart = {
		height: Math.max(...columns.map(({ height }) => height)),
		at: (x, y) => columns.map((each, index) => each.at(x + index * (column + gap), y)).join('')
	};
	return headed(later === null ? heading : `${heading}; ${later}`, width, body);
}

/** Actions until there is no more room, the first that has none among them: thousands need not be measured. */
function measured(actions: readonly string[], width: number, room: number): readonly PagePart[] {
	const items: PagePart[] = [];
	let height = 0;
	for (const action of actions) {
		const item = bullet(action, width, TYPE.small);
		items.push(item);
		height += item.height + 3;
		if (height > room) break;
	}
	return items;
}

/**
 * As many of the items as leave room to say how many there are more.
 *
 * @param of how many there are, measured or not
 */
function cutShort(
	head: PagePart,
	items: readonly PagePart[],
	of: number,
	width: number,
	room: number
): PagePart | null {
	for (let count = items.length - 1; count >= 0; count--) {
		const words = textBlock(
			`and ${digits(of - count)} more`,
			{ size: TYPE.small, weight: 'regular' },
			width
		);
		const more: PagePart = { height: words.height, at: (x, y) => words.at(x, y, QUIET) };
		const parts = [head, ...items.slice(0, count), more];
		const height = parts.reduce((sum, part) => sum + part.height, 3 * (parts.length - 1));
		if (height <= room) return stacked(parts, 3, room);
	}
	return null;
}

/** A rule across the page. */
export function rule(x: number, y: number, width: number): string {
	return `<line x1="${x}" x2="${x + width}" y1="${y}" y2="${y}" stroke="${RULE}"/>`;
}

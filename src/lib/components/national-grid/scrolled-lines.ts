import type { GridPlace } from '../grid/grid-keys.ts';
import { whenPainted } from '../following.svelte.ts';
import { linesInView, scrolledTo, type Range } from './lines-in-view.ts';
import { LineWindow } from './line-window.ts';

/** What scrolls, in pixels. */
export interface ScrollPlace {
	readonly scroller: HTMLElement;
	readonly body: HTMLElement;
	/** Of all lines. */
	readonly height: number;
	/** Lines under the headings. */
	readonly count: number;
	/** Lines above those, which stay in sight. */
	readonly above: number;
	/** Height of what is seen of the lines under them. */
	readonly room: number;
	/** The line under the headings with the tab stop, which exists wherever it is; -1: none. */
	readonly kept: number;
}

/** Lines more than lie in the window, should what stands above them be less by then. */
const MARGIN = 3;

/**
 * Keeps the lines in view in existence while a reader scrolls, and brings others into it. How far that is
 * has been heard of and is not asked for, because a browser answers by laying out the page at once.
 */
export class ScrolledLines {
	readonly #place: () => ScrollPlace | null;
	#lines: LineWindow | null = null;
	#top = 0;
	#shown = { from: 0, to: 0, kept: -1 };
	#waits = false;
	/** How much of what has room for lines lies in the window, in pixels, as far as that is known. */
	#inWindow = Infinity;

	/** @param place as it is now; `null` before there is one */
	constructor(place: () => ScrollPlace | null) {
		this.#place = place;
	}

	/**
	 * Makes the lines in view anew, from the first or where they are scrolled to; those on either side, and
	 * under the edge of the window, once these are painted.
	 */
	redraw(markupOf: (line: number) => string, fromFirst: boolean): void {
		const place = this.#place();
		if (place === null) return;
		const before = this.#top;
		this.#top = fromFirst ? 0 : Math.min(before, lastTop(place));
		this.#lines = new LineWindow(place.body, markupOf);
		const room = Math.min(place.room, this.#inWindow + MARGIN * place.height);
		const range = linesInView(this.#top, room, place, 0);
		this.#shown = { ...range, kept: place.kept };
		this.#lines.redraw(range, place.kept);
		if (this.#top !== before) place.scroller.scrollTop = this.#top;
		whenPainted(() => {
			this.#lookAtWindow();
			this.follow();
		});
	}

	/** The page was scrolled. */
	pageScrolled(): void {
		this.#inWindow = Infinity;
	}

	/** Asked for when the page has just been laid out. */
	#lookAtWindow(): void {
		const place = this.#place();
		if (place === null) return;
		const { bottom } = place.scroller.getBoundingClientRect();
		this.#inWindow = Math.max(0, place.room - Math.max(0, bottom - innerHeight));
	}

	/** Makes the lines that have come into view; a long way on, those on either side once these are painted. */
	follow(): void {
		const place = this.#place();
		if (place === null) return;
		const { kept } = place;
		const inView = linesInView(this.#top, place.room, place, 0);
		const { from, to, kept: before } = this.#shown;
		const isFar = inView.from >= to || inView.to <= from;
		const range = isFar ? inView : linesInView(this.#top, place.room, place);
		if (range.from === from && range.to === to && kept === before) return;
		this.#shown = { ...range, kept };
		this.#lines?.show(range, kept);
		if (isFar) whenPainted(() => this.follow());
	}

	/**
	 * The same, once for all that a reader scrolls before the next picture.
	 *
	 * @param first what else is to be looked at then
	 */
	followSoon(first: () => void): void {
		if (this.#waits) return;
		this.#waits = true;
		requestAnimationFrame(() => {
			this.#waits = false;
			const place = this.#place();
			// By then its reader may have gone to another view.
			if (place === null) return;
			this.#top = place.scroller.scrollTop;
			first();
			this.follow();
		});
	}

	scrollTo(top: number): void {
		const place = this.#place();
		if (place === null) return;
		this.#top = Math.min(top, lastTop(place));
		place.scroller.scrollTop = top;
		this.follow();
	}

	/** Scrolls a line under the headings into view, and so makes it exist. */
	reveal(line: number): void {
		const place = this.#place();
		if (place === null || line < 0) return;
		const { room, height } = place;
		this.scrollTo(scrolledTo(line, this.#top, room, height));
	}

	/** Scrolls a line to where others stand above it and below. */
	centre(line: number): void {
		const place = this.#place();
		if (place === null || line < 0) return;
		const above = Math.floor(place.room / place.height / 3);
		this.scrollTo(Math.max(0, line - above) * place.height);
	}

	/** How many lines are seen at once. */
	get page(): number {
		const place = this.#place();
		return place === null ? 1 : Math.max(1, Math.floor(place.room / place.height) - 1);
	}

	/** What the focus goes to in a cell; `null` where its line does not exist. */
	cellAt({ row, column }: GridPlace): HTMLElement | null {
		const line = this.#place()?.scroller.querySelector(`[data-row="${row}"]`);
		return line?.querySelector<HTMLElement>(`[data-at="${column}"]`) ?? null;
	}

	get hasFocus(): boolean {
		return this.#place()?.scroller.contains(document.activeElement) === true;
	}

	/** Moves the focus to a cell, with its line in view. */
	focus(place: GridPlace): void {
		const { above = 0 } = this.#place() ?? {};
		this.reveal(place.row - above);
		this.revealColumn(place.column);
		this.follow();
		const cell = this.cellAt(place);
		cell?.focus({ preventScroll: true });
		this.#bringIntoWindow(cell);
	}

	/** Scrolls the page to where a cell is seen: the whole grid where there is room for it. */
	#bringIntoWindow(cell: HTMLElement | null): void {
		if (cell === null || isInWindow(cell)) return;
		this.#place()?.scroller.scrollIntoView(AT_ONCE);
		if (!isInWindow(cell)) cell.scrollIntoView(AT_ONCE);
	}

	/** Scrolls sideways until a column stands beside the names, which lie over the others. */
	revealColumn(column: number): void {
		const { scroller } = this.#place() ?? {};
		const [names, ...others] = headingsIn(scroller);
		const heading = others[column - 1];
		if (scroller === undefined || names === undefined || heading === undefined) return;
		const { left, right } = heading.getBoundingClientRect();
		const from = names.getBoundingClientRect().right;
		const to = scroller.getBoundingClientRect().left + scroller.clientWidth;
		if (left < from) scroller.scrollLeft += left - from;
		else if (right > to) scroller.scrollLeft += Math.min(right - to, left - from);
	}

	/** The columns of which something is in view. */
	columnsInView(): Range {
		const { scroller } = this.#place() ?? {};
		const headings = headingsIn(scroller);
		if (scroller === undefined) return { from: 0, to: 0 };
		const [from, to] = [scroller.scrollLeft, scroller.scrollLeft + scroller.clientWidth];
		const seen = headings.flatMap(({ offsetLeft, offsetWidth }, at) =>
			at > 0 && offsetLeft + offsetWidth > from && offsetLeft < to ? at : []
		);
		const [first = 1] = seen;
		return { from: first, to: (seen.at(-1) ?? headings.length) + 1 };
	}
}

function headingsIn(scroller: HTMLElement | undefined): readonly HTMLElement[] {
	return [...(scroller?.querySelectorAll<HTMLElement>('.headings > div') ?? [])];
}

const AT_ONCE = { behavior: 'instant', block: 'nearest', inline: 'nearest' } as const;

function isInWindow(element: HTMLElement): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return top >= 0 && bottom <= document.documentElement.clientHeight;
}

/** As far as it can be scrolled. */
function lastTop({ count, height, room }: ScrollPlace): number {
	return Math.max(0, count * height - room);
}

/** The cell that something in the grid belongs to; `null` where it belongs to none. */
export function placeOf(target: EventTarget | null): GridPlace | null {
	const cell = (target as HTMLElement | null)?.closest<HTMLElement>('[data-at]');
	const row = cell?.closest<HTMLElement>('[data-row]')?.dataset['row'];
	return cell == null || row === undefined
		? null
		: { row: Number(row), column: Number(cell.dataset['at']) };
}

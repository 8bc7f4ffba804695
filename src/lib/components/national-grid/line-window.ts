import type { Range } from './lines-in-view.ts';

/**
 * The lines of a long list that exist: those in view and one that is kept, because the focus may be on
 * it. A line that stays in view keeps its element, and with it the focus and what a screen reader is
 * reading.
 */
export class LineWindow {
	readonly #body: HTMLElement;
	readonly #markupOf: (line: number) => string;

	/** @param markupOf one element of HTML for a line */
	constructor(body: HTMLElement, markupOf: (line: number) => string) {
		this.#body = body;
		this.#markupOf = markupOf;
	}

	/** Makes these lines exist, and no others. */
	show(range: Range, kept: number): void {
		const wanted = wantedLines(range, kept);
		const isWanted = new Set(wanted);
		for (const element of this.#elements()) {
			if (!isWanted.has(lineOf(element))) element.remove();
		}
		const here = this.#elements();
		let next = 0;
		let missing = '';
		for (const line of wanted) {
			const element = here[next];
			if (element === undefined || lineOf(element) !== line) {
				missing += this.#markupOf(line);
				continue;
			}
			if (missing !== '') element.insertAdjacentHTML('beforebegin', missing);
			missing = '';
			next += 1;
		}
		if (missing !== '') this.#body.insertAdjacentHTML('beforeend', missing);
	}

	/** Makes them all anew. */
	redraw(range: Range, kept: number): void {
		this.#body.innerHTML = wantedLines(range, kept).map(this.#markupOf).join('');
	}

	#elements(): readonly HTMLElement[] {
		return [...this.#body.children] as HTMLElement[];
	}
}

function wantedLines({ from, to }: Range, kept: number): readonly number[] {
	const lines = Array.from({ length: to - from }, (_, index) => from + index);
	if (kept < 0 || (kept >= from && kept < to)) return lines;
	return kept < from ? [kept, ...lines] : [...lines, kept];
}

function lineOf({ dataset }: HTMLElement): number {
	return Number(dataset['line']);
}

/** How long after a chart what draws it for paper is fetched, in milliseconds. */
const REST = 300;

/** The code that draws charts in the browser, which is fetched when it is first needed. */
export class ChartCode {
	/** `undefined` until it is there. */
	loaded = $state.raw<typeof import('./live.ts')>();
	/** The same for paper. */
	paper = $state.raw<typeof import('./live-paper.ts')>();
	/** Whether it could not be fetched. */
	lost = $state(false);
	#asked = false;

	/**
	 * Fetches it, once.
	 *
	 * @param printed whether the chart goes on paper too: a browser that prints waits for nothing, so
	 *   what that takes must be there before
	 */
	fetch(printed: boolean): void {
		if (this.#asked) return;
		this.#asked = true;
		import('./live.ts').then(
			(code) => {
				this.loaded = code;
				if (printed) setTimeout(() => this.#fetchPaper(), REST);
			},
			() => (this.lost = true)
		);
	}

	/** Without it a drawing is printed as it is on the page. */
	#fetchPaper(): void {
		import('./live-paper.ts').then(
			(code) => (this.paper = code),
			() => undefined
		);
	}
}

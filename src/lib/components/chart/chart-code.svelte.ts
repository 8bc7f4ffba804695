import { isMade, type ChartOnPage } from '../../view/shown-chart.ts';
import type { ChartView } from '../../view/kinds.ts';

/** How long after a chart what draws it for paper is fetched, in milliseconds. */
const REST = 300;

/** The code that draws a chart in the browser, which is fetched when it is first needed, and the chart with it. */
export class ChartCode {
	/** `undefined` until it is there. */
	loaded = $state.raw<typeof import('./live.ts')>();
	/** The same for paper. */
	paper = $state.raw<typeof import('./live-paper.ts')>();
	/** Whether it could not be fetched. */
	lost = $state(false);
	#asked = false;
	/** What was made of a chart that the page came with. */
	#made = $state.raw<{ readonly of: ChartOnPage; readonly view: ChartView }>();

	/**
	 * Fetches it, once.
	 *
	 * @param printed whether the chart goes on paper too: a browser that prints waits for nothing, so
	 *   what that takes must be there before
	 */
	fetch(chart: ChartOnPage, printed: boolean): void {
		if (this.#asked) return;
		this.#asked = true;
		Promise.all([import('./live.ts'), this.#make(chart)]).then(
			([code]) => {
				this.loaded = code;
				if (printed) setTimeout(() => this.#fetchPaper(), REST);
			},
			() => (this.lost = true)
		);
	}

	/** The chart itself; `undefined` until that is there. */
	viewOf(chart: ChartOnPage): ChartView | undefined {
		if (isMade(chart)) return chart;
		return this.#made?.of === chart ? this.#made.view : undefined;
	}

	async #make(chart: ChartOnPage): Promise<void> {
		if (!isMade(chart)) this.#made = { of: chart, view: await chart.make() };
	}

	/** Without it a drawing is printed as it is on the page. */
	#fetchPaper(): void {
		import('./live-paper.ts').then(
			(code) => (this.paper = code),
			() => undefined
		);
	}
}

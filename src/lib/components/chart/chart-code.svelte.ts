/** The code that draws charts in the browser, which is fetched when it is first needed. */
export class ChartCode {
	/** `undefined` until it is there. */
	loaded = $state.raw<typeof import('./live.ts')>();
	/** Whether it could not be fetched. */
	lost = $state(false);
	#asked = false;

	/** Fetches it, once. */
	fetch(): void {
		if (this.#asked) return;
		this.#asked = true;
		import('./live.ts').then(
			(code) => (this.loaded = code),
			() => (this.lost = true)
		);
	}
}

import type { Watch } from '../read/source/watch.ts';

/** A file that is being read: how far, and a way to stop it. */
export class Arriving {
	/** From 0 to 1; `null` where nobody knows yet. */
	share = $state<number | null>(null);
	readonly #controller = new AbortController();

	constructor(readonly name: string) {}

	get watch(): Watch {
		const progress = (share: number) => (this.share = share);
		return { progress, signal: this.#controller.signal };
	}

	get isCancelled(): boolean {
		return this.#controller.signal.aborted;
	}

	cancel(): void {
		this.#controller.abort();
	}
}

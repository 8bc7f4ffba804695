import { untrack } from 'svelte';

/** Does something later. @returns calls it off */
type Later = (then: () => void) => () => void;

/** Once the page has answered its reader. */
export const nextTask: Later = (then) => {
	const timer = setTimeout(then);
	return () => clearTimeout(timer);
};

/** Once what stands on the page now has been painted. */
export const whenPainted: Later = (then) => {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (timer = setTimeout(then)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
};

/** Follows a value later, so that what is made of it does not make its reader wait for the rest. */
export class Following<Value> {
	#current = $state.raw() as Value;

	/** To be made where an effect may be. */
	constructor(
		later: Later,
		private readonly value: () => Value
	) {
		this.#current = untrack(value);
		$effect(() => {
			const next = value();
			if (next !== untrack(() => this.#current)) return later(() => (this.#current = next));
		});
	}

	get current(): Value {
		return this.#current;
	}

	/** Follows at once. */
	catchUp(): void {
		this.#current = this.value();
	}
}

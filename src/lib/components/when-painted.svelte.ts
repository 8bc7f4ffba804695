import { untrack } from 'svelte';

/** Does something once what stands on the page now has been painted. @returns calls it off */
export function whenPainted(then: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (timer = setTimeout(then)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}

/** Follows a value once what else is made of it has been painted, for what nobody looks at first. */
export class Following<Value> {
	#current = $state.raw() as Value;

	/** To be made where an effect may be. */
	constructor(value: () => Value) {
		this.#current = untrack(value);
		$effect(() => {
			const next = value();
			return whenPainted(() => (this.#current = next));
		});
	}

	get current(): Value {
		return this.#current;
	}
}

/** How long the page may be at one task, in milliseconds, so that it answers its reader between. */
const SLICE = 16;

/** Runs what goes in steps to its end, with the page free between. */
export async function inSlices<Result>(
	steps: Generator<undefined, Result>,
	signal?: AbortSignal
): Promise<Result> {
	let end = performance.now() + SLICE;
	for (;;) {
		const { done, value } = steps.next();
		if (done === true) return value;
		if (performance.now() < end) continue;
		await new Promise((resolve) => setTimeout(resolve));
		signal?.throwIfAborted();
		end = performance.now() + SLICE;
	}
}

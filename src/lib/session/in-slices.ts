/** How long the page may be at one task, in milliseconds, so that it answers its reader between. */
const SLICE = 16;

/** Steps are of some microseconds, and to ask for the time takes as long as one. */
const STEPS = 20;

/** Runs what goes in steps to its end, with the page free between. */
export async function inSlices<Result>(
	steps: Generator<undefined, Result>,
	signal?: AbortSignal
): Promise<Result> {
	let end = performance.now() + SLICE;
	for (let step = 1; ; step += 1) {
		const { done, value } = steps.next();
		if (done === true) return value;
		if (step % STEPS > 0 || performance.now() < end) continue;
		await new Promise((resolve) => setTimeout(resolve));
		signal?.throwIfAborted();
		end = performance.now() + SLICE;
	}
}

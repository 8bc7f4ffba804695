/** So long a page may be busy before it answers its reader. */
const TURN = 12;

/**
 * Does long work in turns, between which the page answers.
 *
 * @param done is called with what came of it
 * @returns gives it up
 */
export function inTurns<Result>(
	work: Generator<undefined, Result>,
	done: (result: Result) => void
): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const turn = () => {
		const until = performance.now() + TURN;
		do {
			const step = work.next();
			if (step.done === true) {
				done(step.value);
				return;
			}
		} while (performance.now() < until);
		timer = setTimeout(turn);
	};
	turn();
	return () => clearTimeout(timer);
}

import type { Figure } from '../domain/figure.ts';

/** What is said of a service comes before what is said of the place; otherwise the order is kept. */
export function contextLast<Each>(all: readonly Each[], figureOf: (each: Each) => Figure): Each[] {
	const isContext = (each: Each) => figureOf(each).service === 'context';
	return [...all.filter((each) => !isContext(each)), ...all.filter(isContext)];
}

import type { Figure } from '../domain/figure.ts';
import { noNumberWords } from '../domain/no-number.ts';
import { placeWords, problemOf, type Fact } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';

/** Figures that measure the same thing at the same time and differ: shown both, and said. */
export function figureConflicts(facts: readonly Extract<Fact, { kind: 'figure' }>[]): Problem[] {
	const first = new Map<string, (typeof facts)[number]>();
	return facts.flatMap((fact): Problem[] => {
		const key = JSON.stringify(samenessOf(fact.figure));
		const earlier = first.get(key);
		if (earlier === undefined) first.set(key, fact);
		if (earlier === undefined || sayTheSame(earlier.figure, fact.figure)) return [];
		return [problemOf(fact, 'figure-conflict', 'value', placeWords(earlier, fact))];
	});
}

function sayTheSame(left: Figure, right: Figure): boolean {
	return stated(left) === stated(right) && left.hedge?.words === right.hedge?.words;
}

function stated({ value }: Figure): number | string {
	return typeof value === 'number' ? value : noNumberWords(value);
}

function samenessOf({ service, topic, measure, unit, period, outOf }: Figure) {
	return [service, topic, measure, unit, period, outOf];
}

import { hedgeOf } from '../../../domain/hedge.ts';
import { NUMBER, numberOf } from './numbers.ts';

/** A hedge in front of a number, by the words that are known as such; `null` for none. */
export function hedgeBefore(before: string): string | null {
	const words = before.trimEnd().split(' ');
	for (let count = 3; count > 0; count -= 1) {
		const hedge = words.slice(-count).join(' ');
		if (words.length >= count && hedgeOf(hedge)?.kind != null) return hedge;
	}
	return null;
}

/** What a number is out of. */
export interface OutOf {
	readonly value: number;
	readonly hedge: string | null;
	/** How far behind the number the words begin and end that say what is counted. */
	readonly counted: readonly [from: number, to: number];
	/** How far behind it the last of this ends. */
	readonly to: number;
}

const WHOSE =
	"(?:(?:the|its|their|these|those|all|a|total(?: of)?|inspected|(?:[\\w-]+ ){0,2}?[\\w-]+'s|[\\w-]+s') )*";

/** "12 of the 40", "eight out of the town's 20", and with the noun between: "90 children out of some 400". */
const OUT_OF: readonly RegExp[] = [
	new RegExp(`^ (?:out )?of ${WHOSE}(?<hedge>(?:[a-z]+ ){0,3})(?<of>${NUMBER})`),
	new RegExp(
		`^(?: (?!and\\b(?! young people))[\\w'-]+){1,14}? out of ${WHOSE}(?:total )?(?:[a-z]+ of )?(?<hedge>(?:[a-z]+ ){0,3})(?<of>${NUMBER})`
	)
];

/** What a number is out of, where the words behind it say so. */
export function outOfAfter(after: string): OutOf | null {
	for (const [at, pattern] of OUT_OF.entries()) {
		const match = pattern.exec(after);
		const { hedge = '', of = '' } = match?.groups ?? {};
		const read = numberOf(of);
		if (match === null || read === null || read.unit === 'percent') continue;
		const known = hedge.trim() === '' ? null : hedgeBefore(hedge);
		if (hedge.trim() !== (known ?? '')) continue;
		const to = match[0].length;
		const isBehind = at === 0;
		return {
			value: read.value,
			hedge: known,
			counted: isBehind ? [to, after.length] : [0, match[0].indexOf(' out of ')],
			// Of how many children there are people, the people are a number of their own.
			to: isBehind ? to : to - of.length - 1
		};
	}
	return null;
}

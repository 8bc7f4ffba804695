import type { Service } from '../../../domain/service.ts';
import { NUMBER, numberOf } from './numbers.ts';

/** How many homes or centres were given some grade, which is that of another inspection. */
export interface JudgedProviders {
	readonly value: number;
	readonly outOf: number | null;
	readonly topic: string;
	readonly service: Service;
	readonly measure: string;
	/** Where the numbers stand in the sentence. */
	readonly from: number;
	readonly to: number;
	/** Whether what they are was said in a sentence before. */
	readonly isCarried: boolean;
}

/** What sentences before have spoken of: "the five children's homes". */
export interface Providers {
	readonly noun: string;
	readonly count: number | null;
}

const NOUN =
	"(?:children's homes?|children's centres?|residential homes?|nursery schools?|schools?|settings?)";

const WORDS = "(?:[\\w'-]+ ){0,4}?";

const GRADES =
	'(?:good or (?:outstanding|better)|good and outstanding|satisfactory or better|outstanding|good|satisfactory|adequate|inadequate|requir(?:es?|ing) improvement)';

const ORDINALS = [
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth'
];

const COUNT = `(?:(?<count>${NUMBER})|(?:a|the) (?<nth>${ORDINALS.join('|')}))`;

const OF = `(?: (?:out )?of (?:(?:the|its|their|these|all|[\\w-]+(?: [\\w-]+)?'s) )*(?<of>${NUMBER}))?`;

const JUDGED = `(?:(?:is|are|was|were|has been|have been|being) )?(?:\\w+ly )?(?:judged|graded|rated|found)(?: \\w+ly)? (?:as |to be )?`;

const FULL = new RegExp(
	`${COUNT}${OF} (?:${WORDS}(?<noun>${NOUN}) )?(?:(?:that|which|who) [\\w' -]{0,40}?|in [\\w' -]{0,30}?)?(?:is |are |was |were |has been |have been )(?:\\w+ly )?(?:judged|graded|rated|found) (?:as |to be )?(?<grade>${GRADES})`,
	'g'
);

/** "… and one adequate", which leaves out what was said before. */
const SHORT = new RegExp(
	`^(?:,| and|, and|,? with) (?<count>${NUMBER}) (?:(?:is|are|was|were|${JUDGED}) ?)?(?:as )?(?<grade>${GRADES})\\b`
);

const SPOKEN_OF = new RegExp(`(?:(?:the|its|all) (?<count>${NUMBER}) )?${WORDS}(?<noun>${NOUN})`);

/** The counts of a sentence, with what later sentences may leave out. */
export function judgedProviders(
	words: string,
	before: Providers | null
): { readonly found: readonly JudgedProviders[]; readonly known: Providers | null } {
	const found: JudgedProviders[] = [];
	let known = providersIn(words) ?? before;
	const isOwn = providersIn(words) !== null;
	// Few sentences have it, and what is sought in them is long.
	if (!/\b(?:judged|graded|rated|found)\b/.test(words)) return { found, known };
	for (const match of words.matchAll(FULL)) {
		const { count, nth, of, noun, grade = '' } = match.groups ?? {};
		const about =
			noun === undefined ? known : { noun, count: of === undefined ? null : valueOf(of) };
		if (about === null) continue;
		known = about.count === null && known?.noun === about.noun ? known : about;
		const value = count === undefined ? lastOf(nth, known.count) : valueOf(count);
		if (value === null) continue;
		const from = match.index;
		const to = from + match[0].length;
		const isCarried = noun === undefined && !isOwn;
		found.push({ ...judged(known, value, grade), from, to, isCarried });
		let end = to;
		for (;;) {
			const next = SHORT.exec(words.slice(end));
			const more = valueOf(next?.groups?.count);
			if (next === null || more === null) break;
			found.push({
				...judged(known, more, next.groups?.grade ?? ''),
				from: end,
				to: end + next[0].length,
				isCarried
			});
			end += next[0].length;
		}
	}
	return { found, known };
}

function judged({ noun, count }: Providers, value: number, grade: string) {
	const plural = noun.endsWith('s') ? noun : `${noun}s`;
	const name = plural.charAt(0).toUpperCase() + plural.slice(1);
	const service: Service = /centre|school|setting/.test(noun) ? 'safeguarding' : 'looked-after';
	return { value, outOf: count, topic: name, service, measure: `${name} judged ${grade}` };
}

/** "A fifth", of five, is one; of another number nobody knows how many. */
function lastOf(nth: string | undefined, count: number | null): number | null {
	return nth !== undefined && count === ORDINALS.indexOf(nth) + 2 ? 1 : null;
}

function providersIn(words: string): Providers | null {
	if (!/home|centre|school|setting/.test(words)) return null;
	const match = SPOKEN_OF.exec(words);
	const noun = match?.groups?.noun;
	return noun === undefined ? null : { noun, count: valueOf(match?.groups?.count) };
}

function valueOf(written: string | undefined): number | null {
	return written === undefined ? null : (numberOf(written)?.value ?? null);
}

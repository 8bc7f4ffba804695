import type { Grade } from '#lib/domain/grade.ts';

/** Grades of the two services, to hold against what a headline says of them. */
export interface GivenGrades {
	readonly safeguarding: readonly Grade[];
	readonly lookedAfter: readonly Grade[];
}

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];
const GRADE_OF: Readonly<Record<string, Grade>> = {
	outstanding: 1,
	good: 2,
	adequate: 3,
	inadequate: 4
};
const OF_A_SERVICE = /^(?:safeguarding|services for looked-after children) (?!and)/i;
const OF_ALL =
	/^(?:Safeguarding and services|(?:None|Neither|One|Two|Three|Four|Five|All|Both|The only)\b)/;
const SIDES = /^(?:\w+ (?:is|are) (?:better|worse)(?:, )?)+$/;

/**
 * Reads a headline as a plain reader would, clause by clause: whose grades, how many, of how many, and
 * which. The first thing in it that is not so, or `null`.
 */
export function untruthIn(headline: string, given: GivenGrades): string | null {
	let meant: readonly Grade[] = [];
	let whose: readonly Grade[] = [];
	for (const clause of headline.split('; ')) {
		if (SIDES.test(clause)) {
			if (!areSidesTrue(clause, meant, whose)) return `miscounts the others: ${clause}`;
			continue;
		}
		const own = gradesIn(clause);
		if (own.length === 0 && /\b(?:not|none|neither)\b/i.test(clause)) return `hangs: ${clause}`;
		meant = own.length > 0 ? own : meant;
		const owners = ownersOf(clause, given);
		if (owners === null) return `names no service: ${clause}`;
		whose = owners;
		const count = whose.filter((grade) => meant.includes(grade)).length;
		const said = portionIn(clause) ?? { count: whose.length, of: whose.length };
		if (said.count !== count || said.of !== whose.length) return `miscounts: ${clause}`;
		const worst = Math.max(...meant);
		if (headline.includes('no better than') && whose.some((grade) => grade > worst)) {
			return `has worse grades than it says: ${clause}`;
		}
	}
	return null;
}

function gradesIn(words: string): readonly Grade[] {
	return words.split(' ').flatMap((word) => GRADE_OF[word] ?? []);
}

function ownersOf(clause: string, { safeguarding, lookedAfter }: GivenGrades) {
	if (OF_ALL.test(clause)) return [...safeguarding, ...lookedAfter];
	if (!OF_A_SERVICE.test(clause)) return null;
	return /^safeguarding/i.test(clause) ? safeguarding : lookedAfter;
}

/** `four of five`, `neither of two`, `all three`, `in both`, `their only one`; `null`: no number. */
function portionIn(clause: string): { readonly count: number; readonly of: number } | null {
	const [, some = '', of = ''] = /(\w+) of (\w+)/.exec(clause) ?? [];
	if (of !== '') {
		const count = /neither/i.test(some) ? 0 : NUMBERS.indexOf(some.toLowerCase());
		return { count, of: NUMBERS.indexOf(of) };
	}
	const [, all = ''] = /\ball (\w+)/i.exec(clause) ?? [];
	const whole = all !== '' ? NUMBERS.indexOf(all) : /in both|^Both/.test(clause) ? 2 : 0;
	if (whole > 0) return { count: whole, of: whole };
	return clause.includes('only') ? { count: 1, of: 1 } : null;
}

/** `two are better, one is worse`. */
function areSidesTrue(clause: string, [grade]: readonly Grade[], whose: readonly Grade[]): boolean {
	const said = (side: string) => {
		const [, word = 'none'] = new RegExp(`(\\w+) (?:is|are) ${side}`).exec(clause) ?? [];
		return /all|both/.test(word) ? whose.length : NUMBERS.indexOf(word);
	};
	return (
		grade !== undefined &&
		said('better') === whose.filter((each) => each < grade).length &&
		said('worse') === whose.filter((each) => each > grade).length
	);
}

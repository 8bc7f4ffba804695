import { authorityKey, authorityWithCode, gssCode, isCalled } from '../domain/authority.ts';
import type { AlikeFacts, InspectionCells } from '../read/fact.ts';
import { CodeProblems, type CodeFault } from './code-problems.ts';
import type { Problem } from '../read/problem.ts';
import { remember } from '../read/cached.ts';

/** Whose rows are. */
export interface RowAuthority {
	/** The same for all rows of one authority. */
	readonly key: string;
	/** GSS code that the rows give; `null` also where it cannot be theirs. */
	readonly code: string | null;
}

/** What rows say of their authority. */
interface Claim {
	readonly rows: AlikeFacts;
	/** What the name alone tells. */
	readonly name: string;
	/** The GSS code, whoever's it is. */
	readonly code: string | null;
}

type SetsByText = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Tells whose rows are. A code joins rows only where their names are names of one authority; everywhere
 * else the names decide, and a problem says so. Rows without a code are of the authority that has their
 * name, if the file has only one of that name.
 */
export function authoritiesOf(alike: readonly AlikeFacts[]): {
	readonly authorities: ReadonlyMap<InspectionCells, RowAuthority>;
	readonly problems: readonly Problem[];
} {
	const nameOf = remember(authorityKey);
	const claims = alike.map((rows): Claim => {
		const { authority, authorityCode } = rows.cells;
		return { rows, name: nameOf(authority), code: gssCode(authorityCode ?? '') };
	});
	const namesOfCodes = setsBy(claims.map(({ code, name }) => [code, name]));
	const checked = claims.map((claim) => {
		const wrong = wrongWith(claim, namesOfCodes);
		return { ...claim, wrong, code: wrong === null ? claim.code : null };
	});
	const keysOfNames = setsBy(checked.map(({ name, code }) => [name, keyOf(code)]));
	const doubtful = namesInDoubt(keysOfNames);

	const authorities = new Map<InspectionCells, RowAuthority>();
	const problems = new CodeProblems();
	for (const { rows, name, code, wrong } of checked) {
		const key = keyOf(code) ?? onlyOneOf(keysOfNames.get(name)) ?? name;
		authorities.set(rows.cells, { key, code });
		if (wrong !== null) problems.tell(wrong, rows);
		if (code !== null && doubtful.has(name)) problems.tell('several-codes', rows);
	}
	return { authorities, problems: problems.all };
}

/** Why a code cannot be that of its rows; `null` where it can, or there is none. */
function wrongWith({ rows, name, code }: Claim, namesOfCodes: SetsByText): CodeFault | null {
	const { authority, authorityCode } = rows.cells;
	if (code === null) return authorityCode === null ? null : 'bad-code';
	const owner = authorityWithCode(code);
	if (owner !== undefined) return isCalled(owner, authority) ? null : 'code-of-another';
	return onlyOneOf(namesOfCodes.get(code)) === name ? null : 'shared-code';
}

/** Names with several codes, unless councils are known to have had the name in turn. */
function namesInDoubt(keysOfNames: SetsByText): ReadonlySet<string> {
	const isUnknown = (key: string) => authorityWithCode(key) === undefined;
	const several = [...keysOfNames].filter(([, keys]) => keys.size > 1 && [...keys].some(isUnknown));
	return new Set(several.map(([name]) => name));
}

/** A council keeps its key when its code changes. */
function keyOf(code: string | null): string | null {
	return code === null ? null : (authorityWithCode(code)?.codes[0] ?? code);
}

function onlyOneOf(texts: ReadonlySet<string> | undefined): string | null {
	const [only = null] = texts?.size === 1 ? texts : [];
	return only;
}

/** What stands beside each text. */
function setsBy(pairs: readonly (readonly [string | null, string | null])[]): SetsByText {
	const sets = new Map<string, Set<string>>();
	for (const [by, text] of pairs) {
		if (by === null || text === null) continue;
		const set = sets.get(by);
		if (set === undefined) sets.set(by, new Set([text]));
		else set.add(text);
	}
	return sets;
}

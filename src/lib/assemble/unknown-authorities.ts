import { authoritiesCalled, authorityWithCode, gssCode } from '../domain/authority.ts';
import { frameworkOf } from '../domain/frameworks.ts';
import { nameKey } from '../domain/name-key.ts';
import { remember } from '../read/cached.ts';
import { suggestAuthorities } from '../read/cell/suggest-authority.ts';
import { problemOf, type AlikeFacts } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';

/** Names that are looked at for others near them, where no authority of the file is known. */
const LOOKED_AT = 50;

/** Names that are told one by one; of more it is said how many they are. */
const TOLD = 200;

/**
 * A notice for every name that the table of English authorities lacks, once, where the file is of
 * England: another of its authorities is in the table, or the name is near to one of them, and no code is
 * of another country. Every name is kept as the file writes it.
 */
export function unknownAuthorities(alike: readonly AlikeFacts[]): readonly Problem[] {
	const found = namesIn(alike);
	if (found === null) return [];
	const unknown = found.isEnglish
		? found.unknown
		: found.unknown.slice(0, LOOKED_AT).filter(({ cells }) => isNearOne(cells.authority));
	const told = unknown
		.slice(0, TOLD)
		.map(({ cells, start }) => problemOf(start, 'unknown-authority', 'authority', cells.authority));
	const more = unknown.length - told.length;
	if (more === 0) return told;
	return [
		...told,
		{ code: 'more-unknown-authorities', line: null, column: 'authority', value: String(more) }
	];
}

/** The rows of each unknown name, and whether there are known ones; `null` where the file is of elsewhere. */
function namesIn(alike: readonly AlikeFacts[]) {
	const unknown = new Map<string, AlikeFacts>();
	// Rows of one authority stand together.
	const isKnown = remember((name) => authoritiesCalled(name).length > 0);
	const keyOf = remember(nameKey);
	let isEnglish = false;
	for (const rows of alike) {
		const { authority, authorityCode, framework } = rows.cells;
		// What another inspectorate inspects need not be a council.
		if (framework !== null && frameworkOf(framework) === undefined) continue;
		const code = gssCode(authorityCode ?? '');
		if (code !== null && !code.startsWith('E')) return null;
		const isCoded = code !== null && authorityWithCode(code) !== undefined;
		if (isCoded || isKnown(authority)) isEnglish = true;
		else if (!unknown.has(keyOf(authority))) unknown.set(keyOf(authority), rows);
	}
	return { unknown: [...unknown.values()], isEnglish };
}

function isNearOne(name: string): boolean {
	return suggestAuthorities(name).length > 0;
}

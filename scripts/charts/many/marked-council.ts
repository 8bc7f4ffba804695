import { authorityKey } from '../../../src/lib/domain/authority.ts';
import type { Inspection } from '../../../src/lib/domain/inspection.ts';
import { suggestAuthorities } from '../../../src/lib/read/cell/suggest-authority.ts';
import { councilsOf } from '../../../src/lib/view/many/councils.ts';
import { nearest, noSuch } from '../near.ts';
import { UsageError } from '../one-pair.ts';

/**
 * The inspection that marks a council: the latest of the one that is named, or the one of an id.
 *
 * @throws {UsageError} where none is called so
 */
export function markedCouncil(word: string, all: readonly Inspection[]): Inspection {
	const ofId = all.find(({ id }) => id === word);
	if (ofId !== undefined) return ofId;
	const councils = councilsOf(all);
	const key = authorityKey(word);
	const found = councils.find(({ name }) => authorityKey(name) === key);
	if (found !== undefined) return found.latest;
	const names = councils.map(({ name }) => name);
	const meant = suggestAuthorities(word).filter((name) => names.includes(name));
	throw new UsageError(
		noSuch('authority', word, names, meant.length > 0 ? meant : nearest(word, names))
	);
}

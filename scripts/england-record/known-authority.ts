import type { Inspection } from '../../src/lib/domain/inspection.ts';
import { authorityOf, successionOf } from '../../src/lib/domain/succession.ts';

/**
 * The inspection under the name and the code that the table of authorities has: publishers name one
 * council in several ways, and their tables of 2023 have no codes.
 *
 * @throws {RangeError} where the table does not know it
 */
export function underKnownName(inspection: Inspection): Inspection {
	const authority = authorityOf(inspection);
	if (authority === undefined) {
		throw new RangeError(`The table of authorities has no ${inspection.authority}.`);
	}
	const ended = successionOf(authority)?.ended;
	return {
		...inspection,
		authority: ended?.name ?? authority.name,
		authorityCode: authority.codes[0]
	};
}

import { dayIn } from '../../domain/calendar.ts';
import { isolated } from '../../domain/isolated.ts';
import { OFSTED_2023, publishedBy, type PublicationLimit } from '../../select/many/publication.ts';
import type { Get } from './national.ts';

/** What an address says of when reports were published. */
export interface PublicationAsked {
	/** `null`: it sets none. */
	readonly limit: PublicationLimit | null;
	/** A sentence on what it asks for that cannot be read; `null`: it can. */
	readonly unread: string | null;
}

/** Reads a day, or the name of a limit that is known. */
export function publicationIn(get: Get): PublicationAsked {
	const asked = get('published');
	if (asked === null || asked === '') return { limit: null, unread: null };
	if (asked === OFSTED_2023.key) return { limit: OFSTED_2023, unread: null };
	const day = dayIn(asked);
	if (day !== null) return { limit: publishedBy(day), unread: null };
	return {
		limit: null,
		unread: `"${isolated(asked)}" is no day of publication: one is written as ${OFSTED_2023.by}.`
	};
}

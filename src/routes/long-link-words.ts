import { SURELY_WHOLE } from '#lib/session/data-link.ts';
import { digits } from '#lib/view/words/number-words.ts';

/** What can become of a link of so many characters; empty where nothing can. */
export function longLinkWords(length: number): string {
	if (length <= SURELY_WHOLE) return '';
	return `The link has ${digits(length)} characters, and some mail programs cut links this long. A file is safer there.`;
}

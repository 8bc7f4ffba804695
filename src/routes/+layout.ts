import { browser } from '$app/environment';
import type { LayoutLoad } from './$types';

/** Pages come with the words of the bar for the built-in report; what finds those of another is fetched. */
export const load: LayoutLoad = async ({ data, url }) => ({
	...data,
	words: browser && url.searchParams.has('inspection') ? await barCode() : null
});

/** `null` where it does not arrive. */
async function barCode() {
	try {
		return await import('#lib/view/words/bar-words.ts');
	} catch {
		return null;
	}
}

import { browser } from '$app/environment';
import type { PageLoad } from './$types';

/**
 * The page comes with what it shows of the built-in report. What makes an overview is there while the
 * site is prerendered, and where the address names another inspection.
 */
export const load: PageLoad = async ({ data, url }) => ({
	...data,
	makes: !browser || url.searchParams.has('inspection') ? await overviewCode() : null
});

/** `null` where it does not arrive, which the page then says. */
async function overviewCode() {
	try {
		return await import('#lib/view/overview-page.ts');
	} catch {
		return null;
	}
}

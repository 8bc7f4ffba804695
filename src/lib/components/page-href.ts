import { resolve } from '$app/paths';
import type { PageRoute, StepRoute } from './pages.ts';

/** Address of a page with the slash that every page ends in, and a query that starts with `?` or is empty. */
export function pageHref(route: PageRoute | StepRoute, query = ''): string {
	return `${resolve(route).replace(/\/?$/, '/')}${query}`;
}

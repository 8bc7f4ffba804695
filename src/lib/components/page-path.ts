/**
 * Path of a page within the site, from the route that makes it: `/embed/[chart]` of a chart is
 * `/embed/grade-counts/`. What is no page has the path of the first one.
 */
export function pagePath(
	route: string | null,
	params: Readonly<Partial<Record<string, string>>>
): string {
	const path = (route ?? '/').replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
	return path.replace(/\/?$/, '/');
}

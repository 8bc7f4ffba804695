/**
 * At the top of a file, tells browsers with V8 that all of it runs as soon as it is there, so that it is
 * compiled while it arrives and not function by function when each is first called. Others read a
 * comment. https://v8.dev/blog/explicit-compile-hints
 */
export const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** The hint for files that read a CSV or draw figures, which are fetched when that is to be done. */
export function compileHint({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
	const runsAtOnce = moduleIds.some((id) =>
		/src\/lib\/(?:csv\/.+\.ts|charts\/.+\.svelte)$/.test(id)
	);
	return runsAtOnce ? COMPILE_HINT : '';
}

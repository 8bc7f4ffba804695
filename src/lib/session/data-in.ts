/** The fragment of an address where it carries data, from its `#` on; else empty. */
export function dataIn(fragment: string): string {
	return /^#(?:.*&)?data=./.test(fragment) ? fragment : '';
}

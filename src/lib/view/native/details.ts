/** What stands under the name of a bar, of what applies: `small (<5); below average`; `null`: nothing. */
export function details(...parts: readonly (string | null | false)[]): string | null {
	return parts.filter(Boolean).join('; ') || null;
}

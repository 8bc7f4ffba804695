/** Why a figure has no number: its publisher withholds it, lacks it, it cannot exist, or it is near 0. */
export const NO_NUMBER_KINDS = ['suppressed', 'not-available', 'not-applicable', 'small'] as const;

export type NoNumberKind = (typeof NO_NUMBER_KINDS)[number];

/** What stands in place of a number. It is never 0. */
export interface NoNumber {
	readonly kind: NoNumberKind;
	/** The symbol or word as the file has it: `c`, `[x]`, `<5`, `not available`. */
	readonly written: string;
}

const WORDS: Readonly<Record<NoNumberKind, string>> = {
	suppressed: 'suppressed',
	'not-available': 'not available',
	'not-applicable': 'not applicable',
	small: 'small'
};

/** What is shown in place of the number: `suppressed`; `small (<5)` where the file says how small. */
export function noNumberWords({ kind, written }: NoNumber): string {
	return written.startsWith('<') ? `${WORDS[kind]} (${written})` : WORDS[kind];
}

import { isolated } from './isolated.ts';

/** Where an inspection's facts come from and on what terms. */
export interface Source {
	/** Publication as it must be cited; `null` if the file names none. */
	readonly text: string | null;
	/** Only ever http or https. */
	readonly url: string | null;
	readonly licence: string | null;
	/** The file the facts were read from; `null` for the built-in report. */
	readonly fileName: string | null;
	/** They came with a link, and nobody has checked them. */
	readonly byLink?: true;
}

/** The line that stands under every figure and in every download. */
export function sourceLine({ text, fileName }: Source): string {
	if (text !== null) return /^source\s*:/i.test(text) ? text : `Source: ${text}`;
	return `Source: ${isolated(fileName ?? 'a file without a name')}, supplied by the user`;
}

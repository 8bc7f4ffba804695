import { boxedWords } from '../export/fonts/boxed-words.ts';

/** A finished file. */
export interface MadeFile {
	readonly name: string;
	/** Type of its content, as a browser names it. */
	readonly type: string;
	readonly content: Uint8Array;
	/** Characters that are boxes in it, because no font has them. */
	readonly boxed: readonly string[];
}

/** Text as a file. */
export function textFile(name: string, type: string, text: string): MadeFile {
	return { name, type, content: new TextEncoder().encode(text), boxed: [] };
}

/** What a reader should know of files, in words; `null`: nothing. */
export function boxesIn(files: readonly MadeFile[]): string | null {
	return boxedWords([...new Set(files.flatMap(({ boxed }) => boxed))]);
}

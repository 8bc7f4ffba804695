import { boxedWords } from '../export/fonts/boxed-words.ts';

/** A finished file. */
export interface MadeFile {
	readonly name: string;
	/** Type of its content, as a browser names it. */
	readonly type: string;
	readonly content: Uint8Array;
	/** Characters that are boxes in it, because no font has them. */
	readonly boxed: readonly string[];
	/** What else a reader should know of it, in a sentence. */
	readonly remark?: string;
}

/** Text as a file. */
export function textFile(name: string, type: string, text: string): MadeFile {
	return { name, type, content: new TextEncoder().encode(text), boxed: [] };
}

/** What a reader should know of files, in words; `null`: nothing. */
export function remarksOn(files: readonly MadeFile[]): string | null {
	const boxes = boxedWords([...new Set(files.flatMap(({ boxed }) => boxed))]);
	const remarks = [boxes, ...new Set(files.map(({ remark }) => remark))].filter(Boolean);
	return remarks.length === 0 ? null : remarks.join(' ');
}

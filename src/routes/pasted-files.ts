/** What text that is pasted is called, where a file has a name. */
const NAME = 'Pasted table';

/**
 * What was pasted as files: those that were copied, else the cells of a table. Text of one line is no
 * table, and a stray press of the keys opens nothing.
 */
export function pastedFiles(files: readonly File[], text: string): readonly File[] {
	if (files.length > 0) return files;
	const isTable = /\S\s*\n\s*\S/.test(text);
	return isTable ? [new File([text], NAME, { type: 'text/plain' })] : [];
}

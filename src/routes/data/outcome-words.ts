import { isolated } from '#lib/domain/isolated.ts';
import type { OpenedFile } from '#lib/session/opened-file.ts';
import { rowWords } from '#lib/view/words/row-words.ts';

/** What was read of a file that is open. */
export function openedWords(file: OpenedFile): string {
	const { name, inspections } = file;
	const choice = inspections.length > 1 ? ' Choose which inspection to show.' : '';
	return `${isolated(name)}: ${rowWords(file)}.${choice}`;
}

/** What became of a file of which nothing could be read. */
export function failedWords({ name }: OpenedFile): string {
	return `${isolated(name)} could not be opened: no judgement, figure or action could be read. What was open before is still open.`;
}

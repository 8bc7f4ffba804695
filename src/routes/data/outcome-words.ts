import type { OpenedFile } from '#lib/session/opened-file.ts';
import { counted } from '#lib/view/words/number-words.ts';

/** What was read of a file that is open. */
export function openedWords({ name, rowCount, leftOut, inspections }: OpenedFile): string {
	const rows = `${counted(rowCount - leftOut, 'row')} read, ${counted(leftOut, 'row')} left out.`;
	const choice = inspections.length > 1 ? ' Choose which inspection to show.' : '';
	return `${name}: ${rows}${choice}`;
}

/** What became of a file of which nothing could be read. */
export function failedWords({ name }: OpenedFile): string {
	return `${name} could not be opened: no judgement, figure or action could be read. What was open before is still open.`;
}

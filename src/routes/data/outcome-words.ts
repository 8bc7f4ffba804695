import type { OpenedFile } from '#lib/session/opened-file.ts';
import { counted } from '#lib/view/words/number-words.ts';

/** What was read of a file that is open. */
export function openedWords(file: OpenedFile): string {
	const { name, rowCount, leftOut, gradesLost, inspections } = file;
	const rows = `${counted(rowCount - leftOut, 'row')} read, ${counted(leftOut, 'row')} left out.`;
	const lost = gradesLost === 1 ? 'grade of one row' : `grades of ${counted(gradesLost, 'row')}`;
	const grades = gradesLost === 0 ? '' : ` The ${lost} could not be read.`;
	const choice = inspections.length > 1 ? ' Choose which inspection to show.' : '';
	return `${name}: ${rows}${grades}${choice}`;
}

/** What became of a file of which nothing could be read. */
export function failedWords({ name }: OpenedFile): string {
	return `${name} could not be opened: no judgement, figure or action could be read. What was open before is still open.`;
}

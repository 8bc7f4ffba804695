import { counted } from './number-words.ts';

/** What became of the rows of a file: each was read in full, read without its grade, or left out. */
export interface RowCounts {
	readonly rowCount: number;
	readonly leftOut: number;
	readonly gradesLost: number;
}

/** `nine rows read in full, one row without its grade, two rows left out` */
export function rowWords({ rowCount, leftOut, gradesLost }: RowCounts): string {
	const read = counted(rowCount - leftOut - gradesLost, 'row');
	const without = gradesLost === 0 ? '' : ` in full, ${ungradedWords(gradesLost)}`;
	return `${read} read${without}, ${counted(leftOut, 'row')} left out`;
}

/** `two rows of file.csv were left out and one row was read without its grade` */
export function lostRowWords({ leftOut, gradesLost }: RowCounts, name: string): string {
	const were = (count: number) => (count === 1 ? 'was' : 'were');
	const out = `${counted(leftOut, 'row')} of ${name} ${were(leftOut)} left out`;
	if (gradesLost === 0) return out;
	const whose = leftOut === 0 ? ` of ${name}` : '';
	const ungraded = `${counted(gradesLost, 'row')}${whose} ${were(gradesLost)} read without ${its(gradesLost)}`;
	return leftOut === 0 ? ungraded : `${out} and ${ungraded}`;
}

function ungradedWords(count: number): string {
	return `${counted(count, 'row')} without ${its(count)}`;
}

function its(count: number): string {
	return count === 1 ? 'its grade' : 'their grades';
}

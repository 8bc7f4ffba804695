import { isolated } from '#lib/domain/isolated.ts';
import type { Choice } from '#lib/library/choices.ts';
import type { ProblemCells } from '#lib/read/problem-cells.ts';
import type { TableReading } from '#lib/read/table/table-reading.ts';
import { counted } from '#lib/view/words/number-words.ts';
import { listWords } from '#lib/view/words/sentence.ts';

/** More lines than these are as long as a list. */
const FEW = 6;

/** `line 2`, `lines 2 and 5`, `20 lines`, `20 lines of two sheets` */
export function linesWords({ lines, also }: Pick<ProblemCells, 'lines' | 'also'>): string {
	if (also.length > 0) {
		const sheets = also.length + (lines.length > 0 ? 1 : 0);
		return `${counted(lineCount({ lines, also }), 'line')} of ${counted(sheets, 'sheet')}`;
	}
	if (lines.length > FEW) return counted(lines.length, 'line');
	return `${lines.length === 1 ? 'line' : 'lines'} ${listWords(lines.map(String))}`;
}

/** Rows that a problem is about, on whichever sheet they are. */
export function lineCount({ lines, also }: Pick<ProblemCells, 'lines' | 'also'>): number {
	return also.reduce((sum, { lines: others }) => sum + others.length, lines.length);
}

/** `“Adequete” is read as Adequate on lines 2 and 5` */
export function valueWords(cells: ProblemCells, to: string): string {
	const { value } = cells;
	const what = value === '' ? 'What is empty' : `“${isolated(value)}”`;
	return `${what} is read as ${isolated(to)} on ${linesWords(cells)}`;
}

/** `what stands above is filled in on lines 3 and 4` */
export function filledWords(cells: ProblemCells): string {
	return `What stands above is filled in on ${linesWords(cells)}`;
}

/** `the row on line 4 is left out` */
export function leftOutWords(cells: ProblemCells): string {
	const isOne = lineCount(cells) === 1;
	return `${isOne ? 'The row' : 'The rows'} on ${linesWords(cells)} ${isOne ? 'is' : 'are'} left out`;
}

/** `Sheet “Outcomes”, line 3, is read as Outcomes as of a date` */
export function shapeWords({ sheet, line, shape }: TableReading): string {
	const place = sheet === null ? 'The table' : `Sheet “${isolated(sheet)}”`;
	return `${place}, line ${line}, is read as ${shape ?? 'offered'}`;
}

const CHOICE_WORDS: Readonly<Record<Choice, string>> = {
	keep: 'what is open stays as it is',
	take: 'what arrives is taken',
	both: 'both are kept'
};

/** `Cumbria, published 29 May 2012: what arrives is taken` */
export function choiceWords(name: string, choice: Choice): string {
	return `${name}: ${CHOICE_WORDS[choice]}`;
}

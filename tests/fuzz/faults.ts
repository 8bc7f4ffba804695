import { strToU8 } from 'fflate';
import { readGrids } from '#lib/assemble/read-inspections.ts';
import { describeProblem, rowsLost, severityOf, type Problem } from '#lib/read/problem.ts';
import { readSource, type SourceReading } from '#lib/read/source/read-source.ts';
import { chanceOf } from './chance.ts';
import { chanceText } from './chance-text.ts';
import { chanceWorkbook } from './chance-workbook.ts';

/** What is wrong with how the text of a seed is read; `null` where nothing is. */
export async function textFault(seed: number): Promise<string | null> {
	return faultOf(await readSource(strToU8(chanceText(chanceOf(seed)))));
}

/** The same of the damaged workbook of a seed. */
export async function workbookFault(seed: number): Promise<string | null> {
	const { whole, damaged, where } = chanceWorkbook(chanceOf(seed));
	const reading = await readSource(damaged);
	if (where === 'bytes' && reading.problems.length === 0) {
		const { grids } = await readSource(whole);
		if (JSON.stringify(grids) !== JSON.stringify(reading.grids)) {
			return 'Cells of a damaged zip differ, and nothing is said.';
		}
	}
	return faultOf(reading);
}

/** Whether anything was lost of a source without a problem that says so. */
function faultOf(source: SourceReading): string | null {
	const { inspections, problems, tables, leftOut, gradesLost } = readGrids(source, 'file');
	const all = [...source.problems, ...problems];
	const words = wordsFault(all);
	if (words !== null) return words;
	const isTold = all.length > 0 || tables.length > 0;
	if (inspections.length === 0 && !isTold) return 'Nothing is read, and nothing is said.';
	const grades = problems.filter((each) => severityOf(each) === 'grade');
	const rows = problems.filter((each) => rowsLost(each) > 0);
	// Of a file with no other grades, the rows are left out whose grades cannot be read.
	if (leftOut > 0 && rows.length + grades.length === 0) {
		return `${leftOut} rows are left out, and nothing is said.`;
	}
	return gradesLost > grades.length
		? `${gradesLost} grades are lost, ${grades.length} said.`
		: null;
}

function wordsFault(problems: readonly Problem[]): string | null {
	for (const problem of problems) {
		const { where, reason, remedy } = describeProblem(problem);
		for (const words of [where, reason, remedy]) {
			if (words === '' || /undefined|\[object|NaN/.test(words)) return `${problem.code}: ${words}`;
		}
	}
	return null;
}

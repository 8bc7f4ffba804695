import { describeProblem, whereWords, type DescribedProblem, type Problem } from './problem.ts';

/** A problem in words, once for all lines that have it. */
export interface SharedProblem extends DescribedProblem {
	/** How many times the file has it. */
	readonly count: number;
}

/** Problems that are alike, and what is said of them. */
export interface AlikeProblems {
	readonly said: SharedProblem;
	readonly of: readonly Problem[];
}

/** Runs of lines that are named; of more it is said how many lines they are. */
const RUNS = 12;

/**
 * Problems in words, in the order given. What is wrong with many lines alike is said once, with the
 * lines: `lines 2 to 65, source_url`.
 */
export function describeProblems(problems: readonly Problem[]): readonly SharedProblem[] {
	return alikeProblems(problems).map(({ said }) => said);
}

/** The same with the problems themselves. */
export function alikeProblems(problems: readonly Problem[]): readonly AlikeProblems[] {
	const alike = new Map<string, { said: DescribedProblem; readonly of: Problem[] }>();
	for (const problem of problems) {
		const said = describeProblem(problem);
		const { code, sheet = null, column } = problem;
		const key = JSON.stringify([code, sheet, column, said.reason, said.remedy]);
		const known = alike.get(key);
		if (known === undefined) alike.set(key, { said, of: [problem] });
		else {
			// A row that has it twice is lost once.
			const isNew = known.of.at(-1)?.line !== problem.line;
			known.said = { ...known.said, lost: known.said.lost + (isNew ? said.lost : 0) };
			known.of.push(problem);
		}
	}
	return [...alike.values()].map(({ said, of }) => ({
		said: { ...said, where: placeOf(of) ?? said.where, count: of.length },
		of
	}));
}

/** `null` where they are about one line at most. */
function placeOf(problems: readonly Problem[]): string | null {
	const { sheet = null, column = null } = problems[0] ?? {};
	const lines = problems.flatMap(({ line, cells = [] }) => {
		const onSheet = cells.filter((cell) => cell.sheet === sheet).map((cell) => cell.line);
		return onSheet.length > 0 ? onSheet : (line ?? []);
	});
	const sheets = new Set(problems.flatMap(({ cells = [] }) => cells.map((cell) => cell.sheet)));
	const others = [...sheets].filter((each) => each !== sheet).length;
	if (lines.length < 2 && others === 0) return null;
	const where = whereWords(sheet, linesIn(lines), column);
	if (others === 0) return where;
	return `${where}, and on ${others === 1 ? 'another sheet' : `${others} other sheets`}`;
}

/** `null` where they are about no line. */
function linesIn(numbers: readonly number[]): string | null {
	const runs = runsOf(numbers);
	const left = runs.slice(RUNS).reduce((sum, [first, last]) => sum + last - first + 1, 0);
	const named = runs.slice(0, RUNS).flatMap(([first, last]) => {
		if (first === last) return [String(first)];
		return last === first + 1 ? [String(first), String(last)] : [`${first} to ${last}`];
	});
	const parts = left === 0 ? named : [...named, `${left} more`];
	const end = parts.pop();
	if (end === undefined) return null;
	if (parts.length > 0) return `lines ${parts.join(', ')} and ${end}`;
	return `${end.includes(' ') ? 'lines' : 'line'} ${end}`;
}

/** First and last line of each run without a gap. */
function runsOf(lines: readonly number[]): readonly [number, number][] {
	const runs: [number, number][] = [];
	for (const line of [...new Set(lines)].sort((left, right) => left - right)) {
		const run = runs.at(-1);
		if (run !== undefined && line <= run[1] + 1) run[1] = line;
		else runs.push([line, line]);
	}
	return runs;
}

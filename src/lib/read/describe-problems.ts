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
		said: { ...said, where: of.length === 1 ? said.where : placeOf(of), count: of.length },
		of
	}));
}

function placeOf(problems: readonly Problem[]): string {
	const lines = linesIn(problems.flatMap(({ line }) => line ?? []));
	const { sheet = null, column = null } = problems[0] ?? {};
	return whereWords(sheet, lines, column);
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

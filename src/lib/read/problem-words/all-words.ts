import { CELL_WORDS } from './cells.ts';
import { DATE_WORDS } from './dates.ts';
import { FACT_WORDS } from './fact.ts';
import { FIGURE_WORDS } from './figures.ts';
import { FILE_WORDS } from './file.ts';
import { GRADE_WORDS } from './grades.ts';
import { HEADER_WORDS } from './header.ts';
import { INSPECTION_WORDS } from './inspection.ts';
import { SCALE_WORDS } from './scales.ts';

/** Every problem in words, by its code. A new one is a row in the table of its family. */
export const PROBLEM_WORDS = {
	...FILE_WORDS,
	...HEADER_WORDS,
	...CELL_WORDS,
	...FACT_WORDS,
	...INSPECTION_WORDS,
	...DATE_WORDS,
	...GRADE_WORDS,
	...SCALE_WORDS,
	...FIGURE_WORDS
} as const;

export type ProblemCode = keyof typeof PROBLEM_WORDS;

import { isolated } from '../../domain/isolated.ts';
import type { SharedProblem } from '../../read/describe-problems.ts';
import { excerpt } from '../../read/excerpt.ts';
import type { Fault } from '../schema.ts';
import { VERSION } from './project.ts';

/** Megabytes of the largest project file that is opened. */
export const MOST_MEGABYTES = 128;

/** Why nothing of a file could be opened as a project, and what to do. */
const WHOLE = {
	'too-large': {
		reason: `The file is larger than ${MOST_MEGABYTES} MB.`,
		remedy: 'Open the files that it was made of, or save a project with fewer of them.'
	},
	'no-json': {
		reason: 'The file is cut off or was changed: it is not JSON.',
		remedy: 'Save the project again where it is open, and open that file.'
	},
	'no-project': {
		reason: 'The file is JSON, but not a project of this site.',
		remedy: 'Choose a file whose name ends in .fourpoint.json, or the table itself as CSV.'
	},
	'other-version': {
		reason: `The project is of another version than ${VERSION}, which is the one that this site reads.`,
		remedy:
			'Load this page again, which brings the newest version of the site, then open the file again.'
	}
} as const;

export type WholeProblem = keyof typeof WHOLE;

/** A problem that costs the whole file. */
export function wholeProblem(problem: WholeProblem): SharedProblem {
	const { reason, remedy } = WHOLE[problem];
	return { ...COST, severity: 'file', where: 'the file', reason, remedy };
}

/** What is left out of a project, because it is not what it must be. */
export function partProblem(part: string, at: Fault['path'], fault: Fault): SharedProblem {
	return {
		...COST,
		severity: 'notice',
		where: pathWords([...at, ...fault.path]),
		reason: `${part} was left out: there must be ${fault.expected}, not ${foundWords(fault.found)}.`,
		remedy: 'Save the project again where it is open, or put right what stands there.'
	};
}

const COST = { count: 1, lost: 0, question: '' };

/** `files[0].inspections[2].judgements[5].result.grade` */
function pathWords(path: Fault['path']): string {
	const words = path.map((part) => {
		if (typeof part === 'number') return `[${part}]`;
		return /^\w+$/.test(part) ? `.${part}` : `[${JSON.stringify(excerpt(part))}]`;
	});
	return isolated(words.join('').replace(/^\./, '')) || 'the file';
}

function foundWords(found: unknown): string {
	if (found === undefined) return 'nothing';
	if (Array.isArray(found)) return 'a list';
	if (typeof found === 'object' && found !== null) return 'an object';
	return isolated(excerpt(JSON.stringify(found)));
}

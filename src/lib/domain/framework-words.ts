import type { GradeWording } from './grade-words.ts';

/** A kind of inspection by its name and its words. */
export interface FrameworkWords {
	readonly code: string;
	/** What is inspected, as a heading. */
	readonly subject: string;
	readonly wording: GradeWording;
}

/** The frameworks under which children's services have been inspected since 2009, the first first. */
export const FRAMEWORK_WORDS = [
	{ code: 'SLAC', subject: 'Safeguarding and looked-after children', wording: 'adequate' },
	{ code: 'CPI', subject: 'Protection of children', wording: 'adequate' },
	{ code: 'TLAC', subject: 'Looked-after children', wording: 'adequate' },
	{
		code: 'SIF',
		subject: "Single inspection of children's services",
		wording: 'requires-improvement'
	},
	{
		code: 'ILACS',
		subject: "Local authority children's services",
		wording: 'requires-improvement'
	}
] as const satisfies readonly FrameworkWords[];

/** The words of a code as files write it, or `undefined` for one that is not known. */
export function frameworkWords(code: string | null): FrameworkWords | undefined {
	const wanted = code?.trim().toUpperCase();
	return FRAMEWORK_WORDS.find((framework) => framework.code === wanted);
}

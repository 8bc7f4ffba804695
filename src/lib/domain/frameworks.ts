import type { Framework } from './framework.ts';
import { CPI } from './frameworks/cpi.ts';
import { ILACS } from './frameworks/ilacs.ts';
import { SIF } from './frameworks/sif.ts';
import { SLAC } from './frameworks/slac.ts';
import { TLAC } from './frameworks/tlac.ts';

/** The frameworks under which children's services have been inspected since 2009, the first first. */
export const FRAMEWORKS: readonly Framework[] = [SLAC, CPI, TLAC, SIF, ILACS];

/** The framework of a code as files write it, or `undefined` for one that is not known. */
export function frameworkOf(code: string | null): Framework | undefined {
	const wanted = code?.trim().toUpperCase();
	return FRAMEWORKS.find((framework) => framework.code === wanted);
}

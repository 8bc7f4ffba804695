import type { Framework } from './framework.ts';
import { CPI } from './frameworks/cpi.ts';
import { ILACS } from './frameworks/ilacs.ts';
import { SIF } from './frameworks/sif.ts';
import { SLAC } from './frameworks/slac.ts';
import { TLAC } from './frameworks/tlac.ts';

/** The frameworks under which children's services have been inspected since 2009, the first first. */
export const FRAMEWORKS: readonly Framework[] = [SLAC, CPI, TLAC, SIF, ILACS];

/**
 * The framework of a code as files write it, the code of a part of it included, or `undefined` for one
 * that is not known.
 */
export function frameworkOf(code: string | null): Framework | undefined {
	return code === null ? undefined : found(code)?.framework;
}

/**
 * How an inspection is filed under a code: the code of the framework with the label that the part has,
 * `CPRI` as `CPI` with `Re-inspection`; any other code as it is, without a label.
 */
export function wholeCode(code: string): { readonly code: string; readonly label: string | null } {
	const { framework, label = null } = found(code) ?? {};
	return framework === undefined || label === null
		? { code, label: null }
		: { code: framework.code, label };
}

interface Found {
	readonly framework: Framework;
	readonly label?: string;
}

/** The answer of last time, since rows ask for the same code one after another. */
let last: { readonly code: string; readonly answer: Found | undefined } | null = null;

function found(code: string): Found | undefined {
	if (last?.code !== code) last = { code, answer: search(code) };
	return last.answer;
}

function search(code: string): Found | undefined {
	const wanted = code.trim().toUpperCase();
	for (const framework of FRAMEWORKS) {
		if (framework.code === wanted) return { framework };
		const label = framework.partCodes?.[wanted];
		if (label !== undefined) return { framework, label };
	}
	return undefined;
}

import { isolated } from '#lib/domain/isolated.ts';

/** That something has a name of its reader's now, or has it no more. */
export function renamedWords(name: string, ownName: string | null): string {
	if (ownName === null) return `${isolated(name)} goes by its own name again.`;
	return `${isolated(name)} is called “${isolated(ownName)}” here.`;
}

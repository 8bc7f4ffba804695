import type { Inspection } from '#lib/domain/inspection.ts';
import { councilOf } from '#lib/select/many/by-authority.ts';

/** A council to choose. */
export interface Council {
	/** As `councilOf` tells them apart. */
	readonly key: string;
	readonly name: string;
}

/** Every council of some inspections once, in their order, and that of one more where it is none of them. */
export function councilsOf(
	inspections: readonly Inspection[],
	more: Inspection | null
): readonly Council[] {
	const names = new Map(inspections.map((each) => [councilOf(each), each.authority]));
	if (more !== null && !names.has(councilOf(more))) names.set(councilOf(more), more.authority);
	return [...names].map(([key, name]) => ({ key, name }));
}

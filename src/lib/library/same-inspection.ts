import type { Inspection } from '../domain/inspection.ts';

/** Whether two inspections say the same in all, whatever the files are called that they come from. */
export function saysTheSame(left: Inspection, right: Inspection): boolean {
	return left === right || JSON.stringify(bare(left)) === JSON.stringify(bare(right));
}

/** The key depends on what else was in the file, and its name on who saved it. */
function bare(inspection: Inspection) {
	return { ...inspection, key: null, source: { ...inspection.source, fileName: null } };
}

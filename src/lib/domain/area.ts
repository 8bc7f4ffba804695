import type { AreaGroup } from './area-group.ts';
import type { JudgedService } from './service.ts';

/** A judgement area of one inspection. */
export interface Area {
	/** Short readable name for addresses, unique in its inspection, e.g. `being-healthy`. */
	readonly key: string;
	readonly name: string;
	readonly group: AreaGroup;
	/** The services it is judged for, by its framework or by the rows of the file. */
	readonly services: readonly JudgedService[];
	/** Whether it carries the overall grades, as at most one area of an inspection does. */
	readonly overall: boolean;
}

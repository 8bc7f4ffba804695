import type { ShownCell } from '../../grade-cell.ts';
import type { ComparisonMark } from './marks.ts';

/** Whether areas are compared, or services by judgements of their own, which share no area. */
export type Compares = 'areas' | 'services';

/**
 * Rows that stand together, with a space before the first of them: services `apart`, at the `same`
 * grade, or without a grade each to compare (`unclear`); judgements of each service's `own`, or of the
 * two `together`.
 */
export type RowSection = 'apart' | 'same' | 'unclear' | 'own' | 'together';

/** One area on the scale. */
export interface ComparisonRow {
	readonly key: string;
	/** Name of the area, short where the area is long and stands by itself. */
	readonly label: string;
	/** Its whole name. */
	readonly area: string;
	readonly section: RowSection;
	/** One for each grade that was given: none for a service without a grade, more in a conflict. */
	readonly marks: readonly ComparisonMark[];
	/** `1 grade worse`, `same`, or what stands in the way of a gap; of a judgement by itself its grade. */
	readonly says: string;
	/** The service whose own judgement it is; `null`: it is about both, each with a cell. */
	readonly service: string | null;
	readonly cells: readonly ShownCell[];
	/** Steps by which safeguarding is worse; `null`: none can be said. */
	readonly gap: number | null;
}

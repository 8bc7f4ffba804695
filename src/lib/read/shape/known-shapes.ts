import { ATTAINMENT } from './known/attainment.ts';
import { CHILDREN_LOOKED_AFTER } from './known/children-looked-after.ts';
import { HISTORY_2009_2023 } from './known/history-2009-2023.ts';
import { OUTCOMES } from './known/outcomes.ts';
import { PROTECTION_PLANS } from './known/protection-plans.ts';
import { INSIGHT_OVERVIEW, REPORT_HISTORY } from './known/report-tables.ts';
import type { Shape } from './shape.ts';

/**
 * The forms of table that are known. A header that fits two is read by the first, so that of two that
 * share headings the one with more stands before the other.
 */
export const KNOWN_SHAPES: readonly Shape[] = [
	...OUTCOMES,
	HISTORY_2009_2023,
	INSIGHT_OVERVIEW,
	REPORT_HISTORY,
	CHILDREN_LOOKED_AFTER,
	PROTECTION_PLANS,
	ATTAINMENT
];

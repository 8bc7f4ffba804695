import { ATTAINMENT } from './measures/attainment.ts';
import { CARE } from './measures/care.ts';
import { PROTECTION } from './measures/protection.ts';
import { WORKFORCE } from './measures/workforce.ts';
import type { KnownMeasure } from './known-measure.ts';

/** The measures that are known by name, the more special of two that fit the same words first. */
export const KNOWN_MEASURES: readonly KnownMeasure[] = [
	...ATTAINMENT,
	...CARE,
	...PROTECTION,
	...WORKFORCE
];

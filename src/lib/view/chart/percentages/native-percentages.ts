import type { PercentagesView } from './percentages.ts';
import type { NativeBars } from '../../native-form.ts';
import { details } from '../../native/details.ts';

/** A bar for each percentage that is given, with the report's own comparison under its name. */
export function nativePercentages({ rows }: PercentagesView): NativeBars {
	return {
		kind: 'bar',
		stacked: false,
		unit: 'percent',
		categories: rows.map(({ label, comparison, value, words }) => ({
			label,
			detail: details(value === null && words, comparison)
		})),
		series: [
			{
				name: 'Per cent',
				grade: null,
				values: rows.map(({ value }) => value),
				words: rows.map(({ hedge, words }) => (hedge === null ? null : words))
			}
		],
		note: null
	};
}

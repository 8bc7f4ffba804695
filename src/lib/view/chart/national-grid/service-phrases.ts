import type { GridTable } from '../../../select/many/grid-table.ts';
import { serviceColumns } from '../../../select/many/service-question.ts';
import { areaPhrase } from './grid-nouns.ts';

/** What a table calls its two services in a sentence: `help and protection`, `children in care`. */
export function servicePhrases(table: GridTable): readonly [string, string] | null {
	const { pair } = serviceColumns(table);
	if (pair === null) return null;
	const phrase = (at: number) => {
		const column = table.columns[at];
		return column === undefined ? '' : areaPhrase(column, table.columns).replace(/^for /, '');
	};
	return [phrase(pair.safeguarding), phrase(pair.lookedAfter)];
}

import { findArea } from '../../../domain/find-area.ts';
import { frameworkOf } from '../../../domain/frameworks.ts';
import type { GridChoice } from '../../../select/many/grid-choice.ts';
import { distributionOf, type Distribution } from '../../../select/many/distribution.ts';
import { SERVICE_NAMES } from '../../../domain/service.ts';
import type { GridTable } from '../../../select/many/grid-table.ts';
import { gradeAt } from '../../../select/many/grade-table.ts';
import { digits } from '../../words/number-words.ts';
import { capital, inSentence } from '../../words/sentence.ts';

/** A heading over a column of areas. */
export interface GridHeading {
	/** As it stands in an address. */
	readonly key: string;
	/** Its column in the table. */
	readonly column: number;
	/** `Help and protection`. */
	readonly words: string;
	/** The service, where several columns are of one area: `Looked-after children`. */
	readonly service: string | null;
	/** How many rows have a grade, where not all have: `103 graded, since 2023`. */
	readonly graded: string | null;
}

/** What stands smaller with a heading; `null`: nothing. */
export function headingNote({ service, graded }: GridHeading): string | null {
	return [service, graded].filter((words) => words !== null).join(', ') || null;
}

/** The heading with its service, as it stands alone. */
export function headingWords({ words, service }: GridHeading): string {
	return service === null ? words : `${words}, ${inSentence(service)}`;
}

/** The headings of some columns, over rows of which not all may have a grade. */
export function gridHeadings(
	table: GridTable,
	columns: readonly number[],
	rows: readonly number[],
	{ framework }: Pick<GridChoice, 'framework'>
): readonly GridHeading[] {
	const shown = columns.flatMap((column) => table.columns[column] ?? []);
	const names = shown.map(({ short }) => short);
	const isTold = new Set(names).size < names.length;
	return columns.flatMap((column) => {
		const area = table.columns[column];
		if (area === undefined) return [];
		const service = isTold && area.service !== 'both' ? SERVICE_NAMES[area.service] : null;
		const graded = rows.filter((row) => gradeAt(table, row, column) !== null).length;
		const from = framework === null ? undefined : findArea(frameworkOf(framework), area.name)?.from;
		const since = from === undefined ? '' : `, since ${from.slice(0, 4)}`;
		const judged =
			graded === 0 || graded === rows.length ? null : `${digits(graded)} graded${since}`;
		return {
			key: table.keys[column] ?? '',
			column,
			words: capital(area.short.replace(/^the /i, '')),
			service,
			graded: judged
		};
	});
}

/** How rows stand in every column shown. */
export function gridStrips(
	table: GridTable,
	columns: readonly number[],
	rows: readonly number[]
): readonly Distribution[] {
	return columns.flatMap((at) => {
		const column = table.columns[at];
		return column === undefined ? [] : { column, ...distributionOf(table, rows, at) };
	});
}

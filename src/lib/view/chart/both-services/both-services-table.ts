import { GRADES } from '../../../domain/grade.ts';
import { sourceLine } from '../../../domain/source.ts';
import type { ServicePair } from '../../../select/many/both-services.ts';
import type { DataTable } from '../../facts/data-table.ts';
import { sum } from '../../cut-rows.ts';
import type { GradeKeyEntry } from '../../grade-key.ts';
import { kindOf, widthWords } from './pair-counts.ts';
import type { TwoSubjects } from './subject-words.ts';

/** How many councils have each pair of grades, with the totals of rows and columns. */
export function bothServicesTable(
	squares: readonly (readonly (readonly ServicePair[])[])[],
	{ safeguarding, lookedAfter }: TwoSubjects,
	key: readonly GradeKeyEntry[]
): DataTable {
	const counts = squares.map((row) => row.map(({ length }) => length));
	const columns = GRADES.map((_, column) => sum(counts.map((row) => row[column] ?? 0)));
	return {
		columns: [
			{ name: 'safeguarding', heading: safeguarding.heading },
			...key.map(({ grade, word }) => ({
				name: `looked_after_${grade}`,
				heading: `${lookedAfter.heading} ${grade} ${word}`,
				numeric: true
			})),
			{ name: 'all', heading: 'All', numeric: true }
		],
		rows: [
			...counts.map((row, at) => [
				`${key[at]?.grade ?? ''} ${key[at]?.word ?? ''}`,
				...row,
				sum(row)
			]),
			['All', ...columns, sum(columns)]
		]
	};
}

/** One council a row. */
export function bothServicesRecords(
	pairs: readonly ServicePair[],
	key: readonly GradeKeyEntry[]
): DataTable {
	const wordOf = (grade: ServicePair['safeguarding']) =>
		key.find((entry) => entry.grade === grade)?.word ?? '';
	return {
		columns: [
			{ name: 'authority', heading: 'Authority' },
			{ name: 'authority_code', heading: 'Authority code' },
			{ name: 'framework', heading: 'Framework' },
			{ name: 'inspection', heading: 'Inspection' },
			{ name: 'inspected_to', heading: 'Inspected to' },
			{ name: 'published', heading: 'Published' },
			{ name: 'safeguarding', heading: 'Safeguarding' },
			{ name: 'safeguarding_number', heading: 'Safeguarding as a number', numeric: true },
			{ name: 'looked_after', heading: 'Looked-after children' },
			{ name: 'looked_after_number', heading: 'Looked-after as a number', numeric: true },
			{ name: 'safeguarding_is', heading: 'Safeguarding is' },
			{ name: 'source', heading: 'Source' },
			{ name: 'licence', heading: 'Licence' }
		],
		rows: pairs.map((pair) => {
			const { inspection, safeguarding, lookedAfter } = pair;
			return [
				inspection.authority,
				inspection.authorityCode,
				inspection.framework,
				inspection.label,
				inspection.inspectedTo,
				inspection.published,
				wordOf(safeguarding),
				safeguarding,
				wordOf(lookedAfter),
				lookedAfter,
				[kindOf(pair), kindOf(pair) === 'same' ? '' : widthWords([pair])].filter(Boolean).join(' '),
				inspection.source.text ?? sourceLine(inspection.source),
				inspection.source.licence
			];
		})
	};
}

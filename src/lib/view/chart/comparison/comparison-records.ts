import type { DataTable } from '../../facts/data-table.ts';
import { oneGrade } from '../../grade-cell.ts';
import type { Compares, ComparisonRow } from './comparison-row.ts';

/** The same as numbers; the last column says what they cannot, such as the grades of a conflict. */
export function comparisonRecords(compares: Compares, rows: readonly ComparisonRow[]): DataTable {
	if (compares === 'services') {
		return {
			columns: [
				{ name: 'area', heading: 'Judgement area' },
				{ name: 'service', heading: 'Service' },
				{ name: 'grade', heading: 'Grade', numeric: true },
				{ name: 'grade_in_words', heading: 'Grade in words' }
			],
			rows: rows.map(({ area, service, cells, says }) => [
				area,
				service,
				...cells.map(oneGrade),
				says
			])
		};
	}
	return {
		columns: [
			{ name: 'area', heading: 'Judgement area' },
			{ name: 'safeguarding_grade', heading: 'Safeguarding', numeric: true },
			{ name: 'looked_after_grade', heading: 'Looked-after children', numeric: true },
			{ name: 'steps_safeguarding_is_worse', heading: 'Steps', numeric: true },
			{ name: 'safeguarding_is', heading: 'Safeguarding is' }
		],
		rows: rows.map(({ area, cells, gap, says }) => [area, ...cells.map(oneGrade), gap, says])
	};
}

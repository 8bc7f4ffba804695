import { SERVICE_NAMES } from '../../../domain/service.ts';
import type { DataTable } from '../../facts/data-table.ts';
import { oneGrade } from '../../grade-cell.ts';
import type { Compares, ComparisonRow } from './comparison-row.ts';

/** The rows for reading, as they are drawn. */
export function comparisonTable(compares: Compares, rows: readonly ComparisonRow[]): DataTable {
	if (compares === 'services') {
		return {
			columns: [
				{ name: 'area', heading: 'Judgement area' },
				{ name: 'service', heading: 'Service' },
				{ name: 'grade', heading: 'Grade' }
			],
			rows: rows.map(({ area, service, says }) => [area, service, says]),
			grades: rows.map(({ cells }) => [null, null, ...cells.map(oneGrade)])
		};
	}
	return {
		columns: [
			{ name: 'area', heading: 'Judgement area' },
			{ name: 'safeguarding', heading: SERVICE_NAMES.safeguarding },
			{ name: 'looked_after', heading: SERVICE_NAMES['looked-after'] },
			{ name: 'gap', heading: 'Safeguarding is' }
		],
		rows: rows.map(({ area, cells, says }) => [area, ...cells.map(({ words }) => words), says]),
		grades: rows.map(({ cells }) => [null, ...cells.map(oneGrade), null])
	};
}

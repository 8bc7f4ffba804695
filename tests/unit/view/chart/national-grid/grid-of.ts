import { readInspections } from '#lib/assemble/read-inspections.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { frameworksOf } from '#lib/select/many/choice.ts';
import { gridChoice } from '#lib/view/chart/national-grid/grid-address.ts';
import { nationalGrid } from '#lib/view/chart/national-grid/national-grid.ts';
import { rowName } from '#lib/view/chart/national-grid/grid-nouns.ts';
import type { NationalGridView } from '#lib/view/chart/national-grid/grid-view.ts';
import { recorded } from '../../../select/many/england.ts';

const RECORD = recorded();

/** The grid that an address asks of the national record, or of other inspections. */
export function gridOf(
	address = '',
	{ all = RECORD, own = null }: { all?: readonly Inspection[]; own?: Inspection | null } = {}
): NationalGridView {
	const query = new URLSearchParams(address);
	const choice = gridChoice((key) => query.get(key), frameworksOf(all), []);
	return nationalGrid({ all, choice, own });
}

/** Names of the rows shown, in order. */
export function namesIn({ grid, groups }: NationalGridView): readonly string[] {
	return groups.flatMap(({ rows }) =>
		rows.map((row) => {
			const inspection = grid.inspections[row];
			return inspection === undefined ? '' : rowName(inspection);
		})
	);
}

/** Inspections under one framework, each from the grades of its areas: `North 1 2 -`; `.` is no row.. */
export function inspectionsOf(
	lines: readonly string[],
	framework = 'ILACS',
	areas = ['Overall effectiveness', 'Impact of leaders', 'Help and protection', 'Children in care']
): readonly Inspection[] {
	// The name of an area tells its service where the framework is known.
	const service = framework === 'ILACS' ? '' : 'Both';
	const rows = lines.flatMap((line) => {
		const [name = '', ...grades] = line.split(' ');
		return grades.flatMap((grade, at) => {
			if (grade === '.') return [];
			const value = grade === '-' ? '' : grade;
			return [name, framework, '2024-01-01', service, areas[at], value].join(',');
		});
	});
	return readInspections(
		['authority,framework,inspected_to,service,area,value', ...rows].join('\n'),
		null
	).inspections;
}

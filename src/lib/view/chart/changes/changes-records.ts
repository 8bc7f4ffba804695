import { dateOf } from '../../../select/many/date-of.ts';
import type { ChangeTally } from '../../../select/many/change-tally.ts';
import type { DataTable } from '../../facts/data-table.ts';
import { CHANGE_KINDS } from './changes-view.ts';

/**
 * One area of one pair of inspections a row.
 *
 * @param limit which inspections count: `published by 30 April 2023`; empty: all
 */
export function changesRecords(tallies: readonly ChangeTally[], limit: string): DataTable {
	const limited = limit === '' ? [] : [limit];
	return {
		columns: [
			{ name: 'authority', heading: 'Authority' },
			{ name: 'authority_code', heading: 'Code' },
			{ name: 'area', heading: 'Judgement area' },
			{ name: 'from_framework', heading: 'Earlier framework' },
			{ name: 'from_date', heading: 'Earlier date' },
			{ name: 'from_published', heading: 'Earlier report published' },
			{ name: 'from_grade', heading: 'Earlier grade', numeric: true },
			{ name: 'to_framework', heading: 'Later framework' },
			{ name: 'to_date', heading: 'Later date' },
			{ name: 'to_published', heading: 'Later report published' },
			{ name: 'to_grade', heading: 'Later grade', numeric: true },
			{ name: 'change', heading: 'Change' },
			{ name: 'why', heading: 'Why only the nearest area, or not comparable' },
			...limited.map(() => ({ name: 'limit', heading: 'Inspections counted' }))
		],
		rows: tallies.flatMap(({ column, changes }) =>
			CHANGE_KINDS.flatMap((kind) =>
				changes[kind].map(({ pair: [from, to], change }) => [
					to.authority,
					to.authorityCode,
					column.name,
					from.framework,
					dateOf(from) || null,
					from.published,
					change.from.given?.grade ?? null,
					to.framework,
					dateOf(to) || null,
					to.published,
					change.to.given?.grade ?? null,
					kind,
					change.kind === 'not-comparable' ? change.why : change.nearest,
					...limited
				])
			)
		)
	};
}

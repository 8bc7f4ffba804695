import { AREA_GROUP_NAMES, AREA_GROUPS } from '../../../domain/area-group.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import type { JudgedService } from '../../../domain/service.ts';
import type { AreaRow } from '../../../select/grid.ts';
import type { AreaOrder } from '../../../select/order-areas.ts';
import { shownCell } from '../../grade-cell.ts';
import type { GradeGrid, GridCell, GridGroup, GridRow } from '../../grade-grid.ts';
import { judgementKey } from '../../judgement/judgement-key.ts';
import { inSentence } from '../../words/sentence.ts';
import { serviceName } from '../../words/service-words.ts';

const ONE_COLUMN = { key: 'grade', label: 'Grade' } as const;

/** Rows in their groups under a column for each service. */
export function heatmapGrid(
	inspection: Inspection,
	rows: readonly AreaRow[],
	services: readonly JudgedService[],
	order: AreaOrder
): GradeGrid {
	return {
		columns: services.map((service) => ({ key: service, label: serviceName(inspection, service) })),
		groups: groupsOf(rows, order, (row) => heatmapRow(inspection, row, services))
	};
}

/** The same under one column, for areas that are judged for one service each. */
export function heatmapInOne(
	inspection: Inspection,
	rows: readonly AreaRow[],
	order: AreaOrder
): GradeGrid {
	return {
		columns: [ONE_COLUMN],
		groups: groupsOf(rows, order, (row) =>
			heatmapRow(inspection, row, row.area.services, ONE_COLUMN.key)
		)
	};
}

/** Another order than that of the report takes areas out of their groups. */
function groupsOf(
	rows: readonly AreaRow[],
	order: AreaOrder,
	toRow: (row: AreaRow) => GridRow
): readonly GridGroup[] {
	const grouped = AREA_GROUPS.map((group) => ({
		key: group,
		label: AREA_GROUP_NAMES[group],
		rows: rows.filter(({ area }) => area.group === group).map(toRow)
	})).filter((group) => group.rows.length > 0);
	const named = order === 'report' && (grouped.length > 1 || grouped[0]?.key !== 'other');
	return named || rows.length === 0
		? grouped
		: [{ key: 'all', label: null, rows: rows.map(toRow) }];
}

/** @param column the column of every cell; without one, each stands in that of its service */
function heatmapRow(
	inspection: Inspection,
	{ area, at }: AreaRow,
	services: readonly JudgedService[],
	column?: string
): GridRow {
	const cells = services.map((service): GridCell => {
		const { state, judgement } = at[service];
		const shown = shownCell(state);
		const key = judgementKey({ area: area.key, service });
		return {
			key,
			row: area.key,
			column: column ?? service,
			...shown,
			label: `${area.name}, ${inSentence(serviceName(inspection, service))}: ${shown.words}`,
			judgement: judgement === null ? null : key
		};
	});
	return { key: area.key, label: area.name, cells };
}

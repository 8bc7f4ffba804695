import type { HeatmapLayout } from '../../charts/chart/heatmap/heatmap-layout.ts';

/**
 * A style sheet that puts the rows and columns of a grid over those of a heatmap's drawing: in parts
 * of its size, so that they still fit when it is scaled. Rows that are marked have heavier labels.
 *
 * @param id of the grid's element, whose rows below the headings carry `data-row`
 */
export function gridPlaces(id: string, layout: HeatmapLayout): string {
	const { width, height, columnX, columns } = layout;
	const rows = layout.groups.flatMap((group) => group.rows);
	const cells = rows[0]?.cells ?? [];
	const across = [{ x: 0, width: columnX }, ...cells].map(
		(cell, index) =>
			`#${id} [role=row]>:nth-child(${index + 1}){left:${part(cell.x, width)};width:${part(cell.width, width)}}`
	);
	const down = rows.map(
		(row, index) =>
			`#${id} [data-row="${index}"]{top:${part(row.y, height)};height:${part(row.height, height)}}`
	);
	const bold = rows.map(
		(row, index) =>
			`.place:has(#${id} [data-row="${index}"][data-marked]) svg text[x="${row.x}"][y="${row.baseline}"]{font-weight:600}`
	);
	return `#${id}>[role=row]{top:0;height:${part(columns[0]?.height ?? 0, height)}}${across.join('')}${down.join('')}@media screen{${bold.join('')}}`;
}

function part(length: number, whole: number): string {
	return `${((length / whole) * 100).toFixed(2)}%`;
}

import { readGradeCell } from '#lib/read/cell/grade-cell.ts';
import type { Mapping } from '#lib/read/shape/mapping/mapping.ts';
import { scaledText } from '#lib/read/shape/scale.ts';
import { cellLook } from '#lib/style/cell-look.ts';
import type { Palette } from '#lib/style/palette.ts';

/** The colours of a cell of grades as a heatmap would draw it; `null` where it would have none. */
export function previewCell(cell: string, { scale }: Mapping, palette: Palette) {
	const read = readGradeCell(scale === null ? cell : scaledText(scale, cell));
	if (read === null) return null;
	const shows =
		read.kind === 'graded' ? read.grade : read.kind === 'other-scale' ? read.at : undefined;
	if (shows === undefined) return null;
	const { fill, ink, edge } = cellLook(shows, palette);
	return { fill, ink, edge: edge?.colour ?? ink };
}

import { GRADES } from '../../domain/grade.ts';
import { GRADE_COLOURS, type Palette } from '../../style/palette.ts';

/** The colours of grades as properties for a style sheet: `--fill-1`, `--ink-1`, `--edge-1`, and so on. */
export function paletteStyle(palette: Palette): string {
	return GRADES.map((grade) => {
		const { fill, ink, edge } = GRADE_COLOURS[palette][grade];
		return `--fill-${grade}:${fill};--ink-${grade}:${ink};--edge-${grade}:${edge};`;
	}).join('');
}

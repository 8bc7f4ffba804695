import { readGrids, type Reading } from '#lib/assemble/read-inspections.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import type { Decisions } from '#lib/read/decisions.ts';
import type { Grid } from '#lib/read/grid.ts';
import type { Shape } from '#lib/read/shape/shape.ts';

/** A sheet of lines whose cells stand between bars: `Northtown | Good`. An empty line is a blank row. */
export function sheet(name: string | null, ...lines: readonly string[]): Grid {
	return {
		sheet: name,
		rows: lines.map((line, index) => ({
			line: index + 1,
			cells: line === '' ? [] : line.split('|').map((cell) => cell.trim()),
			fault: null
		}))
	};
}

/** What is read of a workbook with such sheets. */
export function readSheets(
	grids: readonly Grid[],
	decisions?: Decisions,
	mappings?: readonly Shape[]
): Reading {
	return readGrids({ text: null, grids }, 'test.ods', decisions, mappings);
}

/** Its judgements as `both, Overall effectiveness: 2`, those without a grade with the reason. */
export function gradesOf({ areas, judgements, notJudged }: Inspection): readonly string[] {
	const nameOf = (key: string) => areas.find((area) => area.key === key)?.name ?? '';
	return [
		...judgements.map(({ service, area, result }) => {
			const said =
				result.kind === 'graded'
					? result.grade
					: result.kind === 'no-grade'
						? result.why
						: result.kind;
			return `${service}, ${nameOf(area)}: ${said}`;
		}),
		...notJudged.map(({ service, area }) => `${service}, ${nameOf(area)}: not judged`)
	];
}

/** Which inspection it is: `Northtown, ILACS, Re-inspection, 2020-01-06, 2020-02-10`, what it lacks left out. */
export function nameOf(inspection: Inspection): string {
	const { authority, framework, label, inspectedFrom, inspectedTo, published } = inspection;
	return [authority, framework, label, inspectedFrom, inspectedTo, published]
		.filter((part) => part !== null)
		.join(', ');
}

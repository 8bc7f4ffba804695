import { readInspections } from '#lib/assemble/read-inspections.ts';
import type { Inspection } from '#lib/domain/inspection.ts';

/**
 * The one inspection of a short CSV, given as its header and its rows. The authority is Northtown
 * unless the header names that column. A row that cannot be read is a mistake in the test.
 */
export function inspectionOf(header: string, ...rows: readonly string[]): Inspection {
	const named = header.split(',').includes('authority');
	const lines = named
		? [header, ...rows]
		: [`authority,${header}`, ...rows.map((row) => `Northtown,${row}`)];
	const { inspections, leftOut, problems } = readInspections(lines.join('\n'), 'test.csv');
	const [inspection, ...others] = inspections;
	if (inspection === undefined || others.length > 0 || leftOut > 0) {
		throw new Error(`Not one readable inspection: ${JSON.stringify(problems)}`);
	}
	return inspection;
}

/** Judgements as `service,area,grade`. */
export function judgements(...rows: readonly string[]): Inspection {
	return inspectionOf('service,area,grade', ...rows);
}

/** Headline figures as `service,area,measure,value,unit,qualifier,out_of,out_of_qualifier,period,comparison`. */
export function figures(...rows: readonly string[]): Inspection {
	return inspectionOf(
		'kind,headline,service,area,measure,value,unit,qualifier,out_of,out_of_qualifier,period,comparison',
		...rows.map((row) => `figure,yes,${row}`)
	);
}

/** Actions as `service,area,measure,value`: service, deadline, text and months. */
export function actions(...rows: readonly string[]): Inspection {
	return inspectionOf('kind,service,area,measure,value', ...rows.map((row) => `action,${row}`));
}

/**
 * Judgements of `Area 1`, `Area 2` and so on, for each service one cell an area: a grade as files
 * write it, `2/4` for a conflict, `-` for a row without a grade, `.` for no row.
 */
export function grades(
	cells: Readonly<Partial<Record<'Safeguarding' | 'Looked-after children' | 'Both', string>>>
): Inspection {
	const rows = Object.entries(cells).flatMap(([service, line]) =>
		line.split(' ').flatMap((cell, index) => {
			if (cell === '.') return [];
			const written = cell === '-' ? [''] : cell.split('/');
			return written.map((grade) => `${service},Area ${index + 1},${grade}`);
		})
	);
	return judgements(...rows);
}

import Papa from 'papaparse';
import { rollup } from 'd3';

/** A row of the tidy CSV, by the names of its columns. */
type Row = Readonly<Partial<Record<string, string>>>;

/** What Ofsted's two workbooks hold together, each inspection once. */
export interface RecordTotals {
	/** By framework. */
	readonly inspections: Readonly<Record<string, number>>;
	/** By framework, those on a Local Safeguarding Children Board apart as `LSCB`. */
	readonly grades: Readonly<Record<string, number>>;
	readonly visits: number;
	/** ILACS inspections at each grade, best first, by area. */
	readonly ilacs: Readonly<Record<string, readonly number[]>>;
}

const GRADES = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];
/** The word of reports until 2013 for the third. */
const WORDS = new Set([...GRADES, 'Adequate']);

/**
 * Counts the rows of the national record, by their cells and by nothing that the pages count with, and
 * says where they are not what they have to be.
 */
export function recordFaults(
	text: string,
	totals: RecordTotals
): { readonly counted: string; readonly faults: readonly string[] } {
	const { data } = Papa.parse<Row>(text.trimEnd(), { header: true, delimiter: ',' });
	const judged = data.filter(({ kind }) => kind === 'judgement');
	const graded = judged.filter(({ value }) => WORDS.has(value ?? ''));
	const inspections = [...new Map(judged.map((row) => [inspectionOf(row), row])).values()];
	const visits = data.filter(({ kind }) => kind === 'visit').length;
	const ilacs = graded.filter(({ framework }) => framework === 'ILACS');
	return {
		counted: `inspections: ${inspections.length}, grades: ${graded.length}, visits: ${visits}`,
		faults: [
			...unlike('inspections', inspections, ({ framework }) => framework ?? '', totals.inspections),
			...unlike('grades', graded, gradedBody, totals.grades),
			...(visits === totals.visits ? [] : [`visits: ${visits}, not ${totals.visits}`]),
			...Object.entries(totals.ilacs).flatMap(([area, counts]) =>
				counts.flatMap((count, at) => {
					const isIt = (row: Row) => row.area === area && row.value === GRADES[at];
					const found = ilacs.filter(isIt).length;
					return found === count ? [] : [`${area}, ${GRADES[at] ?? ''}: ${found}, not ${count}`];
				})
			)
		]
	};
}

function inspectionOf({
	authority,
	framework,
	inspection,
	inspected_from,
	published
}: Row): string {
	return JSON.stringify([authority, framework, inspection, inspected_from, published]);
}

function gradedBody({ framework, area }: Row): string {
	return area?.includes('Local Safeguarding Children Board') === true ? 'LSCB' : (framework ?? '');
}

function unlike(
	what: string,
	rows: readonly Row[],
	kindOf: (row: Row) => string,
	wanted: Readonly<Record<string, number>>
): readonly string[] {
	const found = rollup(rows, (some) => some.length, kindOf);
	return [...new Set([...found.keys(), ...Object.keys(wanted)])].flatMap((kind) => {
		const [count, total] = [found.get(kind) ?? 0, wanted[kind] ?? 0];
		return count === total ? [] : [`${what}, ${kind}: ${count}, not ${total}`];
	});
}

import Papa from 'papaparse';

/** A grade as a page without our reading room takes it from a CSV. */
export interface PlainGrade {
	readonly row: string;
	readonly column: string;
	readonly grade: number;
}

/** The least that reading takes: PapaParse, with rows and columns named. */
export function readGrades(csv: string): PlainGrade[] {
	const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
	const judgements = data.filter(({ kind }) => kind === undefined || kind === 'judgement');
	const several = new Set(
		judgements.map(({ authority, inspection }) => `${authority} ${inspection}`)
	);
	return judgements.map(
		({ authority, inspection = '', service = '', area = '', grade, value }) => ({
			row: several.size === 1 ? area : `${authority} ${inspection}`,
			column: several.size === 1 ? service : `${area} ${service}`,
			grade: Number(grade ?? value)
		})
	);
}

export const FILLS = ['', '#12436d', '#6bace6', '#fde4d7', '#b7592a'];
export const WORDS = ['', 'Outstanding', 'Good', 'Adequate', 'Inadequate'];

import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';

/** What a key says of one grade; `grade` is `null` where the report gives none. */
export interface KeyedGrade {
	readonly pdf: string;
	readonly framework: string;
	readonly authority: string;
	readonly from: string;
	/** Short name of the area, as the key has it: `overall`, `help`, `careleavers`. */
	readonly area: string;
	readonly grade: string | null;
}

/** One area for improvement, word for word. */
export interface KeyedAction {
	readonly pdf: string;
	readonly text: string;
}

export interface Keys {
	readonly grades: readonly KeyedGrade[];
	readonly actions: readonly KeyedAction[];
}

/** Reads keys of grades and of areas for improvement, told apart by their columns. */
export async function readKeys(paths: readonly string[]): Promise<Keys> {
	const grades: KeyedGrade[] = [];
	const actions: KeyedAction[] = [];
	for (const path of paths) {
		const text = await readFile(path, 'utf8');
		const { data } = Papa.parse<Readonly<Record<string, string | undefined>>>(text, {
			header: true,
			skipEmptyLines: true
		});
		for (const row of data) {
			const { pdf = '', text: action, grade = '' } = row;
			if (action !== undefined) actions.push({ pdf, text: action });
			else {
				grades.push({
					pdf,
					framework: row.framework ?? '',
					authority: row.authority ?? '',
					from: row.inspected_from ?? '',
					area: row.area ?? '',
					grade: /^[a-z]/i.test(grade) ? grade : null
				});
			}
		}
	}
	return { grades, actions };
}

import Papa from 'papaparse';
import { ascending, group } from 'd3';

/** A row of a CSV, by the names of its columns. */
type Row = Readonly<Partial<Record<string, string>>>;

/** Cells of one inspection, all of one authority and one day. */
type Rows = readonly Row[];

/** What became of areas between two inspections of each council. */
export interface ChangeTotals {
	/** What the page of England has in its address for the same. */
	readonly address: string;
	/** Frameworks: one with its next inspections, or the first under one with the first under another. */
	readonly from: string;
	readonly to: string;
	/** The last day of publication; without it: any. */
	readonly published?: string;
	/** Authorities, by code, whose later report counts too, with its day. */
	readonly besides?: Readonly<Record<string, string>>;
	/** The day on which a council has to stand. */
	readonly standing?: string;
	readonly pairs: number;
	/** Councils under the second framework that have no inspection under the first; of two frameworks. */
	readonly withoutEarlier?: number;
	/** Better, same, worse and not comparable, by area of the later inspection. */
	readonly areas: Readonly<Record<string, readonly number[]>>;
}

/** Best first. */
const GRADES = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];

/**
 * Counts what became of grades from the cells of the national record and of the table of authorities, and
 * by nothing that the pages count with, and says where that is not what it has to be.
 */
export function changeFaults(
	record: string,
	authorities: string,
	totals: readonly ChangeTotals[]
): readonly string[] {
	const councils = new Councils(rowsOf(authorities));
	const judged = rowsOf(record).filter(({ kind }) => kind === 'judgement');
	return totals.flatMap((wanted) => {
		const counted = judged.filter((row) => isCounted(row, wanted, councils));
		const { pairs, withoutEarlier } = pairsOf(counted, wanted, councils);
		const found = [
			{ what: 'pairs', is: [pairs.length], wants: [wanted.pairs] },
			...(wanted.withoutEarlier === undefined
				? []
				: [{ what: 'without', is: [withoutEarlier], wants: [wanted.withoutEarlier] }]),
			...Object.entries(wanted.areas).map(([area, wants]) => {
				return { what: area, is: countsOf(pairs, area), wants };
			})
		];
		return found.flatMap(({ what, is, wants }) =>
			String(is) === String(wants)
				? []
				: [`${wanted.address}, ${what}: ${is.join(', ')}, not ${wants.join(', ')}`]
		);
	});
}

function rowsOf(text: string): Rows {
	return Papa.parse<Row>(text.trimEnd(), { header: true, delimiter: ',' }).data;
}

/** Which councils are one line, and when they ended. */
class Councils {
	readonly #now = new Map<string, string>();
	readonly #heirs = new Map<string, string>();
	readonly #lastDays = new Map<string, string>();

	constructor(authorities: Rows) {
		const successors = ({ successors }: Row) => successors?.split('; ').filter(Boolean) ?? [];
		const heirs = authorities.flatMap(successors);
		for (const row of authorities) {
			const { authority_code: code = '', former_codes: former = '', last_day: last = '' } = row;
			for (const each of [code, ...former.split('; ')]) this.#now.set(each, code);
			const [heir, ...others] = successors(row);
			const isWhole = heirs.filter((each) => each === heir).length === 1 && others.length === 0;
			if (heir !== undefined && isWhole) this.#heirs.set(code, heir);
			else if (last !== '') this.#lastDays.set(code, last);
		}
	}

	/** The code of the one that carries on. */
	of({ authority_code: code = '' }: Row): string {
		const now = this.#now.get(code) ?? code;
		return this.#heirs.get(now) ?? now;
	}

	stoodOn(day: string, row: Row): boolean {
		return (this.#lastDays.get(this.of(row)) ?? day) >= day;
	}
}

function isCounted(
	row: Row,
	{ published: by, besides = {}, standing }: ChangeTotals,
	councils: Councils
): boolean {
	const { published = '', authority_code: code = '' } = row;
	const isInTime = by === undefined || (published !== '' && published <= by);
	return (
		(isInTime || besides[code] === published) &&
		(standing === undefined || councils.stoodOn(standing, row))
	);
}

function pairsOf(judged: Rows, { from, to }: ChangeTotals, councils: Councils) {
	const [earlier, later] = [
		inspectionsUnder(from, judged, councils),
		inspectionsUnder(to, judged, councils)
	];
	const pairs = [...later].flatMap(([council, all]): (readonly [Rows, Rows])[] => {
		if (from === to) return all.slice(1).map((rows, at) => [all[at] ?? [], rows]);
		const [first] = earlier.get(council) ?? [];
		return first === undefined || all[0] === undefined ? [] : [[first, all[0]]];
	});
	return { pairs, withoutEarlier: later.size - pairs.length };
}

/** By council, in the order of their days. */
function inspectionsUnder(framework: string, judged: Rows, councils: Councils) {
	const own = judged.filter((row) => row.framework === framework);
	const byDay = group(own, (row) => councils.of(row), dayOf);
	const inOrder = (days: ReadonlyMap<string, Rows>) =>
		[...days].sort(([one], [other]) => ascending(one, other)).map(([, rows]) => rows);
	return new Map([...byDay].map(([council, days]) => [council, inOrder(days)]));
}

function dayOf({ inspected_to: to = '', inspected_from: began = '', published = '' }: Row): string {
	return [to, began, published].find((day) => day !== '') ?? '';
}

function countsOf(pairs: readonly (readonly [Rows, Rows])[], area: string): readonly number[] {
	const counts = [0, 0, 0, 0];
	for (const pair of pairs) {
		const [was = -1, is = -1] = pair.map((rows) =>
			GRADES.indexOf(rows.find((row) => row.area === area)?.value ?? '')
		);
		const kind = was < 0 || is < 0 ? 3 : Math.sign(is - was) + 1;
		counts[kind] = (counts[kind] ?? 0) + 1;
	}
	return counts;
}

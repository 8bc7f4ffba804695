import { rollup } from 'd3';
import type { AuthorityRow, NeighbourRow } from '../authority-tables/authority-rows.ts';
import { dayAfter } from '../authority-tables/made-files.ts';

type Counts = Readonly<Record<string, number>>;

/** What the publishers' files come to, counted apart from the rows here. */
export interface AuthorityTotals {
	/** How many there were, by day. */
	readonly on: Counts;
	readonly ended: number;
	/** How many there are, by region, and by Ofsted's. */
	readonly regions: Counts;
	readonly ofstedRegions: Counts;
	/** Pairs of neighbours by how close they are. */
	readonly closeness: Counts;
}

/** Where the table of authorities contradicts itself or its totals. Each fault is a sentence. */
export function authorityFaults(
	rows: readonly AuthorityRow[],
	totals: Omit<AuthorityTotals, 'closeness'>
): readonly string[] {
	const current = rows.filter(({ last_day }) => last_day === '');
	const codes = rows.flatMap(({ authority_code, former_codes }) => [
		authority_code,
		...former_codes
	]);
	return [
		...repeated(codes).map((code) => `two authorities have the code ${code}`),
		...repeated(current.map(({ la_code }) => la_code)).map(
			(number) => `two authorities of today have the number ${number}`
		),
		...rows.flatMap((row) => successionFaults(row, rows)),
		...regionFaults(rows),
		...Object.entries(totals.on).flatMap(([day, wanted]) =>
			unlike(`authorities on ${day}`, rows.filter((row) => existedOn(row, day)).length, wanted)
		),
		...unlike('authorities that have ended', rows.length - current.length, totals.ended),
		...unlikeCounts('authorities of', current, ({ region }) => region, totals.regions),
		...unlikeCounts(
			'authorities of Ofsted’s region',
			current,
			({ ofsted_region }) => ofsted_region,
			totals.ofstedRegions
		)
	];
}

/** Where the list of neighbours contradicts itself, the table of authorities or its totals. */
export function neighbourFaults(
	rows: readonly NeighbourRow[],
	authorities: readonly AuthorityRow[],
	totals: Pick<AuthorityTotals, 'closeness'>
): readonly string[] {
	const current = authorities.filter(({ last_day }) => last_day === '');
	const names = new Map(current.map((row) => [row.authority_code, row.authority]));
	const ranks = [...Array(10).keys()].map((index) => String(index + 1)).join();
	return [
		...rows.flatMap(({ authority_code, authority, neighbour_code, neighbour }) => [
			...(names.get(authority_code) === authority ? [] : [`${authority_code} is not ${authority}`]),
			...(names.get(neighbour_code) === neighbour ? [] : [`${neighbour_code} is not ${neighbour}`]),
			...(authority_code === neighbour_code ? [`${authority} is its own neighbour`] : [])
		]),
		...current.flatMap(({ authority_code, authority }) => {
			const own = rows.filter((row) => row.authority_code === authority_code);
			return [
				...(own.map(({ rank }) => rank).join() === ranks
					? []
					: [`${authority} has not ten neighbours by rank`]),
				...repeated(own.map((row) => row.neighbour)).map((name) => `${authority} has ${name} twice`)
			];
		}),
		...unlikeCounts('neighbours that are', rows, ({ closeness }) => closeness, totals.closeness)
	];
}

/** One that has ended has successors, all of which began the day after. */
function successionFaults(
	{ authority, last_day, successors }: AuthorityRow,
	rows: readonly AuthorityRow[]
): readonly string[] {
	if (last_day === '') return successors.length === 0 ? [] : [`${authority} has not ended`];
	const wrong = successors.filter((code) => {
		const successor = rows.find(({ authority_code }) => authority_code === code);
		return successor?.first_day !== dayAfter(last_day);
	});
	return successors.length === 0
		? [`${authority} has no successor`]
		: wrong.map((code) => `${code} did not begin when ${authority} ended`);
}

/** Each of the nine regions lies in one of Ofsted's eight. */
function regionFaults(rows: readonly AuthorityRow[]): readonly string[] {
	const wider = rollup(
		rows,
		(some) => new Set(some.map(({ ofsted_region }) => ofsted_region)).size,
		({ region }) => region
	);
	return [...wider].flatMap(([region, size]) =>
		size === 1 ? [] : [`${region} lies in ${size} of Ofsted’s regions`]
	);
}

function existedOn({ first_day, last_day }: AuthorityRow, day: string): boolean {
	return first_day <= day && (last_day === '' || day <= last_day);
}

function repeated(items: readonly string[]): readonly string[] {
	return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}

function unlike(what: string, found: number, wanted: number): readonly string[] {
	return found === wanted ? [] : [`${what}: ${found}, but ${wanted} are published`];
}

function unlikeCounts<Row>(
	what: string,
	rows: readonly Row[],
	keyOf: (row: Row) => string,
	wanted: Counts
): readonly string[] {
	const found = rollup(rows, (some) => some.length, keyOf);
	return [...new Set([...found.keys(), ...Object.keys(wanted)])].flatMap((key) =>
		unlike(`${what} ${key}`, found.get(key) ?? 0, wanted[key] ?? 0)
	);
}

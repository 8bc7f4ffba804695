import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import {
	authorityRows,
	dataText,
	neighbourRows,
	type AuthorityRow,
	type NeighbourRow
} from './authority-rows.ts';

/** A table of `src/lib/domain` that is made from the data. */
export interface MadeFile {
	/** From the project's folder. */
	readonly path: string;
	readonly url: URL;
	/** What it has to say. */
	readonly text: string;
	/** What it says; `null`: it is not there. */
	readonly found: string | null;
}

const MADE = '// Made from data/authorities.csv by npm run write:authorities.';

/** The tables that the site carries, as the data has them and as they are. */
export async function madeFiles(): Promise<readonly MadeFile[]> {
	const authorities = authorityRows(await dataText('authorities.csv'));
	const neighbours = neighbourRows(await dataText('statistical-neighbours-2025.csv'));
	const texts = [
		['src/lib/domain/authorities.ts', tableOfAuthorities(authorities)],
		['src/lib/domain/successions.ts', tableOfSuccessions(authorities)],
		['src/lib/domain/regions.json', tableOfRegions(authorities)],
		['src/lib/domain/statistical-neighbours.json', tableOfNeighbours(neighbours)]
	] as const;
	return Promise.all(
		texts.map(async ([path, text]) => {
			const url = new URL(`../../${path}`, import.meta.url);
			const filepath = fileURLToPath(url);
			const found = await readFile(url, 'utf8').catch(() => null);
			return { path, url, found, text: await formatted(text, filepath) };
		})
	);
}

function tableOfAuthorities(rows: readonly AuthorityRow[]): string {
	const entries = rows.map(({ authority, authority_code, former_codes, la_code, other_names }) => ({
		name: authority,
		codes: [authority_code, ...former_codes],
		laCode: la_code,
		...(other_names.length === 0 ? {} : { otherNames: other_names })
	}));
	return `${MADE}
import type { Authority } from './authority-entry.ts';

/**
 * The English authorities responsible for children's services since 2009, those that have ended last.
 * Where a new council took the name of one that ended, both are here, and only the code or the full title
 * tells them apart.
 */
export const AUTHORITIES: readonly Authority[] = ${entriesOf(entries)};
`;
}

function tableOfSuccessions(rows: readonly AuthorityRow[]): string {
	const named = (code: string) => {
		const row = rows.find(({ authority_code }) => authority_code === code);
		if (row === undefined) throw new Error(`data/authorities.csv has no authority ${code}.`);
		return { name: ownName(row, rows), code };
	};
	const entries = rows
		.filter(({ last_day }) => last_day !== '')
		.map(({ authority_code, last_day, successors }) => ({
			ended: named(authority_code),
			on: dayAfter(last_day),
			successors: successors.map(named)
		}));
	return `${MADE}
import type { Succession } from './authority-entry.ts';

/** The councils that have ended since 2009, each with those that took over. */
export const SUCCESSIONS: readonly Succession[] = ${entriesOf(entries)};
`;
}

/** By region the codes of its authorities, those that have ended too. */
function tableOfRegions(rows: readonly AuthorityRow[]): string {
	const regions = [...new Set(rows.map(({ region }) => region))].sort();
	const codesIn = (region: string) =>
		rows.filter((row) => row.region === region).map(({ authority_code }) => authority_code);
	const lines = regions.map((region) => `\t"${region}": ${JSON.stringify(codesIn(region))}`);
	return `{\n${lines.join(',\n')}\n}\n`;
}

/** Its full title where another council has had its name. */
function ownName(row: AuthorityRow, rows: readonly AuthorityRow[]): string {
	const isShared = rows.some((other) => other !== row && other.authority === row.authority);
	return (isShared ? row.other_names[0] : undefined) ?? row.authority;
}

export function dayAfter(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + 1);
	return date.toISOString().slice(0, 10);
}

/** By code, the codes of the ten, the nearest first, each with how close it is. */
function tableOfNeighbours(rows: readonly NeighbourRow[]): string {
	const lists = new Map<string, string[][]>();
	for (const { authority_code, neighbour_code, closeness } of rows) {
		const list = lists.get(authority_code) ?? [];
		list.push([neighbour_code, closeness]);
		lists.set(authority_code, list);
	}
	const lines = [...lists].map(([code, list]) => `\t"${code}": ${JSON.stringify(list)}`);
	return `{\n${lines.join(',\n')}\n}\n`;
}

/** One line an authority is how the JSON is easiest to look through. */
async function formatted(text: string, filepath: string): Promise<string> {
	return filepath.endsWith('.json')
		? text
		: format(text, { ...(await resolveConfig(filepath)), filepath });
}

function entriesOf(entries: readonly object[]): string {
	return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
}

import type { TableReading } from '../../library/file-reading.ts';
import { dateWords } from '../words/date-words.ts';
import { counted, digits } from '../words/number-words.ts';
import { listWords } from '../words/sentence.ts';

/** Tables of one sheet of which the same is said. */
export interface TableGroup {
	/** `“Outcomes”, line 3` */
	readonly place: string;
	readonly words: string;
	/** The one that its reader can say something about; `null` where there is nothing to say. */
	readonly asked: TableReading | null;
}

/** What has to be said about comes first, then what was read, then what cannot be. */
const ORDER = ['near', 'unknown', 'read', 'refused'] as const;

/** More lines than these are as long as a list. */
const FEW = 4;

/** What became of the tables of a file; those that are refused alike are told together. */
export function tableGroups(tables: readonly TableReading[]): readonly TableGroup[] {
	const groups = new Map<string, TableReading[]>();
	for (const table of tables) {
		if (table.state === 'no-table') continue;
		const { sheet, line, state, why } = table;
		const key = JSON.stringify(state === 'refused' ? [sheet, why] : [sheet, line, state]);
		groups.set(key, [...(groups.get(key) ?? []), table]);
	}
	return [...groups.values()]
		.flatMap((alike) => {
			const [first] = alike;
			return first === undefined ? [] : [{ first, alike }];
		})
		.sort((left, right) => placeOf(left.first) - placeOf(right.first))
		.map(({ first, alike }) => ({
			place: placeWords(first, alike),
			words: stateWords(first, alike),
			asked: canBeSaid(first) ? first : null
		}));
}

/** Whether a reader can say which column is what, or has said so. */
function canBeSaid({ state, mapped }: TableReading): boolean {
	return state === 'near' || state === 'unknown' || mapped !== undefined;
}

function placeOf({ state }: TableReading): number {
	return ORDER.findIndex((each) => each === state);
}

function placeWords({ sheet }: TableReading, alike: readonly TableReading[]): string {
	const lines = alike.map(({ line }) => digits(line));
	const many = alike.length > FEW ? counted(alike.length, 'table') : `lines ${listWords(lines)}`;
	const where = alike.length === 1 ? `line ${lines[0] ?? ''}` : many;
	if (sheet !== null) return `“${sheet}”, ${where}`;
	return alike.length > FEW ? many : `${alike.length === 1 ? 'Table' : 'Tables'} on ${where}`;
}

function stateWords(
	{ state, shape, why, mapped }: TableReading,
	alike: readonly TableReading[]
): string {
	const count = alike.reduce((sum, { rows }) => sum + rows, 0);
	const rows = `${digits(count)} ${count === 1 ? 'row' : 'rows'}`;
	switch (state) {
		case 'read':
			if (mapped !== undefined) return `${rows} read as you mapped it on ${dateWords(mapped)}`;
			return `${rows} read as: ${shape ?? 'a table'}`;
		case 'near':
			return `${rows} not read yet. Its headings are nearly those of: ${shape ?? 'a known table'}`;
		case 'unknown':
			return `${rows} not read yet, because nobody has said which column is what`;
		default:
			return `${rows} not read. ${why ?? ''}`;
	}
}

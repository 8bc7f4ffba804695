import { yearRange } from '../../../domain/iso-date.ts';
import type { GridChoice } from '../../../select/many/grid-choice.ts';
import type { GridTable } from '../../../select/many/grid-table.ts';
import { dayAt } from '../../../select/many/row-facts.ts';
import { lastDay } from '../../../select/many/standing-at.ts';
import { dateRangeWords } from '../../words/date-words.ts';
import { frameworkOf } from '../../../domain/frameworks.ts';
import { isolated } from '../../../domain/isolated.ts';
import { slug } from '../../../domain/slug.ts';
import { gridRounds } from './known-choice.ts';
import { dayWords, placeName } from './grid-nouns.ts';

/** Which inspections rows are, and of which councils: the end of a subtitle. */
export function gridPlace(table: GridTable, choice: GridChoice, rows: readonly number[]): string {
	const place = placeName(choice);
	return place === 'England'
		? whichWords(table, choice, rows)
		: `${place}, ${whichWords(table, choice, rows)}`;
}

function whichWords(
	table: GridTable,
	{ framework, when, round }: GridChoice,
	rows: readonly number[]
): string {
	const code = frameworkName(framework);
	const kind = code === '' ? '' : `${code} `;
	const labelled = gridRounds(table, framework).find(({ key }) => key === round);
	if (labelled !== undefined) return roundWords(kind, labelled.label) + yearsOf(table, rows);
	if (when === 'all') return `every ${kind}inspection${yearsOf(table, rows)}`;
	const day = when === 'latest' ? lastDay(table.inspections) : when;
	const until =
		day === '' ? '' : when === 'latest' ? `, up to ${dayWords(day)}` : ` at ${dayWords(day)}`;
	return `latest ${kind}inspection of each council${until}`;
}

/** `first SLAC inspection of each council`, `last SLAC re-inspection of each council` */
function roundWords(kind: string, label: string | null): string {
	if (label === null) return `first ${kind}inspection of each council`;
	return label === 'Re-inspection'
		? `last ${kind}re-inspection of each council`
		: `last ${kind}inspection of each council labelled “${isolated(label)}”`;
}

function yearsOf(table: GridTable, rows: readonly number[]): string {
	const years = rows.map((row) => dayAt(table, row).slice(0, 4)).filter(Boolean);
	const range = yearRange(years);
	return range === null ? '' : `, ${dateRangeWords(range.from, range.to)}`;
}

/** What a framework is called here: `ILACS`; empty where inspections have none, and for all at once. */
export function frameworkName(framework: GridChoice['framework']): string {
	return framework === null ? '' : (frameworkOf(framework)?.code ?? framework);
}

/** Start of the names of files: `england-ilacs`, `north-west-ilacs-2019-03-31`. */
export function gridFileName(choice: GridChoice): string {
	const { framework, when, round } = choice;
	const words = [
		placeName(choice),
		framework === null ? 'all frameworks' : frameworkName(framework),
		round ?? (when === 'latest' ? '' : when === 'all' ? 'every inspection' : when)
	];
	return slug(words.filter(Boolean).join(' '), 'england');
}

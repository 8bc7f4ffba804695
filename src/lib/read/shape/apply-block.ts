import { authorityName } from '../../domain/authority.ts';
import { NO_GRADE_WORDS, type NoGrade } from '../../domain/no-grade.ts';
import { SERVICE_VALUES } from '../../domain/service.ts';
import type { RowOrigin, TableRow } from '../table/table-row.ts';
import { placeOf } from './headings.ts';
import { scaledText } from './scale.ts';
import type { Block, From, Judgements, Visits } from './shape.ts';
import { thirdWords } from './third-words.ts';
import {
	cellAt,
	filling,
	inspectionFillings,
	originOf,
	tidyRow,
	type Filling,
	type ReadFrom,
	type TidyCells
} from './tidy-cells.ts';

/** Makes the tidy rows of one row of a table. */
export type RowsReader = (line: number, cells: readonly string[]) => readonly TableRow[];

/** How a judgement of a row is read. */
interface GradeReader {
	readonly fillings: readonly Filling[];
	readonly origin: RowOrigin;
}

/**
 * Reads the judgements of one block, or the visit that a row is instead. Nothing where a row has neither
 * a grade nor a date of the block: its authority had no such inspection.
 */
export function blockReader(block: Block, place: ReadFrom): RowsReader {
	const inspection = inspectionFillings(block.inspection, place);
	const grades = gradeFillings(block.judgements, place).map((fillings): GradeReader => {
		const origin = originOf(place.sheet, [...inspection, ...fillings]);
		return { fillings, origin };
	});
	const visit = block.visits && visitReader(block.visits, inspection, place);
	const own = inspection.filter(({ column, cell }) => cell !== null && DATES.has(column));
	const blank = blankWords(block.blank);
	const worded = thirdWords(place.scale);
	return (line, cells) => {
		const isEmpty =
			own.every(({ read }) => read(cells) === '') &&
			grades.every(({ fillings }) => valueOf(fillings, cells) === '');
		// Most councils lack most blocks of a wide history.
		if (isEmpty && visit === undefined) return [];
		const shared = properlyNamed(filled(inspection, cells));
		const seen = visit?.(line, cells, shared) ?? null;
		if (seen !== null) return [seen];
		if (isEmpty) return [];
		const judged = grades.map(({ fillings, origin }) => ({ origin, of: filled(fillings, cells) }));
		return judged.map(({ origin, of }) =>
			tidyRow(line, origin, {
				...shared,
				kind: 'judgement',
				...of,
				value: worded(of.value ?? '', shared) || blank
			})
		);
	};
}

const DATES: ReadonlySet<string> = new Set(['inspected_from', 'inspected_to', 'published']);

function filled(fillings: readonly Filling[], cells: readonly string[]): TidyCells {
	const made: TidyCells = {};
	for (const { column, read } of fillings) made[column] = read(cells);
	return made;
}

function valueOf(fillings: readonly Filling[], cells: readonly string[]): string {
	return fillings.find(({ column }) => column === 'value')?.read(cells) ?? '';
}

/** An empty cell of which nothing is known stays empty. */
function blankWords(blank: NoGrade): string {
	return blank === 'blank' ? '' : NO_GRADE_WORDS[blank];
}

/** Files that machines write have names in small letters throughout. */
function properlyNamed(cells: TidyCells): TidyCells {
	const { authority = '' } = cells;
	if (authority !== authority.toLowerCase()) return cells;
	const name = authorityName(authority);
	return { ...cells, authority: name === authority ? inCapitals(name) : name };
}

/** Of a name that two councils had in turn only its letters are sure. */
function inCapitals(name: string): string {
	return name.replace(/(?<!\p{L})(?!and |of |the |upon |on )\p{L}/gu, (letter) =>
		letter.toUpperCase()
	);
}

/** One list of fillings for each judgement that a row can have. */
function gradeFillings(judgements: Judgements, place: ReadFrom): readonly (readonly Filling[])[] {
	const of = (column: 'area' | 'service', from: From) => filling(column, from, place) ?? [];
	const graded = (under: string) => gradeFilling(under, place) ?? [];
	if (judgements.form === 'long') {
		const { area, service, grade } = judgements;
		const fillings = [of('area', area), service ? of('service', service) : []];
		const at = placeOf(place.headings, grade);
		return at === undefined ? [] : [[...fillings.flat(), ...[graded(grade)].flat()]];
	}
	return judgements.areas.flatMap(({ under, area, service }) => {
		const at = placeOf(place.headings, under);
		if (at === undefined) return [];
		const named = service === undefined ? [] : of('service', { is: SERVICE_VALUES[service] });
		return [[of('area', { is: area }), named, graded(under)].flat()];
	});
}

/** The cell of a grade, in the words of its scale where that is not ours. */
function gradeFilling(under: string, place: ReadFrom): Filling | null {
	const { scale } = place;
	const written = filling('value', { under }, place);
	if (written === null || scale === undefined) return written;
	return { ...written, read: (cells) => scaledText(scale, written.read(cells)) };
}

/** The visit that a row is, if it is one. */
function visitReader(
	{ under, kinds, theme }: Visits,
	inspection: readonly Filling[],
	place: ReadFrom
): (line: number, cells: readonly string[], shared: TidyCells) => TableRow | null {
	const at = placeOf(place.headings, under);
	if (at === undefined) return () => null;
	const themes = [filling('area', theme, place) ?? []].flat();
	const label: Filling = { column: 'inspection', cell: cellAt(place, at), read: () => '' };
	const origin = originOf(place.sheet, [...inspection, ...themes, label]);
	return (line, cells, shared) => {
		const written = (cells[at] ?? '').toLowerCase();
		const kind = kinds.find(({ has }) => written.includes(has));
		if (kind === undefined) return null;
		const stated = { ...shared, ...filled(themes, cells), inspection: kind.label };
		return tidyRow(line, origin, { ...stated, kind: 'visit' });
	};
}

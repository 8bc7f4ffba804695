import { wholeCode } from '../../domain/frameworks.ts';
import { isBefore } from '../../domain/iso-date.ts';
import type { InspectionCells } from '../fact.ts';
import { INSPECTION_COLUMNS, INSPECTION_TEXTS } from '../../domain/column-names.ts';
import type { HeaderMatch } from '../column.ts';
import type { TableRow } from '../table/table-row.ts';
import type { RowReader } from './row-reader.ts';
import { readDate, type DateName, type StatedDates } from '../stated-dates.ts';

type DateColumn = 'inspected_from' | 'inspected_to' | 'published';

/**
 * Reads the cells that tell which inspection rows belong to. Rows that say the same one after
 * another get the same object, which is all that most rows of a long file cost.
 */
export class InspectionCellsReader {
	#row: TableRow | null = null;
	#cells: InspectionCells | null = null;
	/** The header that the places are of. */
	#match: HeaderMatch | null = null;
	#places: readonly number[] = [];

	read(reader: RowReader): InspectionCells | null {
		const { row } = reader;
		if (this.#row !== null && this.#saysTheSame(row, this.#row)) return this.#cells;
		const before = reader.problemCount;
		const cells = readInspectionCells(reader);
		// Each row that has a problem reports its own.
		this.#row = reader.problemCount === before ? row : null;
		this.#cells = cells;
		return cells;
	}

	#saysTheSame({ values, match }: TableRow, previous: TableRow): boolean {
		if (match !== previous.match) return false;
		// A second table in the file may have its columns elsewhere.
		if (match !== this.#match) {
			this.#match = match;
			this.#places = INSPECTION_COLUMNS.flatMap((column) => match.positions.get(column) ?? []);
		}
		return this.#places.every((at) => values[at] === previous.values[at]);
	}
}

/** The cells that tell which inspection a row belongs to; `null` without an authority. */
function readInspectionCells(reader: RowReader): InspectionCells | null {
	const authority = reader.required('authority');
	const dates: StatedDates = {
		inspectedFrom: statedDate(reader, 'inspected_from'),
		inspectedTo: statedDate(reader, 'inspected_to'),
		published: statedDate(reader, 'published')
	};
	const [from, to] = [readDate(dates.inspectedFrom), readDate(dates.inspectedTo)];
	if (from !== null && to !== null && isBefore(to, from)) {
		reader.report('reversed-dates', 'inspected_to');
	}
	const url = reader.text('source_url');
	const linkable = url === null || isWebAddress(url);
	if (!linkable) reader.report('bad-url', 'source_url');
	if (authority === null) return null;
	const code = reader.text('framework');
	const filed = code === null ? null : wholeCode(code);
	return {
		authority,
		authorityCode: reader.text('authority_code'),
		framework: filed?.code ?? null,
		label: reader.text('inspection') ?? filed?.label ?? null,
		dates,
		source: reader.text('source'),
		sourceUrl: linkable ? url : null,
		licence: reader.text('licence'),
		texts: reader.texts(INSPECTION_TEXTS)
	};
}

/** A date, or what stands in its place. */
function statedDate(reader: RowReader, column: DateColumn): StatedDates[DateName] {
	const text = reader.text(column);
	return text === null ? null : (reader.date(column) ?? { unread: text });
}

/** Only http and https become links: anything else could run script when it is followed. */
function isWebAddress(text: string): boolean {
	return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

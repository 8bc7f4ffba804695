import { hedgeOf, type Hedge } from '../../domain/hedge.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Service } from '../../domain/service.ts';
import type { Column } from '../../domain/column-names.ts';
import { readDateCell } from '../cell/date-cell.ts';
import { NO_TEXTS } from '../fact.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { cellOf, type TableRow } from '../table/table-row.ts';
import { readServiceCell } from '../cell/service-cell.ts';

/** Reads single cells of one row and keeps the problems it meets. */
export class RowReader {
	constructor(
		readonly row: TableRow,
		private readonly problems: Problem[]
	) {}

	/** Problems met so far. */
	get problemCount(): number {
		return this.problems.length;
	}

	report(
		code: ProblemCode,
		column: Column | null,
		value = column && cellOf(this.row, column)
	): null {
		const heading = column && this.#headingOf(this.#named(column));
		this.problems.push({ code, ...this.#place, column: heading, value });
		return null;
	}

	/** The same of a cell that may be a slip of another word, with its place, so that it can be mended. */
	reportSlip(code: ProblemCode, column: Column): null {
		const named = this.#named(column);
		const cells = this.row.origin?.cells;
		const place =
			cells === undefined ? this.row.match.positions.get(named) : cells.get(named)?.place;
		const value = cellOf(this.row, column);
		const problem = { code, ...this.#place, column: this.#headingOf(named), value };
		this.problems.push(place === undefined ? problem : { ...problem, place });
		return null;
	}

	get #place() {
		const { line, origin } = this.row;
		return origin === undefined ? { line } : { line, sheet: origin.sheet };
	}

	#headingOf(column: Column | 'grade'): string {
		return this.row.origin?.cells.get(column)?.heading ?? column;
	}

	#named(column: Column): Column | 'grade' {
		return column === 'value' ? (this.row.valueIn ?? column) : column;
	}

	text(column: Column): string | null {
		return cellOf(this.row, column) || null;
	}

	/** Cells that are kept as they stand, without the empty ones. */
	texts<Name extends Column>(columns: readonly Name[]): Readonly<Partial<Record<Name, string>>> {
		let texts: Partial<Record<Name, string>> | null = null;
		for (const column of columns) {
			const text = this.text(column);
			if (text === null) continue;
			texts ??= {};
			texts[column] = text;
		}
		return texts ?? NO_TEXTS;
	}

	required(column: Column): string | null {
		const text = this.text(column);
		if (text !== null) return text;
		const code = this.row.match.positions.has(column) ? 'missing-value' : 'missing-column';
		return this.report(code, column, null);
	}

	date(column: Column): IsoDate | null {
		const text = this.text(column);
		return text === null ? null : (readDateCell(text) ?? this.report('bad-date', column));
	}

	hedge(column: Column): Hedge | null {
		const hedge = hedgeOf(cellOf(this.row, column));
		if (hedge !== null && hedge.kind === null) this.report('unknown-hedge', column);
		return hedge;
	}

	service(): Service | null {
		const text = this.required('service');
		return text === null
			? null
			: (readServiceCell(text) ?? this.reportSlip('bad-service', 'service'));
	}

	headline(): boolean {
		const text = cellOf(this.row, 'headline').toLowerCase();
		if (['yes', 'y', 'true', '1'].includes(text)) return true;
		if (!['', 'no', 'n', 'false', '0'].includes(text)) this.report('bad-headline', 'headline');
		return false;
	}
}

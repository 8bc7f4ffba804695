import type { Column } from '../../domain/column-names.ts';
import {
	columnsToTake,
	hasBlankService,
	holdsFact,
	isNamed,
	isOfAuthority,
	isOfInspection,
	lacksService,
	nameTheSame,
	withCells
} from './merged-cells.ts';
import type { Problem } from '../problem.ts';
import { cellOf, type TableRow } from './table-row.ts';

/** Rows that may have their authority, inspection and service from those above them. */
interface Block {
	/** The row that names the authority. */
	readonly head: TableRow;
	/** Whether a row below that names none can only be of that authority. */
	readonly isSure: boolean;
	/** The last row that names a service itself. */
	served: TableRow | null;
	/** Whether rows name the service of the row above again, so that a blank one was forgotten. */
	servicesRepeat: boolean;
}

/**
 * Gives rows that leave authority, inspection or service blank those of the row that heads their
 * block, as a spreadsheet saves merged cells, and says so. Only where no other row could be meant, and
 * never an area or a value.
 *
 * @param rows of one table, without a blank or unreadable row between them that may have begun a block
 */
export function fillDown(rows: readonly TableRow[]): {
	readonly rows: readonly TableRow[];
	readonly problems: readonly Problem[];
} {
	const problems: Problem[] = [];
	if (rows.every((row) => isNamed(row) && !hasBlankService(row))) return { rows, problems };
	const servicesAreMerged = mergesServices(rows);
	let block: Block | null = null;
	const filled = rows.map((row, index) => {
		const names: Column[] = [];
		let whole = row;
		if (isNamed(row)) {
			const isSure = isHead(rows, index);
			const goesOn: boolean = servicesAreMerged && block !== null && nameTheSame(row, block.head);
			block = block !== null && goesOn ? { ...block, isSure } : newBlock(row, isSure);
		} else {
			if (block === null || !block.isSure) return row;
			if (!holdsFact(row) || !isOfAuthority(row, block.head)) return row;
			names.push(...columnsToTake(row, block.head));
			whole = withCells(row, block.head, names);
			if (!isOfInspection(row, block.head)) block = newBlock(whole, true);
		}
		const { served } = block;
		const service = cellOf(row, 'service');
		if (service !== '') {
			block.servicesRepeat ||= served !== null && cellOf(served, 'service') === service;
			block.served = row;
		} else if (served !== null && lacksService(whole) && holdsFact(whole)) {
			if (!block.servicesRepeat && (servicesAreMerged || !isNamed(row))) {
				whole = withCells(whole, served, ['service']);
				names.push('service');
			}
		}
		if (names.length > 0) {
			const value = names.join(', ');
			problems.push({ code: 'filled-down', line: row.line, column: null, value });
		}
		return whole;
	});
	return { rows: filled, problems };
}

function newBlock(head: TableRow, isSure: boolean): Block {
	return { head, isSure, served: null, servicesRepeat: false };
}

/**
 * Whether the rows without a name under a row are of its authority: those of the next are, where the
 * file names an authority once only, or where the next named row names the same again.
 */
function isHead(rows: readonly TableRow[], index: number): boolean {
	const row = rows[index];
	const above = rows[index - 1];
	if (row === undefined) return false;
	if (above === undefined || !isNamed(above) || !nameTheSame(row, above)) return true;
	let next = index + 1;
	while (next < rows.length && !isNamed(rows[next] ?? row)) next += 1;
	const named = rows[next];
	return named !== undefined && nameTheSame(row, named);
}

/** Whether rows name each service once only, although they name the authority every time. */
function mergesServices(rows: readonly TableRow[]): boolean {
	let blank = 0;
	for (const [index, row] of rows.entries()) {
		const above = rows[index - 1];
		if (above === undefined || !isNamed(row) || !nameTheSame(row, above)) continue;
		const service = cellOf(row, 'service');
		if (lacksService(row)) blank += 1;
		else if (service !== '' && service === cellOf(above, 'service')) return false;
	}
	return blank > 1;
}

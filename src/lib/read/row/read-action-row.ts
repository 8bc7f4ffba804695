import { textsOf } from '../../domain/column-names.ts';
import type { Action } from '../../domain/action.ts';
import { readNumberCell } from '../cell/number-cell.ts';
import type { RowReader } from './row-reader.ts';

/** An action, or `null` when it lacks a service, a deadline, a text or its months. */
export function readAction(reader: RowReader): Action | null {
	const service = reader.service();
	const deadline = reader.required('area');
	const text = reader.required('measure');
	const months = readMonths(reader);
	if (service === null || deadline === null || text === null || months === null) return null;
	return {
		service,
		deadline,
		months,
		text,
		relatesTo: reader.text('relates_to'),
		paragraph: reader.text('paragraph'),
		note: reader.text('note'),
		texts: reader.texts(textsOf('action'))
	};
}

function readMonths(reader: RowReader): number | null {
	const text = reader.required('value');
	if (text === null) return null;
	const months = readNumberCell(text);
	return months !== null && months >= 0 ? months : reader.report('bad-months', 'value');
}

import { textsOf } from '../../domain/column-names.ts';
import type { Action } from '../../domain/action.ts';
import { statesDeadline } from '../cell/deadline-cell.ts';
import { readNumberCell } from '../cell/number-cell.ts';
import type { RowReader } from './row-reader.ts';

/** An action, or `null` when it lacks a service, a deadline or heading, a text, or the months of its deadline. */
export function readAction(reader: RowReader): Action | null {
	const service = reader.service();
	const deadline = reader.required('area');
	const text = reader.required('measure');
	if (service === null || deadline === null || text === null) return null;
	const months = readMonths(reader, deadline);
	if (months === undefined) return null;
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

/** The months allowed; `null` where no deadline is given, `undefined` where one is that cannot be read. */
function readMonths(reader: RowReader, deadline: string): number | null | undefined {
	// A deadline whose months were forgotten is not an action without one.
	const text = statesDeadline(deadline) ? reader.required('value') : reader.text('value');
	if (text === null) return statesDeadline(deadline) ? undefined : null;
	const months = readNumberCell(text);
	if (months !== null && months >= 0) return months;
	reader.report('bad-months', 'value');
	return undefined;
}
